import { expect, test } from 'vitest';
import { firstSteps } from '../../../addin/panes/first-steps.ts';

test.each([
  [{ published: false, dated: false }, ['missing', 'missing', 'check', 'check']],
  [{ published: true, dated: false }, ['done', 'missing', 'check', 'check']],
  [{ published: true, dated: true }, ['done', 'done', 'check', 'check']],
])('before the first quarter, %j: %j', (known, states) => {
  const steps = firstSteps(known);
  expect(steps.map(({ step }) => step)).toEqual(['publish', 'days', 'registers', 'targets']);
  expect(steps.map(({ state }) => state)).toEqual(states);
});
