import { expect, test } from 'vitest';
import { columnsToFill, fillColumn } from '../../../addin/workbench/document/calculated-column.ts';
import { cellAt, putContent } from '../../../addin/workbench/document/cells.ts';
import type { SheetDocument, Table } from '../../../addin/workbench/document/document.ts';
import { filteredRows } from '../../../addin/workbench/document/filtered-rows.ts';
import { cellsOf, emptySheet } from './sample-document.ts';

/** What a table's column holds: formulas by their text, else values. */
type Column = (string | number | null)[];

const content = (each: string | number | null) =>
  typeof each === 'string' && each.startsWith('=') ? { value: null, formula: each } : { value: each };

function tableOf(column: Column, fields: Partial<SheetDocument> = {}): SheetDocument {
  const table: Table = {
    id: 'table',
    name: 'tbl',
    box: { row: 0, column: 0, rows: column.length + 1, columns: 1 },
    columns: [{ id: 1, name: 'ผล' }],
    style: '',
    showBandedRows: false,
    showFilterButton: true,
  };
  return emptySheet({ cells: cellsOf([['ผล'], ...column.map((each) => [content(each)])]), tables: [table], ...fields });
}

/** Writes from the row on, as an add-in or a person does, and answers what the column then holds. */
function write(sheet: SheetDocument, row: number, written: Column): Column {
  const toFill = columnsToFill(sheet, { row: row + 1, column: 0, rows: written.length, columns: 1 });
  for (const [index, each] of written.entries()) putContent(sheet, row + 1 + index, 0, content(each));
  for (const fill of toFill()) fillColumn(sheet, fill);
  const rows = (sheet.tables[0]?.box.rows ?? 1) - 1;
  return Array.from({ length: rows }, (_, at) => {
    const cell = cellAt(sheet, at + 1, 0);
    return cell?.formula ?? (cell?.value as string | number | null | undefined) ?? null;
  });
}

test.for<[string, Column, number, Column, Column]>([
  ['a blank one is filled', [null, null, null], 1, ['=B3'], ['=B2', '=B3', '=B4']],
  [
    'of several formulas the lowest is all rows’',
    [null, null, null],
    0,
    ['=B2*2', '=B3*3'],
    ['=B2*3', '=B3*3', '=B4*3'],
  ],
  ['a plain value written with it is lost', [null, null, null], 0, ['=B2', 7, null], ['=B2', '=B3', '=B4']],
  ['one of one formula changes as a whole', ['=B2', '=B3', '=B4'], 2, ['=B4+1'], ['=B2+1', '=B3+1', '=B4+1']],
  ['written whole it keeps nothing', [1, 2, 3], 0, [1, '=B3', 3], ['=B2', '=B3', '=B4']],
  ['a plain value is an exception', ['=B2', '=B3', '=B4'], 1, [5], ['=B2', 5, '=B4']],
  ['with an exception it is left alone', ['=B2', 5, '=B4'], 2, ['=B4+1'], ['=B2', 5, '=B4+1']],
  ['with values of its own it is left alone', [1, 2, 3], 1, ['=B3'], [1, '=B3', 3]],
])('a column of a table: %s', ([_, before, row, written, after]) => {
  expect(write(tableOf(before), row, written)).toEqual(after);
});

test('what is locked stays, and what stands beside a table is nobody’s column', () => {
  expect(write(tableOf([null, null], { protection: {} }), 0, ['=B2'])).toEqual(['=B2', null]);
  const sheet = tableOf([null, null]);
  expect(columnsToFill(sheet, { row: 1, column: 1, rows: 1, columns: 1 })()).toEqual([]);
});

test('only rows that a filter hides stand in the way of a block, not those that are hidden by hand', () => {
  const box = { row: 0, column: 0, rows: 9, columns: 2 };
  const sheet = tableOf([1, 2, 3], { hiddenRows: [2, 7] });
  expect([...filteredRows(sheet, box)]).toEqual([]);
  const [table] = sheet.tables;
  if (table) table.filters = [{ columnId: 1, filterOn: 'Values', values: ['1', '3'] }];
  expect([...filteredRows(sheet, box)]).toEqual([2]);
  expect([...filteredRows(sheet, { ...box, column: 1, columns: 1 })]).toEqual([]);
});
