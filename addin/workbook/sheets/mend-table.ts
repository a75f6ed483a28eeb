import type { Column } from '../../../shared/indicator/column.ts';
import { sheetColumns, subjectColumn } from '../../../shared/indicator/indicator.ts';
import { expectedRows } from '../../../shared/rules/sheets/expected-rows.ts';
import { furtherRows } from '../../../shared/rules/sheets/own-rows.ts';
import type { Cell, EntryRow } from '../../../shared/terms/row.ts';
import type { DistrictSheet } from '../../sheets/district-sheet.ts';
import { cellsAt } from '../kit/cells-at.ts';
import { dressHeader } from '../kit/dress.ts';
import { columnFormat } from '../kit/number-formats.ts';
import { cellsOf } from '../kit/row-cells.ts';
import { addColumn, addRows, setCell, setCells, setTexts } from '../kit/set-cells.ts';
import { dressTable } from './dress-table.ts';
import { calculated } from './frame.ts';
import { findLeftOver, type LeftOver } from './left-over-rows.ts';
import { formatsOf, keysOf, rowsFromBlock, unnumbered } from './rows.ts';

/**
 * Queues the mending of an entry table that is still there: renamed and deleted columns, missing rows, merged cells,
 * formulas, and rows that the roster no longer has. `block` is the whole table as it was read, `known` the rows as they
 * were last seen whole: deleted columns and rows come back with what stood in them. The worksheet must be uncovered.
 */
export function mendTable(sheet: DistrictSheet, table: Excel.Table, block: Excel.Range, known: EntryRow[]): void {
  table.getRange().unmerge();
  const found = rowsFromBlock(sheet, block.values);
  const titles = mendColumns(sheet, table, block, found, known);
  const rows = numberRows(sheet, table, titles, found);
  const expected = expectedRows(sheet);
  const added = addMissingRows(sheet, expected, table, titles, rows, known);
  for (const { header } of calculated(sheet)) {
    if (titles.includes(header)) continue;
    addColumn(table, header);
    titles.push(header);
  }
  const leftOver = findLeftOver(sheet, expected, rows);
  followRoster(table, titles.indexOf(sheet.indicator.rows.subject.th), leftOver);
  dressHeader(table.getHeaderRowRange());
  const standing = rows
    .map((row, index) => (row[subjectColumn] === undefined ? (known[index] ?? {}) : row))
    .filter((_, index) => !leftOver.gone.includes(index));
  const corner = { row: block.rowIndex + 1, column: block.columnIndex };
  dressTable(sheet, table, { titles, rows: [...standing, ...added], corner });
}

/** Gives numbers to the district's own rows that have none: Excel takes such ones into a table that is not protected. */
function numberRows(sheet: DistrictSheet, table: Excel.Table, titles: unknown[], rows: EntryRow[]): EntryRow[] {
  const places = unnumbered(sheet, rows);
  const numbers = furtherRows(rows, places.length);
  const keys = keysOf(sheet, titles);
  const numbered = [...rows];
  places.forEach((place, index) => {
    const row = { ...rows[place], ...numbers[index] };
    numbered[place] = row;
    const at = keys.indexOf(subjectColumn);
    const number = table.getDataBodyRange().getCell(place, at);
    setCell(number, cellsOf(row, keys)[at] ?? null, formatsOf(sheet, keys)[at] ?? null);
  });
  return numbered;
}

/** Gives communities their present names, and takes away the rows of those that have gone and that nobody has begun. */
function followRoster(table: Excel.Table, names: number, { gone, renamed }: LeftOver): void {
  for (const { row, name } of renamed) {
    if (names >= 0) setTexts(table.getDataBodyRange().getCell(row, names), [[name]]);
  }
  // From below, so that the places above stay.
  for (const row of gone.toReversed()) table.rows.getItemAt(row).delete();
}

/** Gives every column of the indicator its place again, and returns the headers as they then stand. */
function mendColumns(
  sheet: DistrictSheet,
  table: Excel.Table,
  block: Excel.Range,
  rows: EntryRow[],
  known: EntryRow[],
): unknown[] {
  const columns = sheetColumns(sheet.indicator);
  const ours = new Set(
    [...columns, ...calculated(sheet)].map(({ header }) => (typeof header === 'string' ? header : header.th)),
  );
  const titles: unknown[] = [...(block.values[0] ?? [])];
  columns.forEach((column, place) => {
    const title = column.header.th;
    if (titles.includes(title)) return;
    if (titles.length >= ours.size && !ours.has(String(titles[place]))) {
      // The column that stands in its place under another name: renamed, so what is in it is kept.
      setTexts(cellsAt(table.worksheet, block.rowIndex, block.columnIndex + place), [[title]]);
      titles[place] = title;
      return;
    }
    const at = Math.min(place, titles.length);
    addColumn(table, title, at);
    titles.splice(at, 0, title);
    fillColumn(table, column, rows, known);
  });
  return titles;
}

/** Puts back what is known of a column that was deleted. */
function fillColumn(table: Excel.Table, column: Column, rows: EntryRow[], known: EntryRow[]): void {
  const body = table.columns.getItem(column.header.th).getDataBodyRange();
  const cells = rows.map((row, index) => cellsOf({ [column.key]: knownCell(row, index) }, [column.key]));
  setCells(body, cells, columnFormat(column));

  function knownCell(row: EntryRow, index: number): Cell {
    const code = row[subjectColumn];
    const before = code ? known.find((other) => other[subjectColumn] === code) : known[index];
    return before?.[column.key] ?? null;
  }
}

/** Adds the expected rows that the table has lost, and gives them. Without its codes a table cannot tell which those are. */
function addMissingRows(
  sheet: DistrictSheet,
  expected: EntryRow[],
  table: Excel.Table,
  titles: unknown[],
  rows: EntryRow[],
  known: EntryRow[],
): EntryRow[] {
  const codes = new Set(rows.map((row) => row[subjectColumn]));
  const missing = expected.filter((row) => !codes.has(row[subjectColumn] ?? null));
  if (missing.length === 0 || codes.has(undefined)) return [];
  const before = new Map(known.map((row) => [row[subjectColumn], row]));
  const added = missing.map((row) => before.get(row[subjectColumn]) ?? row);
  const keys = keysOf(sheet, titles);
  const cells = added.map((row) => cellsOf(row, keys));
  addRows(table, cells, formatsOf(sheet, keys));
  return added;
}
