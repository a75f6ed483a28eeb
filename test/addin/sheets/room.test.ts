import { describe, expect, test } from 'vitest';
import type { DistrictSheet } from '../../../addin/sheets/district-sheet.ts';
import { roomOf, rowsLacking } from '../../../addin/sheets/room.ts';
import { findDistrict } from '../../../shared/catalogue/districts.ts';
import { mostOwnRows } from '../../../shared/indicator/indicator.ts';
import { districtOffice } from '../../../shared/rules/offices/offices.ts';
import { furtherRows } from '../../../shared/rules/sheets/own-rows.ts';
import type { EntryRow } from '../../../shared/terms/row.ts';
import { columnOf, indicatorOf, sheetOf } from '../../shared/sheet.ts';

const district = findDistrict('1035');
if (!district) throw new Error('no district 1035');
const own: DistrictSheet = {
  indicator: indicatorOf({ columns: [columnOf('whole', 'people', 'ผู้เข้าร่วม', {})] }),
  period: { fiscalYear: 2563, quarter: 1 },
  communities: [],
  access: { open: 'whole' },
  office: districtOffice(district),
};
const rows = (count: number, begun: number[]): EntryRow[] =>
  furtherRows([], count).map((row, at) => (begun.includes(at) ? { ...row, name: 'อบรม' } : row));

describe('the room of a table of the district’s own rows', () => {
  test.each<[string, EntryRow[], { next: number; left: number }]>([
    ['nothing is begun', rows(4, []), { next: 0, left: 4 }],
    ['rows between are blank: it goes on after the last', rows(4, [0, 2]), { next: 3, left: 1 }],
    ['it is full', rows(4, [3]), { next: 4, left: 0 }],
  ])('%s', (_title, given, expected) => {
    expect(roomOf(own, given)).toMatchObject(expected);
  });

  test('what is lacking is added, up to the most that a sheet has', () => {
    const room = roomOf(own, rows(40, [36]));
    expect(room).toEqual({ next: 37, left: 3, beyond: mostOwnRows - 40 });
    expect(room && rowsLacking(room, 60)).toBe(57);
    expect(room && rowsLacking(room, 3)).toBe(0);
    expect(roomOf(own, rows(mostOwnRows, []))?.beyond).toBe(0);
  });

  test.each<[string, DistrictSheet]>([
    ['a roster’s rows', { ...own, ...sheetOf(3) }],
    ['a sheet that is locked', { ...own, access: { open: 'nothing' } }],
    ['one given back in some rows only', { ...own, access: { open: 'asked', items: [], added: [] } }],
    ['an author’s look', { ...own, preview: true }],
  ])('%s: there is none', (_title, sheet) => {
    expect(roomOf(sheet, rows(4, []))).toBeNull();
  });

  test('further rows are numbered on from the highest, wherever it stands', () => {
    expect(furtherRows([{ code: 7 }, { code: '3' }, { code: 'x' }], 2)).toEqual([{ code: '8' }, { code: '9' }]);
  });
});
