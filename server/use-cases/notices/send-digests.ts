import { bangkokDay, bangkokTime } from '../../../shared/rules/calendar/reporting-window.ts';
import { isForDigest } from '../../../shared/rules/notices/notices.ts';
import type { Log } from '../../log.ts';
import type { Person } from '../../person.ts';
import { type MailOutcome, type MailStorage, type MailWish, mailOutcomes } from '../../storage/port/mail.ts';
import type { Digest } from './digest.ts';
import { digestMail } from './digest-mail.ts';
import type { MailLinks } from './mail-links.ts';
import type { Mailer } from './mailer.ts';

/** Before people come to work, in Bangkok. */
const earliest = '07:30';

export type DigestDesk = {
  storage: Pick<MailStorage, 'listMailWishes' | 'listSpentDigests' | 'claimDigest' | 'saveDigestOutcome'>;
  listPeople(): Promise<Person[]>;
  /** What somebody should know now. */
  noticesOf(person: Person, now: Date): Promise<Digest['notices']>;
  mailer: Mailer;
  links: MailLinks;
  publicOrigin: string;
  clock(): Date;
  log: Log;
};

/**
 * Sends the digests of today that have not been claimed yet: to everybody who wants one and has something to be told.
 * Whoever has nothing to be told claims nothing, and is asked again by the next run. One person's failure is noted and
 * keeps nobody else from theirs; a mail server that says nothing ends the run, before it takes the day's digest from
 * everybody. Gives how many have ended how.
 */
export async function sendDigests(desk: DigestDesk, signal: AbortSignal): Promise<Record<MailOutcome, number>> {
  const counts = { sent: 0, refused: 0, deferred: 0, unanswered: 0 };
  if (bangkokTime(desk.clock()) < earliest) return counts;
  let verified = false;
  for (const { person, address } of await listReaders(desk)) {
    if (signal.aborted || counts.unanswered > 0) break;
    try {
      const now = desk.clock();
      const notices = (await desk.noticesOf(person, now)).filter(isForDigest);
      if (notices.length === 0) continue;
      verified ||= await desk.mailer.verify();
      if (!verified) {
        desk.log.write('warn', { event: 'mail-server-unreachable' });
        break;
      }
      const outcome = await sendDigest(desk, person, address, notices, now);
      if (outcome) counts[outcome] += 1;
    } catch (error) {
      desk.log.write('error', { event: 'digest', stack: error instanceof Error ? (error.stack ?? '') : '' });
    }
  }
  if (mailOutcomes.some((outcome) => counts[outcome] > 0)) desk.log.write('info', { event: 'digests', ...counts });
  return counts;
}

/** Null where the digest was not ours to send. */
async function sendDigest(
  { storage, mailer, links, publicOrigin, clock }: DigestDesk,
  person: Person,
  address: string,
  notices: Digest['notices'],
  now: Date,
): Promise<MailOutcome | null> {
  const { username } = person;
  const day = bangkokDay(now);
  const unsubscribe = links.make(username, address);
  const seenTo =
    person.role === 'administrator'
      ? ({ at: 'settings', address: `${publicOrigin}/admin#settings` } as const)
      : ({ at: 'board', address: `${publicOrigin}/board` } as const);
  const mail = await digestMail({ person, day, notices, seenTo, unsubscribe }, address);
  const attempt = await storage.claimDigest(username, day, now.toISOString());
  if (!attempt) return null;
  const outcome = await mailer.send(mail);
  await storage.saveDigestOutcome(attempt, outcome, clock().toISOString());
  return outcome;
}

/** Who wants a digest and can still be sent that of today. */
async function listReaders(desk: DigestDesk): Promise<{ person: Person; address: string }[]> {
  const day = bangkokDay(desk.clock());
  const [wishes, spent] = await Promise.all([desk.storage.listMailWishes(), desk.storage.listSpentDigests(day)]);
  const wanted = new Map(wishes.filter(isWanted).map(({ username, address }) => [username, address]));
  if (wanted.size === 0) return [];
  return (await desk.listPeople()).flatMap((person) => {
    const address = wanted.get(person.username);
    return address === undefined || spent.includes(person.username) ? [] : [{ person, address }];
  });
}

function isWanted<Wish extends MailWish>(wish: Wish): wish is Wish & { address: string } {
  return wish.digest && wish.confirmed && wish.address !== null;
}
