import type { Outcome } from '../../outcome.ts';
import { letGo } from '../let-go.ts';
import { run } from '../run.ts';

/** Calls back whenever the selection moves, on whatever worksheet. Gives back the way to stop. */
export function watchSelection(onMove: () => void): Promise<Outcome<() => Promise<void>>> {
  return run(async (context) => {
    const { worksheets } = context.workbook;
    const handlers = [
      worksheets.onSelectionChanged.add(async () => onMove()),
      worksheets.onActivated.add(async () => onMove()),
    ];
    await context.sync();
    return letGo(context, handlers);
  });
}
