import { done, failed, type Outcome, type Trouble } from '../outcome.ts';
import { Stopped } from './stopped.ts';
import { troubleOf } from './troubles.ts';

type Work<Value> = (context: Excel.RequestContext) => Promise<Value>;

/** How Excel's Undo takes what a work writes. */
type Steps = 'each' | 'one';

/**
 * Runs one piece of work in Excel. Whatever Excel answers comes back as an outcome; anything else is a mistake of ours and
 * is thrown on. While the person changes from one workbook to another, Excel refuses what has to do with the window
 * (InactiveWorkbook): that is tried once more. So a work must do no harm when it is done twice. Where Excel can, what is
 * written is `one` step for its Undo; that is for work alone which neither lifts protection nor adds or deletes a
 * worksheet, since Excel undoes none of that, and refuses it in such a step.
 */
export async function run<Value>(work: Work<Value>, undo: Steps = 'each'): Promise<Outcome<Value>> {
  const outcome = await attempt(work, undo);
  if (outcome.ok || outcome.trouble.code !== 'workbook-behind') return outcome;
  await new Promise((resolve) => setTimeout(resolve, changeOfWindows));
  return attempt(work, undo);
}

/** Milliseconds. */
const changeOfWindows = 300;

async function attempt<Value>(work: Work<Value>, undo: Steps): Promise<Outcome<Value>> {
  try {
    const merged = undo === 'one' && Office.context.requirements.isSetSupported('ExcelApi', '1.20');
    return done(await Excel.run({ delayForCellEdit: true, ...(merged && { mergeUndoGroup: true }) }, work));
  } catch (error) {
    const trouble = error instanceof Stopped ? error.trouble : excelTrouble(error);
    if (trouble) return failed(trouble);
    throw error;
  }
}

/** What was thrown, as Excel's answer; null where it is none. A network may have kept office.js from loading. */
export function excelTrouble(error: unknown): Trouble | null {
  if (typeof OfficeExtension === 'undefined') return null;
  return error instanceof OfficeExtension.Error ? troubleOf(error.code) : null;
}
