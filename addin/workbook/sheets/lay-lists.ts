import { type ChoiceColumn, choicesOf, isChoice, isValidOn } from '../../../shared/indicator/column.ts';
import { lastDay } from '../../../shared/terms/period.ts';
import type { DistrictSheet } from '../../sheets/district-sheet.ts';
import { cellsAt } from '../kit/cells-at.ts';
import { listName, listsTitle } from '../kit/names.ts';
import { setTexts } from '../kit/set-cells.ts';
import { nameRange, type Taken } from '../kit/taken.ts';

/**
 * Lays the sheet's choice lists on a hidden worksheet of its own, each under a name: a list written into the validation
 * itself may have 255 characters only.
 */
export function layLists(context: Excel.RequestContext, sheet: DistrictSheet, taken: Taken): void {
  const columns = sheet.indicator.columns.filter(isChoice);
  if (columns.length === 0) return;
  const worksheet = context.workbook.worksheets.add(listsTitle(sheet));
  worksheet.visibility = Excel.SheetVisibility.veryHidden;
  columns.forEach((column, index) => {
    const labels = validLabels(column, sheet).map((label) => [label]);
    const list = cellsAt(worksheet, 0, index, labels.length, 1);
    setTexts(list, labels);
    nameRange(context, taken, listName(sheet, column.key), list).visible = false;
  });
}

/** Takes the lists' worksheet away. Excel deletes no very hidden one. */
export function removeLists(context: Excel.RequestContext, sheet: DistrictSheet): void {
  const worksheet = context.workbook.worksheets.getItem(listsTitle(sheet));
  worksheet.visibility = Excel.SheetVisibility.visible;
  worksheet.delete();
}

/** The labels that may be used in the sheet's quarter. */
function validLabels(column: ChoiceColumn, { period }: DistrictSheet): string[] {
  return choicesOf(column)
    .filter((choice) => isValidOn(choice, lastDay(period)))
    .map(({ label }) => label.th);
}
