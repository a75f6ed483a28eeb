import { expect, test } from 'vitest';
import { readTargetRows, type TargetYear, targetRows } from '../../../../shared/rules/indicators/target-sheet.ts';
import { communityDevelopmentPlans } from '../../sheet.ts';

const { code, version, title, results } = communityDevelopmentPlans;
const year: TargetYear = { fiscalYear: 2563, closed: [1], indicators: [{ indicator: code, version, title, results }] };
const [laid = {}] = targetRows(year);

test('what is laid changes nothing', () => {
  expect(laid).toMatchObject({ code, target: 75, q1: 75, q2: null, unit: 'ร้อยละ' });
  expect(readTargetRows(year, [laid])).toEqual({ changes: [], issues: [] });
});

test('a change names the result, and what holds before and after in every quarter', () => {
  const { changes } = readTargetRows(year, [{}, { ...laid, target: 80, q4: 'ไม่มี' }]);
  expect(changes).toMatchObject([
    {
      indicator: code,
      version,
      before: { target: '75.0000', quarterTargets: Array(4).fill('75.0000') },
      after: { target: '80', quarterTargets: ['75.0000', '80', '80', null] },
    },
  ]);
});

test('a fault names its cell; a row that is gone, or of another result, changes nothing', () => {
  const { issues, changes } = readTargetRows(year, [{ ...laid, q1: 80, q3: 'มาก' }]);
  expect(issues.map(({ rule, row, column }) => [rule, row, column])).toEqual([
    ['T3', 0, 'q1'],
    ['T1', 0, 'q3'],
  ]);
  expect(changes).toEqual([]);
  expect(readTargetRows(year, [{ ...laid, result: 'อื่น', target: 1 }])).toEqual({ changes: [], issues: [] });
});
