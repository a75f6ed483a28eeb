import { expect, test } from 'vitest';
import { sheetGroups } from '../../../../addin/panes/sheets/list/sheet-groups.ts';
import { listNext, listSituation } from '../../../../addin/panes/sheets/next/list-next.ts';

test('a list is told by its most pressing group, whatever else is in it', () => {
  for (const [at, group] of sheetGroups.entries()) {
    expect(listSituation(sheetGroups.slice(at), false)).toBe(group);
    expect(listNext).toHaveProperty(group);
  }
});

test('of a list with nothing in it, and of a workbook of another district, it says so first', () => {
  expect(listSituation([], false)).toBe('empty');
  expect(listSituation(['returned'], true)).toBe('other-district');
});
