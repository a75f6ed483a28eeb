import type { Notice } from '../../shared/rules/notices.ts';
import type { IsoDate } from '../../shared/terms/date.ts';
import type { Person } from '../auth/person.ts';
import { digestHtml } from './digest-html.ts';
import { digestText } from './digest-text.ts';
import { digestWords as words } from './digest-words.ts';
import type { Mail } from './mailer.ts';

/** What somebody is told of a day; there is always something, for without it nothing is sent. */
export type Digest = {
  person: Person;
  day: IsoDate;
  notices: Notice[];
  board: string;
  unsubscribe: string;
};

/** The digest as a letter: Thai first, English below it. */
export async function digestMail(digest: Digest, address: string): Promise<Mail> {
  return {
    to: { name: digest.person.displayName, address },
    subject: words.subject(digest.notices.length, digest.day).th,
    text: digestText(digest),
    html: await digestHtml(digest),
    unsubscribe: digest.unsubscribe,
  };
}
