import { RateLimiterMemory } from 'rate-limiter-flexible';
import { takeTry } from '../../auth/entering/take-try.ts';
import { callerNetwork } from '../../http/caller-address.ts';
import type { Log } from '../../log.ts';
import type { AccountDesk } from './account-desk.ts';
import { entryMail } from './entry-mail.ts';

export type ForgottenPasswords = {
  /**
   * Takes somebody's word that their password is forgotten. What comes of it is told to nobody but by mail: neither by the
   * answer nor by the time it takes is it known whether there is such an account.
   */
  take(username: string, address: string): void;
  /** Resolves when all that was taken has been dealt with. */
  settled(): Promise<void>;
};

const hour = 60 * 60;

/** How many letters an hour bring to one account, and make from one address. */
const letters = { account: 3, address: 30 };

/** How long the address in the letter is good, in milliseconds. */
const lasting = hour * 1000;

type Needs = AccountDesk & { clock: () => Date; log: Log };

export function createForgottenPasswords({
  accounts,
  keys,
  mailing,
  publicOrigin,
  clock,
  log,
}: Needs): ForgottenPasswords {
  const ofAccount = new RateLimiterMemory({ points: letters.account, duration: hour });
  const ofAddress = new RateLimiterMemory({ points: letters.address, duration: hour });
  const underWay = new Set<Promise<void>>();

  async function send(username: string, from: string): Promise<void> {
    if ((await takeTry(ofAddress, callerNetwork(from))) !== null) return;
    const account = await accounts.find(username);
    const mailer = await mailing.mailer();
    if (!account?.mail || account.state === 'deactivated' || !mailer) return;
    if ((await takeTry(ofAccount, account.username)) !== null) return;
    const until = new Date(clock().getTime() + lasting);
    const key = await keys.make(account.username, 'forgotten', until);
    const letter = await entryMail(account, account.mail, `${publicOrigin}/enter#${key}`, until);
    const outcome = await mailer.send(letter);
    if (outcome !== 'sent') log.write('warn', { event: 'forgotten-password-unsent', outcome });
  }

  return {
    take(username, address) {
      const sending = send(username, address).catch((error: unknown) =>
        log.write('error', { event: 'forgotten-password', error: error instanceof Error ? error.name : '' }),
      );
      underWay.add(sending);
      void sending.finally(() => underWay.delete(sending));
    },
    async settled() {
      await Promise.all(underWay);
    },
  };
}
