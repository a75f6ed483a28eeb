import { expect, test } from 'vitest';
import { cellsOf, hasPlainCodes } from '../../../../addin/workbook/kit/row-cells.ts';

test('a row’s cells stand in the order of the keys, and nothing in a column of the person’s own', () => {
  const row = { code: '1035-001', project: '=1+1', actionPlanYear: 2563 };
  expect(cellsOf(row, ['project', null, 'remark', 'actionPlanYear', 'code'])).toEqual([
    '=1+1',
    null,
    null,
    2563,
    '1035-001',
  ]);
});

test('a code that is a number as one counts is written as one, any other as the text it is', () => {
  const codes = ['1', '12', '012', '1.5', '1035-001', 'A', ''];
  expect(codes.map((code) => cellsOf({ code }, ['code'])[0])).toEqual([1, 12, '012', '1.5', '1035-001', 'A', '']);
  expect(hasPlainCodes([{ code: '1' }, { code: '12' }])).toBe(true);
  expect(hasPlainCodes([{ code: '1' }, { code: '012' }])).toBe(false);
});
