import type { Paper } from '../../../shared/rules/sheets/paper/sheet-line.ts';
import type { Digits } from '../../../shared/terms/digits.ts';
import type { Outcome } from '../../outcome.ts';
import type { DistrictSheet } from '../../sheets/district-sheet.ts';
import { cellsAt } from '../kit/cells-at.ts';
import { figureName, indicatorSheetTitle, tableName } from '../kit/names.ts';
import { requestTaken, stopWhereClosed } from '../kit/taken.ts';
import { run } from '../run.ts';
import { layPaper } from './lay-paper.ts';
import { liveCells } from './live-cells.ts';

/**
 * Lays the indicator sheet of an open sheet and brings it up, ready to print: what is stored, and beside it the live
 * figures of the entry sheet. Laying it again renews it. Two syncs.
 */
export function layIndicatorSheet(sheet: DistrictSheet, paper: Paper, digits: Digits): Promise<Outcome<void>> {
  return run(async (context) => {
    const title = indicatorSheetTitle(sheet, Boolean(sheet.over));
    const old = context.workbook.worksheets.getItemOrNullObject(title).load('name');
    // The formulas of the paper are about it.
    if (!sheet.over) context.workbook.tables.getItem(tableName(sheet)).load('name');
    const taken = requestTaken(context);
    await context.sync();
    stopWhereClosed(taken());

    const worksheet = context.workbook.worksheets.add();
    if (!old.isNullObject) old.delete();
    worksheet.name = title;
    // First of all: Excel merges no cells while a chart is selected (office-js#399).
    worksheet.activate();
    cellsAt(worksheet, 0, 0).select();
    layPaper(
      worksheet,
      paper,
      liveCells((result) => figureName(sheet, result), digits),
    );
    await context.sync();
  });
}
