import type { AccountAnswer } from '../../../shared/wire/accounts.ts';
import { contentOf } from '../../auth/account.ts';
import type { Refusal } from '../../refusal.ts';
import type { Stamp } from '../../storage/port/author.ts';
import type { AccountDesk } from './account-desk.ts';
import { saveOne } from './save-one.ts';

/** Lets nobody in by an account any more, from the next call on; its one-time keys are taken back. */
export async function deactivateAccount(
  desk: AccountDesk,
  username: string,
  reason: string,
  stamp: Stamp,
): Promise<AccountAnswer | Refusal> {
  const seen = await desk.accounts.find(username);
  if (!seen) return { refused: 'unknown-account' };
  if (seen.state === 'deactivated') return { refused: 'account-state' };
  const account = { ...contentOf(seen), state: 'deactivated' } as const;
  return saveOne(desk, { act: 'deactivate-account', seen, account, reason }, stamp);
}

/** Lets an account in again, by the password that it had; its old sessions stay ended. */
export async function reactivateAccount(
  desk: AccountDesk,
  username: string,
  reason: string,
  stamp: Stamp,
): Promise<AccountAnswer | Refusal> {
  const seen = await desk.accounts.find(username);
  if (!seen) return { refused: 'unknown-account' };
  if (seen.state !== 'deactivated') return { refused: 'account-state' };
  const own = seen.passwordUntil === null && (await desk.accounts.readHash(seen)) !== null;
  const account = { ...contentOf(seen), state: own ? 'active' : 'invited' } as const;
  return saveOne(desk, { act: 'reactivate-account', seen, account, reason, sessions: 'end' }, stamp);
}
