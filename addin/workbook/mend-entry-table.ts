import type { Column } from '../../shared/terms/indicator.ts';
import { type Cell, communityColumn, type EntryRow } from '../../shared/terms/row.ts';
import { dressBody } from './dress-entry-table.ts';
import { cellsOf, keyOf, rosterRow, rowsFromBlock } from './entry-rows.ts';
import type { EntrySheet } from './entry-sheet.ts';
import { dressHeader } from './lay-entry-sheet.ts';
import { setNumberFormat, textFormat } from './number-formats.ts';

/**
 * Queues the mending of an entry table that is still there: renamed and deleted columns, missing rows, merged cells.
 * `block` is the whole table as it was read, `known` the rows as they were last seen whole: deleted columns and rows come
 * back with what stood in them. The worksheet is left unprotected for the caller to go on.
 */
export function mendEntryTable(sheet: EntrySheet, table: Excel.Table, block: Excel.Range, known: EntryRow[]): void {
  table.worksheet.protection.unprotect();
  table.getRange().unmerge();
  const rows = rowsFromBlock(sheet, block.values);
  const titles = mendColumns(sheet, table, block, rows, known);
  addMissingRows(sheet, table, titles, rows, known);
  dressHeader(table.getHeaderRowRange());
  const order = titles.map((title) => columnOf(sheet, title));
  dressBody(sheet, table.getDataBodyRange(), order, { row: block.rowIndex + 1, column: block.columnIndex });
}

/** Gives every column of the indicator its place again, and returns the headers as they then stand. */
function mendColumns(
  sheet: EntrySheet,
  table: Excel.Table,
  block: Excel.Range,
  rows: EntryRow[],
  known: EntryRow[],
): unknown[] {
  const { columns } = sheet.indicator;
  const titles: unknown[] = [...(block.values[0] ?? [])];
  columns.forEach((column, place) => {
    const title = column.header.th;
    if (titles.includes(title)) return;
    if (titles.length >= columns.length && keyOf(sheet, titles[place]) === null) {
      // The column that stands in its place under another name: renamed, so what is in it is kept.
      table.worksheet.getCell(block.rowIndex, block.columnIndex + place).values = [[title]];
      titles[place] = title;
      return;
    }
    const at = Math.min(place, titles.length);
    table.columns.add(at, [[title], ...rows.map(() => [''])]);
    titles.splice(at, 0, title);
    const cells = table.columns.getItem(title).getDataBodyRange();
    // Before the values: Excel would read 11/10/2562 into a day of its own.
    setNumberFormat(cells, column.type === 'year' ? '0' : textFormat);
    cells.values = rows.map((row, index) => cellsOf({ [column.key]: knownCell(row, index) }, [column.key]));

    function knownCell(row: EntryRow, index: number): Cell {
      const code = row[communityColumn];
      const before = code ? known.find((other) => other[communityColumn] === code) : known[index];
      return before?.[column.key] ?? null;
    }
  });
  return titles;
}

/** Adds the roster's communities that have no row. Without its codes a table cannot tell which those are. */
function addMissingRows(
  sheet: EntrySheet,
  table: Excel.Table,
  titles: unknown[],
  rows: EntryRow[],
  known: EntryRow[],
): void {
  const codes = new Set(rows.map((row) => row[communityColumn]));
  const missing = sheet.roster.filter(({ code }) => !codes.has(code));
  if (missing.length === 0 || codes.has(undefined)) return;
  const keys = titles.map((title) => keyOf(sheet, title));
  const before = new Map(known.map((row) => [row[communityColumn], row]));
  table.rows.add(
    undefined,
    missing.map(({ code }) => cellsOf(before.get(code) ?? rosterRow(sheet, code), keys)),
  );
}

function columnOf(sheet: EntrySheet, title: unknown): Column | null {
  return sheet.indicator.columns.find((column) => column.header.th === title) ?? null;
}
