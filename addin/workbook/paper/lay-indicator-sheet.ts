import type { Paper } from '../../../shared/rules/sheets/paper/sheet-line.ts';
import type { Digits } from '../../../shared/terms/digits.ts';
import type { Outcome } from '../../outcome.ts';
import type { DistrictSheet } from '../../sheets/district-sheet.ts';
import { cellsAt } from '../kit/cells-at.ts';
import { figureName, indicatorSheetTitle, tableName } from '../kit/names.ts';
import { requestAsLaid } from '../kit/protect.ts';
import { freeTitle, requestTaken, stopWhereClosed, type Taken } from '../kit/taken.ts';
import { run } from '../run.ts';
import { layPaper } from './lay-paper.ts';
import { liveCells } from './live-cells.ts';

/**
 * Lays the indicator sheet of an open sheet and brings it up, ready to print: what is stored, and beside it the live
 * figures of the entry sheet. Laying it again renews it; one that a person has unprotected is theirs and stays. Two syncs,
 * and one more where there is an earlier one.
 */
export function layIndicatorSheet(sheet: DistrictSheet, paper: Paper, digits: Digits): Promise<Outcome<void>> {
  return run(async (context) => {
    const title = indicatorSheetTitle(sheet, Boolean(sheet.over));
    // The formulas of the paper are about it.
    if (!sheet.over) context.workbook.tables.getItem(tableName(sheet)).load('name');
    const taken = requestTaken(context);
    await context.sync();
    const found = taken();
    stopWhereClosed(found);
    const old = await earlierPaper(context, title, found);

    const worksheet = context.workbook.worksheets.add();
    old?.worksheet.delete();
    worksheet.name = old?.title ?? freeTitle(title, found);
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

/** The first of the papers so called that is as it was laid. */
async function earlierPaper(context: Excel.RequestContext, title: string, { titles }: Taken) {
  const earlier = titles
    .filter((each) => each === title || each.startsWith(`${title} (`))
    .map((each) => {
      const worksheet = context.workbook.worksheets.getItem(each);
      return { title: each, worksheet, asLaid: requestAsLaid(worksheet) };
    });
  if (earlier.length > 0) await context.sync();
  return earlier.find(({ asLaid }) => asLaid()) ?? null;
}
