import type { Digest } from './digest.ts';
import { digestHtml } from './digest-html.ts';
import { digestText } from './digest-text.ts';
import { digestWords as words } from './digest-words.ts';
import type { Mail } from './mailer.ts';

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
