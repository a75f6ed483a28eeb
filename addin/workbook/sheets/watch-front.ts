import type { Outcome } from '../../outcome.ts';
import type { Front } from '../../sheets/ports.ts';
import { run } from '../run.ts';
import { readWorksheetIdentity } from './read-worksheet-identity.ts';

/** Reads which worksheet is in front, and whose sheet it is; nothing is written. */
export function readFront(): Promise<Outcome<Front>> {
  return run(readWorksheetIdentity);
}

/** Calls back with the id of every worksheet that comes in front, by a person or by us. */
export function watchFront(
  onMove: (worksheet: string) => void,
): Promise<Outcome<{ front: Front; stopWatching: () => Promise<void> }>> {
  return run(async (context) => {
    const handler = context.workbook.worksheets.onActivated.add(async ({ worksheetId }) => onMove(worksheetId));
    const front = await readWorksheetIdentity(context);
    const stopWatching = async () => {
      handler.remove();
      await handler.context.sync().catch(() => {
        // The workbook has gone, and the watch with it.
      });
    };
    return { front, stopWatching };
  });
}
