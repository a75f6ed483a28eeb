import { expect, test } from 'vitest';
import { deedsOf } from '../../../addin/accounts/sheet/deeds-of.ts';

test.each([
  ['invited', false, false, ['deactivateAccount']],
  ['active', true, false, ['deactivateAccount', 'endSecondFactor']],
  ['active', true, true, ['deactivateAccount']],
  ['deactivated', false, false, ['reactivateAccount', 'eraseAccount']],
  ['deactivated', false, true, ['reactivateAccount']],
  ['deactivated', true, false, ['reactivateAccount', 'endSecondFactor', 'eraseAccount']],
  ['erased', true, false, []],
] as const)('%s, with a second factor %s, one’s own %s: %j', (state, secondFactor, own, deeds) => {
  expect(deedsOf({ state, secondFactor }, own)).toEqual(deeds);
});
