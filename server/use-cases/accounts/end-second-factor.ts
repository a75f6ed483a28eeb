import type { AccountAnswer } from '../../../shared/wire/accounts.ts';
import { contentOf } from '../../auth/account.ts';
import { isRefusal, type Refusal } from '../../refusal.ts';
import type { Stamp } from '../../storage/port/author.ts';
import type { AccountDesk } from './account-desk.ts';
import { answerOf } from './list-accounts.ts';
import { saveOne } from './save-one.ts';

/**
 * Takes somebody's second factor away, whose phone and paper are lost; the sessions end, since a phone may have been
 * stolen. One's own is taken away by saying the password again, so that an open session is not enough.
 */
export async function endSecondFactor(
  desk: AccountDesk,
  username: string,
  reason: string,
  stamp: Stamp,
): Promise<AccountAnswer | Refusal> {
  const seen = await desk.accounts.find(username);
  if (!seen) return { refused: 'unknown-account' };
  if (seen.username === stamp.by.username) return { refused: 'own-second-factor' };
  if (!(await desk.secondFactors.readSecondFactor(seen.username))) return { refused: 'no-second-factor' };
  const account = contentOf(seen);
  const saved = await saveOne(desk, { act: 'remove-second-factor', seen, account, reason, sessions: 'end' }, stamp);
  if (isRefusal(saved)) return saved;
  await desk.secondFactors.removeSecondFactor(seen.username);
  return answerOf(desk, seen.username);
}
