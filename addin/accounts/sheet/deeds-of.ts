import type { AccountAnswer } from '../../../shared/wire/accounts.ts';

/** What is done to an account with a reason and nothing else. */
export const deedNames = ['deactivateAccount', 'reactivateAccount', 'endSecondFactor', 'eraseAccount'] as const;
export type DeedName = (typeof deedNames)[number];

/**
 * What may be done to an account:
 *
 * | state | deeds |
 * |---|---|
 * | invited, active | deactivate; take the second factor away, where it has one and is somebody else's |
 * | deactivated | reactivate; the second factor as above; erase, where it is somebody else's |
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
  if (state !== 'deactivated') return ['deactivateAccount', ...ofFactor];
  return ['reactivateAccount', ...ofFactor, ...(own ? [] : (['eraseAccount'] as const))];
}
