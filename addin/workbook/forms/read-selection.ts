import type { Cell } from '../../../shared/terms/row.ts';
import type { Outcome } from '../../outcome.ts';
import { run } from '../run.ts';

/** What is selected in the workbook, cut to the cells that are in use: a whole column may be. */
export function readSelection(): Promise<Outcome<Cell[][]>> {
  return run(async (context) => {
    const selected = context.workbook.getSelectedRange();
    const used = selected.worksheet.getUsedRange(true);
    const cells = selected.getIntersectionOrNullObject(used).load('values');
    await context.sync();
    return cells.isNullObject ? [] : (cells.values as Cell[][]);
  });
}
