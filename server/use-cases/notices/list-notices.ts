import { bangkokDay } from '../../../shared/rules/calendar/reporting-window.ts';
import { noticesOfBackups } from '../../../shared/rules/notices/backup-notices.ts';
import { noticesOfOffice, noticesOfSheets, sortedNotices } from '../../../shared/rules/notices/notices.ts';
import type { Person } from '../../person.ts';
import type { BackupStorage } from '../../storage/port/backups.ts';
import type { ReadingStorage } from '../../storage/storage.ts';
import { listProgress } from '../city/list-progress.ts';
import { currentYears } from '../sheets/current-years.ts';
import { listAssignments } from '../sheets/list-assignments.ts';
import type { Digest } from './digest.ts';

/**
 * What somebody should know now: of their offices' sheets, the planning office of the city besides, an administrator of the
 * backups.
 */
export async function listNotices(
  storage: ReadingStorage & Pick<BackupStorage, 'readBackups'>,
  now: Date,
  person: Person,
): Promise<Digest['notices']> {
  if (person.role === 'administrator') return noticesOfBackups(await storage.readBackups(now));
  const today = bangkokDay(now);
  const own = noticesOfSheets(await listAssignments(storage, now, person), today);
  if (person.role !== 'planning') return own;
  const [windows, waiting] = await Promise.all([storage.listWindows(), storage.listWaitingPeriods()]);
  const years = currentYears({ windows, waiting }, now);
  const progress = await Promise.all(years.map((fiscalYear) => listProgress(storage, now, fiscalYear)));
  return sortedNotices([...own, ...noticesOfOffice(progress.flat(), today)]);
}
