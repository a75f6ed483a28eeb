import { done, type Outcome } from '../outcome.ts';
import { run } from '../workbook/run.ts';
import { sweep } from './scratch.ts';

/** The workbook in which the page was opened, as it was found and as it is left. */

/** Whether nothing stands in the workbook yet: there is nothing to undo in it. */
export function isBlank(): Promise<Outcome<boolean>> {
  return run(async (context) => {
    const worksheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    const used = worksheets.items.map((each) => each.getUsedRangeOrNullObject(true).load('address').untrack());
    await context.sync();
    return used.every(({ isNullObject }) => isNullObject);
  });
}

/** Does a piece of work, and then brings the worksheet that was in front before in front again. */
export async function inItsPlace<Value>(work: () => Promise<Value>): Promise<Outcome<Value>> {
  const front = await run(async (context) => {
    const worksheet = context.workbook.worksheets.getActiveWorksheet().load('id');
    await context.sync();
    // A workbook whose structure is protected takes no worksheet: that is for the person to hear before anything is tried.
    context.workbook.worksheets.add().delete();
    await context.sync();
    return worksheet.id;
  });
  if (!front.ok) return front;
  await sweep();
  const value = await work();
  const back = await run(async (context) => {
    context.workbook.worksheets.getItem(front.value).activate();
    await context.sync();
  });
  return back.ok ? done(value) : back;
}
