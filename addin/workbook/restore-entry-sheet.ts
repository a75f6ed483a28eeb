import { communityColumn, type EntryRow } from '../../shared/terms/row.ts';
import type { Outcome } from '../outcome.ts';
import { dressBody } from './dress-entry-table.ts';
import { cellsOf, keyOf, rosterRow, rowsFromBlock } from './entry-rows.ts';
import type { EntrySheet } from './entry-sheet.ts';
import { dressHeader, layEntrySheet, layFigures, protect } from './lay-entry-sheet.ts';
import { layLists, listsTitle } from './lay-lists.ts';
import { linkKey, tableName } from './places.ts';
import { parseLink } from './read-links.ts';
import { run } from './run.ts';
import { requestTaken, type Taken } from './taken.ts';

/**
 * Puts an entry sheet's frame back: a table that is gone is laid anew from what still stands on its worksheet, renamed
 * and deleted columns, missing rows and formulas come back, merged cells are split. What was typed stays.
 */
export function restoreEntrySheet(sheet: EntrySheet): Promise<Outcome<void>> {
  return run(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject(tableName(sheet)).load('name');
    const block = table.getRange().load('values, rowIndex, columnIndex');
    const worksheets = context.workbook.worksheets.load('items/name');
    const requested = requestTaken(context);
    const link = context.workbook.properties.custom.getItemOrNullObject(linkKey(sheet)).load('value');
    await context.sync();
    const taken = requested();
    if (table.isNullObject) {
      const rows = await salvage(context, sheet, worksheets.items);
      const revision = link.isNullObject ? 0 : (parseLink(link.value)?.revision ?? 0);
      layEntrySheet(context, sheet, { rows, revision }, taken);
    } else {
      if (!taken.titles.includes(listsTitle(sheet))) layLists(context, sheet, taken);
      mend(context, sheet, table, block, taken);
    }
    await context.sync();
  });
}

/** Rows that still stand under our headers on any worksheet: a table turned back into a plain range, for one. */
async function salvage(context: Excel.RequestContext, sheet: EntrySheet, worksheets: Excel.Worksheet[]) {
  const used = worksheets.map((worksheet) => worksheet.getUsedRangeOrNullObject(true).load('values'));
  await context.sync();
  for (const range of used) {
    if (range.isNullObject) continue;
    const values: unknown[][] = range.values;
    const start = values.findIndex((line) => line.filter((cell) => keyOf(sheet, cell) !== null).length >= 3);
    if (start < 0) continue;
    const rows = rowsFromBlock(sheet, values.slice(start));
    if (rows.some((row) => sheet.roster.some(({ code }) => code === row[communityColumn]))) return filledRows(rows);
  }
  return [];
}

function filledRows(rows: EntryRow[]): EntryRow[] {
  return rows.filter((row) => row[communityColumn] !== null && row[communityColumn] !== undefined);
}

function mend(
  context: Excel.RequestContext,
  sheet: EntrySheet,
  table: Excel.Table,
  block: Excel.Range,
  taken: Taken,
): void {
  const { columns } = sheet.indicator;
  const { worksheet } = table;
  worksheet.protection.unprotect();
  table.getRange().unmerge();

  const titles: unknown[] = [...(block.values[0] ?? [])];
  const bodyRows = block.values.length - 1;
  for (const column of columns) {
    if (titles.includes(column.header.th)) continue;
    const place = columns.indexOf(column);
    if (titles.length >= columns.length && keyOf(sheet, titles[place]) === null) {
      // The column that stands in its place under another name: renamed, so what is in it is kept.
      worksheet.getCell(block.rowIndex, block.columnIndex + place).values = [[column.header.th]];
      titles[place] = column.header.th;
    } else {
      const at = Math.min(place, titles.length);
      table.columns.add(at, [[column.header.th], ...Array.from({ length: bodyRows }, () => [''])]);
      titles.splice(at, 0, column.header.th);
    }
  }

  const keys = titles.map((title) => keyOf(sheet, title));
  const codes = new Set(rowsFromBlock(sheet, block.values).map((row) => row[communityColumn]));
  const missing = sheet.roster.filter((community) => !codes.has(community.code));
  if (missing.length > 0 && codes.size > 0) {
    table.rows.add(
      undefined,
      missing.map(({ code }) => cellsOf(rosterRow(sheet, code), keys)),
    );
  }

  dressHeader(table.getHeaderRowRange());
  const order = keys.map((key) => columns.find((column) => column.key === key) ?? null);
  dressBody(sheet, table.getDataBodyRange(), order, { row: block.rowIndex + 1, column: block.columnIndex });
  layFigures(context, worksheet, sheet, taken);
  protect(worksheet);
}
