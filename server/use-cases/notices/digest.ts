import type { BackupNotice } from '../../../shared/rules/notices/backup-notices.ts';
import type { Notice } from '../../../shared/rules/notices/notices.ts';
import type { IsoDate } from '../../../shared/terms/date.ts';
import type { Person } from '../../person.ts';

/** What somebody is told of a day; there is always something, for without it nothing is sent. */
export type Digest = {
  person: Person;
  day: IsoDate;
  notices: (Notice | BackupNotice)[];
  /** Where it is seen to: in words, and by its address. */
  seenTo: { at: 'board' | 'settings'; address: string };
  unsubscribe: string;
};
