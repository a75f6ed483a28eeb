import { expect, test } from 'vitest';
import { firstSteps } from '../../../addin/panes/first-steps.ts';
import type { StepState } from '../../../shared/terms/setup.ts';

const setup = (days: StepState, mail: StepState) => ({
  steps: [
    { step: 'days' as const, state: days },
    { step: 'mail' as const, state: mail },
  ],
});

test.each([
  ['open', 'open', true, ['days', 'mail', 'targets']],
  ['open', 'put-off', false, ['days', 'mail']],
  ['done', 'open', false, ['days', 'mail']],
  ['done', 'put-off', false, []],
  ['done', 'done', false, []],
  ['done', 'done', true, ['days', 'mail', 'targets']],
] as const)('days %s, mail %s, before the first quarter %s: %j', (days, mail, ahead, shown) => {
  expect(firstSteps(setup(days, mail), ahead).map(({ step }) => step)).toEqual(shown);
});

test('leads to the pane’s page where there is one, else to the browser', () => {
  expect(firstSteps(setup('open', 'open'), true).map(({ page }) => page)).toEqual(['settings', null, 'rosters']);
});
