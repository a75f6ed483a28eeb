import { communityColumn, type EntryRow } from '../../shared/terms/row.ts';
import type { Outcome } from '../outcome.ts';
import { keyOf, rowsFromBlock } from './entry-rows.ts';
import type { EntrySheet } from './entry-sheet.ts';
import { layEntrySheet, layFigures, protect } from './lay-entry-sheet.ts';
import { layLists, listsTitle } from './lay-lists.ts';
import { mendEntryTable } from './mend-entry-table.ts';
import { copyTitle, linkKey, tableName } from './places.ts';
import { parseLink } from './read-links.ts';
import { run } from './run.ts';
import { requestTaken } from './taken.ts';

/**
 * Puts an entry sheet's frame back: a table that is gone is laid anew from what still stands on its worksheet, else from
 * `known` (the rows as they were last seen whole); columns, rows and formulas come back, merged cells are split. What was
 * typed stays.
 */
export function restoreEntrySheet(sheet: EntrySheet, known: EntryRow[]): Promise<Outcome<void>> {
  return run(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject(tableName(sheet)).load('name');
    const block = table.getRange().load('values, rowIndex, columnIndex');
    const worksheets = context.workbook.worksheets.load('items/name');
    const requested = requestTaken(context);
    const link = context.workbook.properties.custom.getItemOrNullObject(linkKey(sheet)).load('value');
    await context.sync();
    const taken = requested();
    if (table.isNullObject) {
      const rows = (await salvage(context, sheet, worksheets.items)) ?? known;
      const revision = link.isNullObject ? 0 : (parseLink(link.value)?.revision ?? 0);
      layEntrySheet(context, sheet, { rows, revision }, taken);
    } else {
      if (!taken.titles.includes(listsTitle(sheet))) layLists(context, sheet, taken);
      mendEntryTable(sheet, table, block, known);
      layFigures(context, table.worksheet, sheet, taken);
      protect(table.worksheet);
    }
    await context.sync();
  });
}

/** Rows that still stand under our headers on a worksheet, but for kept copies: a table turned back into a plain range. */
async function salvage(
  context: Excel.RequestContext,
  sheet: EntrySheet,
  worksheets: Excel.Worksheet[],
): Promise<EntryRow[] | null> {
  const used = worksheets
    .filter(({ name }) => !name.startsWith(copyTitle(sheet)))
    .map((worksheet) => worksheet.getUsedRangeOrNullObject(true).load('values'));
  await context.sync();
  for (const range of used) {
    if (range.isNullObject) continue;
    const values: unknown[][] = range.values;
    const start = values.findIndex((line) => line.filter((cell) => keyOf(sheet, cell) !== null).length >= 3);
    if (start < 0) continue;
    const rows = rowsFromBlock(sheet, values.slice(start));
    if (rows.some((row) => sheet.roster.some(({ code }) => code === row[communityColumn]))) return filledRows(rows);
  }
  return null;
}

function filledRows(rows: EntryRow[]): EntryRow[] {
  return rows.filter((row) => row[communityColumn] !== null && row[communityColumn] !== undefined);
}
