import { describe, expect, test } from 'vitest';
import type { DistrictSheet, SheetReading } from '../../../addin/sheets/district-sheet.ts';
import { unseenRows } from '../../../addin/sheets/sight.ts';
import { findDistrict } from '../../../shared/catalogue/districts.ts';
import { subjectColumn } from '../../../shared/indicator/indicator.ts';
import { districtOffice } from '../../../shared/rules/offices/offices.ts';
import type { EntryRow } from '../../../shared/terms/row.ts';
import { completeRow, sheetOf } from '../../shared/sheet.ts';

const district = findDistrict('1035');
if (!district) throw new Error('no district 1035');
const sheet: DistrictSheet = { ...sheetOf(3), office: districtOffice(district), access: { open: 'whole' } };
const rows = [1, 2, 3].map((number) => completeRow(number));
const codeOf = (number: number) => String(completeRow(number)[subjectColumn]);

function reading(rowsNow: EntryRow[], hidden: number[]): SheetReading {
  return {
    ...{ rows: rowsNow, notApplicable: false, damage: [], inFront: true, shownFigures: null },
    found: { link: null, inWorksheet: false },
    formulaCells: new Set(),
    shownAs: new Map(),
    hidden: new Set(hidden.map(codeOf)),
  };
}
const changed = (...numbers: number[]) =>
  rows.map((row, index) => (numbers.includes(index + 1) ? { ...row, project: 'วางทับ' } : row));
const unseen = (before: SheetReading, now: SheetReading, earlier: number[] = []) =>
  unseenRows(
    sheet,
    before,
    now,
    earlier.map((number) => ({ subject: codeOf(number), name: { th: '', en: '' } })),
  ).map(({ subject }) => subject);

describe('a change of rows that the filter hides', () => {
  test('is named: of a paste over three rows, those two that are hidden', () => {
    expect(unseen(reading(rows, [2, 3]), reading(changed(1, 2, 3), [2, 3]))).toEqual([codeOf(2), codeOf(3)]);
  });

  test('is named by its community', () => {
    const [row] = unseenRows(sheet, reading(rows, [2]), reading(changed(2), [2]), []);
    expect(row?.name.th).toBe(completeRow(2).name);
  });

  test('stays named while they are hidden, once', () => {
    const now = reading(changed(2, 3), [2, 3]);
    expect(unseen(now, now, [2])).toEqual([codeOf(2)]);
    expect(unseen(reading(changed(2), [2, 3]), now, [2])).toEqual([codeOf(2), codeOf(3)]);
  });

  test('is seen once the filter is gone', () => {
    expect(unseen(reading(changed(2), [2]), reading(changed(2), []), [2])).toEqual([]);
  });

  test('is none where a row is only sorted, filtered away, or was not there before', () => {
    expect(unseen(reading(rows, []), reading(rows.toReversed(), [2]))).toEqual([]);
    expect(unseen(reading([], []), reading(rows, [2]))).toEqual([]);
    expect(unseen(reading(rows.slice(0, 2), []), reading(rows, [3]))).toEqual([]);
  });
});
