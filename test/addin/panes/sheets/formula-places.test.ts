import { expect, test } from 'vitest';
import { formulaPlaces } from '../../../../addin/panes/sheets/open/formula-places.ts';
import { completeRow, communityDevelopmentPlans as indicator } from '../../../shared/sheet.ts';

test('cells with a formula are named by their row and the header of their column', () => {
  const rows = [completeRow(1), { ...completeRow(2), name: null }];
  const places = formulaPlaces(indicator, { rows, formulaCells: new Set(['0 planDate', '1 project']) });
  const header = (key: string) => indicator.columns.find((column) => column.key === key)?.header.th;
  expect(places.map(({ row, column, name }) => [row, column, name.th])).toEqual([
    [0, 'planDate', `ชุมชนตัวอย่าง 1 · ${header('planDate')}`],
    [1, 'project', `รหัสชุมชน 1035-002 · ${header('project')}`],
  ]);
});
