import { expect, test } from 'vitest';
import { allStates, reporterStates } from '../../../../shared/rules/city/sheet-states.ts';
import { progressLine } from '../../../addin/sample-progress.ts';

const none = { none: 0, draft: 0, submitted: 0, 'in-review': 0, returned: 0, accepted: 0, evaluated: 0, reopened: 0 };
const ownerSheet = {
  ...{ office: '0407', name: { th: 'สำนักงานตรวจสอบภายใน', en: 'Internal Audit' }, state: 'accepted' as const },
  ...{ late: true, overdue: false, pleading: false },
};

test('the owner’s sheet is one of all, and of those that make the figure only where no district reports', () => {
  const beside = progressLine({ states: { ...none, accepted: 2, none: 48 }, overdue: ['1001'], late: 1, ownerSheet });
  expect(allStates(beside)).toMatchObject({ accepted: 3, none: 48 });
  expect(reporterStates(beside)).toMatchObject({ states: { accepted: 2 }, late: 1, overdue: 1 });
  const alone = progressLine({ states: none, ownerSheet, expected: 1 });
  expect(reporterStates(alone)).toMatchObject({ states: { accepted: 1 }, late: 1, overdue: 0 });
  expect(reporterStates(progressLine({ states: none }))).toEqual({ states: none, late: 0, overdue: 0 });
});
