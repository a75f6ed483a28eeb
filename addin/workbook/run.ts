import { done, failed, type Outcome, type Trouble } from '../outcome.ts';
import { troubleOf } from './troubles.ts';

/**
 * Runs one piece of work in Excel. Whatever Excel answers comes back as an outcome; anything else is a mistake of ours and
 * is thrown on. While the person changes from one workbook to another, Excel refuses what has to do with the window
 * (InactiveWorkbook): that is tried once more. So a work must do no harm when it is done twice.
 */
export async function run<Value>(work: (context: Excel.RequestContext) => Promise<Value>): Promise<Outcome<Value>> {
  const outcome = await attempt(work);
  if (outcome.ok || outcome.trouble.code !== 'workbook-behind') return outcome;
  await new Promise((resolve) => setTimeout(resolve, changeOfWindows));
  return attempt(work);
}

/** Milliseconds. */
const changeOfWindows = 300;

async function attempt<Value>(work: (context: Excel.RequestContext) => Promise<Value>): Promise<Outcome<Value>> {
  try {
    return done(await Excel.run({ delayForCellEdit: true }, work));
  } catch (error) {
    const trouble = excelTrouble(error);
    if (trouble) return failed(trouble);
    throw error;
  }
}

/** What was thrown, as Excel's answer; null where it is none. A network may have kept office.js from loading. */
export function excelTrouble(error: unknown): Trouble | null {
  if (typeof OfficeExtension === 'undefined') return null;
  return error instanceof OfficeExtension.Error ? troubleOf(error.code) : null;
}
