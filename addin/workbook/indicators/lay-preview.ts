import type { Indicator } from '../../../shared/indicator/indicator.ts';
import type { Period } from '../../../shared/terms/period.ts';
import type { Outcome } from '../../outcome.ts';
import { sampleSheet } from '../../sheets/sample-sheet.ts';
import { listsTitle, sheetTitle } from '../kit/names.ts';
import { requestTaken } from '../kit/taken.ts';
import { run } from '../run.ts';
import { removeLists } from '../sheets/lay-lists.ts';
import { laySheet } from '../sheets/lay-sheet.ts';

const communities = 6;

/** Lays an indicator's entry sheet as a district would see it, over a few made-up communities, in place of an earlier look. */
export function layPreview(indicator: Indicator, period: Period): Promise<Outcome<void>> {
  return run(async (context) => {
    const requested = requestTaken(context);
    await context.sync();
    const sheet = sampleSheet(indicator, period, communities);
    const taken = requested();
    if (taken.titles.includes(listsTitle(sheet))) removeLists(context, sheet);
    if (taken.titles.includes(sheetTitle(sheet))) {
      context.workbook.worksheets.getItem(sheetTitle(sheet)).delete();
    }
    const titles = taken.titles.filter((title) => title !== sheetTitle(sheet) && title !== listsTitle(sheet));
    laySheet(context, sheet, { rows: [], notApplicable: false, revision: 0 }, { ...taken, titles });
    await context.sync();
  });
}
