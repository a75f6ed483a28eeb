import { describe, expect, test } from 'vitest';
import { accessKey } from '../../../../addin/sheets/access-key.ts';
import type { DistrictSheet } from '../../../../addin/sheets/district-sheet.ts';
import { openAreas } from '../../../../addin/workbook/sheets/open-areas.ts';
import { findDistrict } from '../../../../shared/catalogue/districts.ts';
import { sheetColumns } from '../../../../shared/indicator/indicator.ts';
import { districtOffice } from '../../../../shared/rules/offices/offices.ts';
import { cellAccess, type SheetAccess } from '../../../../shared/rules/sheets/sheet-access.ts';
import type { ReturnItem } from '../../../../shared/terms/review.ts';
import { completeRow, sheetOf } from '../../../shared/sheet.ts';

const district = findDistrict('1035');
if (!district) throw new Error('no district 1035');
const asked = (...items: [subject: string, column: string | null][]): SheetAccess => ({
  open: 'asked',
  items: items.map(([subject, column]): ReturnItem => ({ subject, column, message: '' })),
  added: [],
});
const sheet = (access: SheetAccess): DistrictSheet => ({ ...sheetOf(5), office: districtOffice(district), access });
const columns = sheetColumns(sheet(asked()).indicator);
const titles: string[] = columns.map(({ header }) => header.th);
const rows = [1, 2, 3, 4, 5].map((number) => completeRow(number));
const at = (key: string) => columns.findIndex((column) => column.key === key);

describe('the open cells of a sheet that was given back', () => {
  test('a row is one stretch without its code and name, rows below each other are one area', () => {
    const access = asked(['1035-002', null], ['1035-003', null], ['1035-005', null]);
    const width = columns.length - 2;
    expect(openAreas(sheet(access), titles, rows)).toEqual([
      { row: 1, column: 2, rows: 2, columns: width, asked: true },
      { row: 4, column: 2, rows: 1, columns: width, asked: true },
    ]);
  });

  test('a cell is one, and the remark of its row is open beside it', () => {
    expect(openAreas(sheet(asked(['1035-004', 'planDate'])), titles, rows)).toEqual([
      { row: 3, column: at('planDate'), rows: 1, columns: 1, asked: true },
      { row: 3, column: at('remark'), rows: 1, columns: 1, asked: false },
    ]);
  });

  test('they are found wherever rows and columns were moved, and a column of the person’s own is none', () => {
    const access = asked(['1035-004', 'planDate']);
    const moved = ['ของฉัน', ...[...titles].reverse()];
    expect(openAreas(sheet(access), moved, [...rows].reverse())).toEqual([
      { row: 1, column: columns.length - at('remark'), rows: 1, columns: 1, asked: false },
      { row: 1, column: columns.length - at('planDate'), rows: 1, columns: 1, asked: true },
    ]);
  });

  test('the row of a community that is new is open, and not asked for', () => {
    const access: SheetAccess = { open: 'asked', items: [], added: ['1035-005'] };
    expect(openAreas(sheet(access), titles, rows)).toEqual([
      { row: 4, column: 2, rows: 1, columns: columns.length - 2, asked: false },
    ]);
  });

  test('a sheet that is whole or locked has none', () => {
    expect(openAreas(sheet({ open: 'whole' }), titles, rows)).toEqual([]);
    expect(openAreas(sheet({ open: 'nothing' }), titles, rows)).toEqual([]);
  });

  test('together they are the very cells that are open, each in one area', () => {
    const items = rows.flatMap(({ code }, row) =>
      columns.filter((_, index) => (row * 7 + index * 3) % 4 === 0).map(({ key }) => [String(code), key] as const),
    );
    const access = asked(...items.map(([subject, key]): [string, string] => [subject, key]), ['1035-003', null]);
    const found = new Map<string, number>();
    for (const area of openAreas(sheet(access), titles, rows)) {
      for (let row = area.row; row < area.row + area.rows; row += 1) {
        for (let column = area.column; column < area.column + area.columns; column += 1) {
          const cell = `${row} ${column} ${area.asked ? 'asked' : 'open'}`;
          found.set(cell, (found.get(cell) ?? 0) + 1);
        }
      }
    }
    const expected = rows.flatMap(({ code }, row) =>
      columns.flatMap((column, index) => {
        const open = cellAccess(access, column, String(code));
        return open === 'locked' ? [] : [`${row} ${index} ${open}`];
      }),
    );
    expect([...found.keys()].sort()).toEqual(expected.sort());
    expect([...found.values()].every((times) => times === 1)).toBe(true);
  });
});

describe('what a workbook remembers of its locks', () => {
  test('tells one request from another, whatever the order of its items and their messages', () => {
    const one = asked(['1035-002', null], ['1035-003', 'project']);
    expect(accessKey(one)).toBe(accessKey(asked(['1035-003', 'project'], ['1035-002', null])));
    expect(accessKey(one)).not.toBe(accessKey(asked(['1035-002', null], ['1035-003', 'planDate'])));
    expect(accessKey({ open: 'whole' })).not.toBe(accessKey({ open: 'nothing' }));
    expect(accessKey(asked(...rows.map(({ code }): [string, null] => [String(code), null]))).length).toBeLessThan(20);
  });
});
