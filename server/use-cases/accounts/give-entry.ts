import { randomInt } from 'node:crypto';
import type { Entry, EntryWay } from '../../../shared/wire/accounts.ts';
import type { AccountContent } from '../../auth/account.ts';
import type { AccountDeed } from '../../auth/accounts.ts';
import type { KeyPurpose } from '../../auth/one-time-keys.ts';
import { hashPassword } from '../../auth/password-hash.ts';
import type { MailOutcome } from '../../storage/port/mail.ts';
import type { Mailer } from '../notices/mailer.ts';
import type { AccountDesk } from './account-desk.ts';
import { entryMail } from './entry-mail.ts';

const aDay = 24 * 60 * 60 * 1000;

/** How long what somebody was given is good: an address is handed over and kept, a password is for the first sign-in. */
export const lasting = { address: 7 * aDay, password: 3 * aDay };

/** What an account is to be given, before anything is stored; the text of a key comes from storing it. */
export type PlannedEntry = {
  deed: Required<Pick<AccountDeed, 'password'>> & Pick<AccountDeed, 'key'>;
  password: string | null;
  until: Date;
};

/** Whatever it is, an earlier password is good no more. */
export async function planEntry(
  by: EntryWay,
  purpose: Extract<KeyPurpose, 'invitation' | 'renewal'>,
  now: Date,
): Promise<PlannedEntry> {
  if (by === 'password') {
    const until = new Date(now.getTime() + lasting.password);
    const password = oneTimePassword();
    const hash = await hashPassword(password);
    return { deed: { password: { hash, until: until.toISOString() } }, password, until };
  }
  const until = new Date(now.getTime() + lasting.address);
  return { deed: { password: null, key: { purpose, until } }, password: null, until };
}

/** Somebody who was given a key or a password that has been stored. */
export type Given = { account: AccountContent; planned: PlannedEntry; key: string | null };

/**
 * What whoever asked is told, in the order of the given; by mail, each is sent a letter. Where the mail server is away, the
 * rest is not tried, and the address is told instead: the account is there, and nobody waits for fifty failures.
 */
export async function giveEntries(
  { publicOrigin }: Pick<AccountDesk, 'publicOrigin'>,
  given: Given[],
  mailer: Mailer | null,
): Promise<Entry[]> {
  const entries: Entry[] = [];
  let away = false;
  for (const { account, planned, key } of given) {
    const until = planned.until.toISOString();
    if (planned.password !== null) {
      entries.push({ by: 'password', password: planned.password, until });
      continue;
    }
    const address = `${publicOrigin}/enter#${key}`;
    const { mail } = account;
    if (!mailer || mail === null || away) {
      entries.push({ by: 'address', address, until, unsent: mailer !== null });
      continue;
    }
    const letter = await entryMail(account, mail, address, planned.until);
    const outcome: MailOutcome = await mailer.send(letter);
    away = outcome === 'unanswered';
    entries.push(outcome === 'sent' ? { by: 'mail', mail, until } : { by: 'address', address, until, unsent: true });
  }
  return entries;
}

/** Four groups of four that are not taken for one another when they are read out: 79 bits. */
function oneTimePassword(): string {
  const group = () => Array.from({ length: 4 }, () => signs[randomInt(signs.length)]).join('');
  return Array.from({ length: 4 }, group).join('-');
}

const signs = 'abcdefghjkmnpqrstuvwxyz23456789';
