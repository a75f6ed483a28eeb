import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { KeyedTable } from '../../../../addin/workbook/city/keyed-table.ts';
import { refreshedColumns, type TableRow } from '../../../../addin/workbook/city/refreshed-columns.ts';
import type { CellContent } from '../../../../addin/workbook/kit/set-cells.ts';
import '../../../chance.ts';

/** What a refresh writes into a table whose columns may hold formulas, and which has rows of the person's own. */

const look = { width: 80, format: '0' };
const fresh: KeyedTable = {
  name: 'city',
  columns: [
    { header: 'รหัสเขต', ...look },
    { header: 'ตัวตั้ง', ...look },
    { header: 'ผลงาน', ...look, formula: '=[@ตัวตั้ง]/2' },
  ],
  rows: [
    { key: '1001', cells: [1001, 8, 4] },
    { key: '1002', cells: [1002, 6, 3] },
  ],
};
const headers = ['ผลงาน', 'ของฉัน', 'รหัสเขต', 'ตัวตั้ง'];
/** As Excel gives a formula back, which need not be as it was written. */
const given = { formula: '=city[[#This Row],[ตัวตั้ง]]/2' };
const ours = (place: number): TableRow => ({ ours: place, read: [given, 'ดู', 1000 + place, 0] });
const mine = (figure: CellContent, sum: CellContent = ''): TableRow => ({ ours: null, read: [figure, 'รวม', '', sum] });
const figures = (rows: TableRow[]) => refreshedColumns(fresh, headers, rows).find(({ at }) => at === 0);

describe('a column of formulas', () => {
  test.each<[string, TableRow[]]>([
    ['no row is the person’s own', [ours(0), ours(1)]],
    ['the person’s own has nothing in it', [ours(0), mine(''), ours(1)]],
    ['Excel has given the person’s own row the same', [ours(0), ours(1), mine(given)]],
  ])('%s: one formula for all rows', (_title, rows) => {
    expect(figures(rows)).toEqual({ at: 0, formula: '=[@ตัวตั้ง]/2' });
  });

  test.each<[string, CellContent]>([
    ['a number', 7],
    ['a word', 'ไม่มี'],
    ['a formula of theirs', { formula: '=SUM(D7:D8)' }],
    ['a text that begins like one', '=รอผล'],
  ])('%s of the person’s own in it stays: ours are values then', (_title, figure) => {
    expect(figures([ours(1), mine(figure), ours(0)])).toEqual({
      at: 0,
      runs: [
        { row: 0, cells: [3] },
        { row: 2, cells: [4] },
      ],
    });
  });
});

test('a column of values is written in our rows alone, so that a person’s sum in it never becomes the whole column', () => {
  const [numerators] = refreshedColumns(fresh, headers, [ours(0), ours(1), mine('', { formula: '=SUM(D7:D8)' })]).slice(
    1,
  );
  expect(numerators).toEqual({ at: 3, runs: [{ row: 0, cells: [8, 6] }] });
});

test('whatever the person’s rows hold: no cell of theirs is written but with the formula of all rows, and none of ours is left out', () => {
  const cell = fc.constantFrom<CellContent>('', null, 0, 7, 'ข้อความ', given, { formula: '=SUM(A1:A2)' });
  const person = fc
    .tuple(cell, cell, cell)
    .map(([figure, key, sum]): TableRow => ({ ours: null, read: [figure, 'ก', key, sum] }));
  const table = fc
    .array(person, { maxLength: 4 })
    .chain((rows) => fc.shuffledSubarray([...rows, ours(0), ours(1)], { minLength: rows.length + 2 }));
  fc.assert(
    fc.property(table, (rows) => {
      for (const column of refreshedColumns(fresh, headers, rows)) {
        if ('formula' in column) {
          const theirs = rows.filter((row) => row.ours === null).map(({ read }) => read[column.at] ?? '');
          expect(theirs.every((held) => held === '' || held === given)).toBe(true);
          continue;
        }
        const written = column.runs.flatMap(({ row, cells }) => cells.map((_, index) => row + index));
        expect(written).toEqual(rows.flatMap((row, place) => (row.ours === null ? [] : [place])));
        expect(column.runs.flatMap(({ cells }) => cells).every((held) => typeof held === 'number')).toBe(true);
      }
    }),
  );
});
