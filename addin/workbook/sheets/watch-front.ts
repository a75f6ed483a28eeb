import type { FrontPort } from '../../sheets/front.ts';
import { letGo } from '../let-go.ts';
import { run } from '../run.ts';
import { makeTheOne } from './make-the-one.ts';
import { readWorksheetIdentity } from './read-worksheet-identity.ts';

/** Which worksheet is in front in Excel, by a person's doing or by ours; nothing is written. */
export const excelFront: FrontPort = {
  watchFront(offices, onMove) {
    return run(async (context) => {
      const handler = context.workbook.worksheets.onActivated.add(async ({ worksheetId }) => onMove(worksheetId));
      const front = await readWorksheetIdentity(context, offices);
      return { front, stopWatching: letGo(context, [handler]) };
    });
  },
  readFront: (offices) => run((context) => readWorksheetIdentity(context, offices)),
  makeTheOne,
};
