import type { Refusal } from '../../refusal.ts';
import type { Author, Stamp } from '../../storage/port/author.ts';
import type { Storage } from '../../storage/storage.ts';
import type { AccountDesk } from './account-desk.ts';

/**
 * Takes a person's data out of an account and out of the record, which stays provable under another name. Only of an
 * account that has been deactivated: so nobody is erased by one press, nor the last administrator.
 */
export async function eraseAccount(
  storage: Pick<Storage, 'erasePerson' | 'scrub'>,
  { accounts }: AccountDesk,
  username: string,
  reason: string,
  stamp: Stamp,
): Promise<Author | Refusal> {
  const account = await accounts.find(username);
  if (!account) return { refused: 'unknown-account' };
  if (account.state !== 'deactivated') return { refused: 'account-state' };
  const erased = await storage.erasePerson(account, reason, stamp);
  await storage.scrub();
  return { username: erased.username, displayName: erased.displayName };
}
