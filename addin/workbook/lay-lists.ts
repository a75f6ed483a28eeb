import { validChoices } from './entry-frame.ts';
import type { EntrySheet } from './entry-sheet.ts';
import { entrySheetTitle, listName } from './places.ts';
import { nameRange, type Taken } from './taken.ts';

/**
 * Lays the sheet's choice lists on a hidden worksheet of its own, each under a name: a list written into the validation
 * itself may have 255 characters only.
 */
export function layLists(context: Excel.RequestContext, sheet: EntrySheet, taken: Taken): void {
  const worksheet = context.workbook.worksheets.add(listsTitle(sheet));
  worksheet.visibility = Excel.SheetVisibility.veryHidden;
  let index = 0;
  for (const column of sheet.indicator.columns) {
    if (column.type !== 'choice') continue;
    const labels = validChoices(column, sheet).map((choice) => [choice.label.th]);
    const list = worksheet.getRangeByIndexes(0, index, labels.length, 1);
    list.values = labels;
    nameRange(context, taken, listName(sheet, column.key), list).visible = false;
    index += 1;
  }
}

export const listsTitle = (sheet: EntrySheet) => `${entrySheetTitle(sheet)} รายการ`;
