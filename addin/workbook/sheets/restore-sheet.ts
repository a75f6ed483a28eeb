import { subjectColumn } from '../../../shared/indicator/indicator.ts';
import { expectedRows } from '../../../shared/rules/sheets/expected-rows.ts';
import { noFigureNames } from '../../../shared/terms/figure.ts';
import type { EntryRow } from '../../../shared/terms/row.ts';
import type { Outcome } from '../../outcome.ts';
import type { DistrictSheet } from '../../sheets/district-sheet.ts';
import { cellsAt } from '../kit/cells-at.ts';
import { copyTitle, linkKey, listsTitle, notApplicableName, tableName } from '../kit/names.ts';
import { protect } from '../kit/protect.ts';
import { requestTaken } from '../kit/taken.ts';
import { run } from '../run.ts';
import { figureRow, firstFigureColumn, labelRow } from './frame.ts';
import { layLists, removeLists } from './lay-lists.ts';
import { layNamedFigures, layNotApplicable, laySheet, layTitles } from './lay-sheet.ts';
import { writeLink } from './mark-revision.ts';
import { mendTable } from './mend-table.ts';
import { parseLink } from './read-links.ts';
import { keysOf, rowsFromBlock } from './rows.ts';

/** Cells of the row of figures that an earlier version may have used. */
const widest = 40;

/**
 * Puts an entry sheet's frame back, as the indicator's present version has it: a table that is gone is laid anew from
 * what still stands on its worksheet, else from `known` (as it was last seen whole); columns, rows, lists and formulas
 * come back, merged cells are split. What was typed stays.
 */
export function restoreSheet(
  sheet: DistrictSheet,
  known: { rows: EntryRow[]; notApplicable: boolean },
): Promise<Outcome<void>> {
  return run(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject(tableName(sheet)).load('name');
    const block = table.getRange().load('values, rowIndex, columnIndex');
    const worksheets = context.workbook.worksheets.load('items/name');
    const requested = requestTaken(context);
    const link = context.workbook.properties.custom.getItemOrNullObject(linkKey(sheet)).load('value');
    const declared = context.workbook.names
      .getItemOrNullObject(notApplicableName(sheet))
      .getRangeOrNullObject()
      .load('text');
    await context.sync();
    const taken = requested();
    const revision = link.isNullObject ? 0 : (parseLink(link.value)?.revision ?? 0);
    const notApplicable = declared.isNullObject
      ? known.notApplicable
      : declared.text[0]?.[0] === noFigureNames['not-applicable'].th;
    if (table.isNullObject) {
      const rows = (await salvage(context, sheet, worksheets.items)) ?? known.rows;
      laySheet(context, sheet, { rows, notApplicable, revision }, taken);
    } else {
      if (taken.titles.includes(listsTitle(sheet))) removeLists(context, sheet);
      layLists(context, sheet, taken);
      mendTable(sheet, table, block, known.rows);
      layTitles(table.worksheet, sheet);
      const figures = cellsAt(table.worksheet, labelRow, firstFigureColumn, figureRow - labelRow + 1, widest);
      figures.clear();
      figures.dataValidation.clear();
      layNamedFigures(context, table.worksheet, sheet, taken);
      layNotApplicable(context, table.worksheet, sheet, taken, notApplicable);
      protect(table.worksheet);
      writeLink(context, sheet, revision);
    }
    await context.sync();
  });
}

/** Rows that still stand under our headers on a worksheet, but for kept copies: a table turned back into a plain range. */
async function salvage(
  context: Excel.RequestContext,
  sheet: DistrictSheet,
  worksheets: Excel.Worksheet[],
): Promise<EntryRow[] | null> {
  const used = worksheets
    .filter(({ name }) => !name.startsWith(copyTitle(sheet)))
    .map((worksheet) => worksheet.getUsedRangeOrNullObject(true).load('values'));
  await context.sync();
  const codes = new Set(expectedRows(sheet).map((row) => row[subjectColumn]));
  for (const range of used) {
    if (range.isNullObject) continue;
    const values: unknown[][] = range.values;
    const start = values.findIndex((line) => keysOf(sheet, line).filter((key) => key !== null).length >= 3);
    if (start < 0) continue;
    const rows = rowsFromBlock(sheet, values.slice(start));
    if (rows.some((row) => codes.has(row[subjectColumn] ?? null))) return rows.filter((row) => row[subjectColumn]);
  }
  return null;
}
