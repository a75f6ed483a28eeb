import { RateLimiterMemory } from 'rate-limiter-flexible';
import type { MailSettings } from '../../../shared/wire/notices.ts';
import type { Mailing } from '../../mail/mailing.ts';
import type { Person } from '../../person.ts';
import type { Refusal } from '../../refusal.ts';
import type { MailStorage, MailWish } from '../../storage/port/mail.ts';
import { confirmationMail } from './confirmation-mail.ts';
import type { MailLinks } from './mail-links.ts';

export type MailDesk = {
  mailing: Mailing;
  confirm: MailLinks;
  /** Whether one more mail may go out that somebody has asked for. */
  mayAsk(username: string): Promise<boolean>;
};

/** Mails to addresses that may be anybody's: five a day of one person. */
export function countMails(): MailDesk['mayAsk'] {
  const limiter = new RateLimiterMemory({ points: 5, duration: 24 * 60 * 60 });
  return (username) =>
    limiter.consume(username).then(
      () => true,
      () => false,
    );
}

type Wish = Pick<MailWish, 'address' | 'digest'>;

/**
 * Sets where somebody's digest goes. An address that is not known to be theirs is asked first, by a mail with a link.
 *
 * | the address | confirmed afterwards | a mail goes out |
 * |---|---|---|
 * | as before, and confirmed | yes | no |
 * | another one, or not confirmed yet | no | yes, where a digest is wanted |
 * | none | no | no |
 */
export async function setMail(
  storage: Pick<MailStorage, 'readMailWish' | 'saveMailWish'>,
  { mailing, confirm, mayAsk }: MailDesk,
  now: Date,
  person: Person,
  { address, digest }: Wish,
): Promise<MailSettings | Refusal> {
  const before = await storage.readMailWish(person.username);
  const confirmed = address !== null && before?.address === address && before.confirmed;
  const mailer = await mailing.mailer();
  const asks = mailer !== null && address !== null && digest && !confirmed;
  if (asks && !(await mayAsk(person.username))) return { refused: 'too-many-requests' };
  const same = before?.address === address && before.digest === digest && before.confirmed === confirmed;
  if (!same) await storage.saveMailWish(person.username, { address, digest, confirmed }, now.toISOString());
  const outcome =
    asks && (await mailer.send(confirmationMail(person, address, confirm.make(person.username, address))));
  return { address, digest, confirmed, asked: outcome === 'sent', available: mailer !== null };
}
