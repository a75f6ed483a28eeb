import type { AccountAnswer } from '../../../shared/wire/accounts.ts';
import type { AccountDeed } from '../../auth/accounts.ts';
import type { Refusal } from '../../refusal.ts';
import type { Stamp } from '../../storage/port/author.ts';
import type { AccountDesk } from './account-desk.ts';
import { answerOf } from './list-accounts.ts';

/** Does something to one account, and gives it as it is then. */
export async function saveOne(desk: AccountDesk, deed: AccountDeed, stamp: Stamp): Promise<AccountAnswer | Refusal> {
  const { kind } = await desk.accounts.save([deed], stamp);
  if (kind === 'moved') return { refused: 'account-moved' };
  if (kind === 'last-administrator') return { refused: kind };
  return answerOf(desk, deed.account.username);
}
