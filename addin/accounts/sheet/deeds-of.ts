import type { AccountAnswer } from '../../../shared/wire/accounts.ts';
import type { DeedName } from './account-deed.tsx';

/**
 * What may be done to an account:
 *
 * | state | deeds |
 * |---|---|
 * | invited, active | deactivate; take the second factor away, where it has one and is somebody else's |
 * | deactivated | reactivate; the second factor as above |
 * | erased | nothing |
 *
 * Whether it is the last administrator's is known to the server alone.
 */
export function deedsOf(
  { state, secondFactor }: Pick<AccountAnswer, 'state' | 'secondFactor'>,
  own: boolean,
): DeedName[] {
  if (state === 'erased') return [];
  const ofFactor: DeedName[] = secondFactor && !own ? ['endSecondFactor'] : [];
  return [state === 'deactivated' ? 'reactivateAccount' : 'deactivateAccount', ...ofFactor];
}
