import type { Outcome } from '../outcome.ts';
import type { SheetReading } from './district-sheet.ts';
import type { SheetCore } from './sheet-core.ts';
import { unseenRows } from './sight.ts';
import { singleFlight } from './single-flight.ts';
import { createTryAgain } from './try-again.ts';
import type { Watch } from './watch.ts';

/** The worksheet of an open sheet, read as it changes; where Excel does not let it be read, again by itself until it does. */
export type LiveReading = {
  /** Reads the worksheet anew; what it gives was read after the call. */
  read(): Promise<Outcome<SheetReading>>;
  /** After a write that may have laid the sheet on another worksheet: finds it, watches that one, and reads it. */
  readAgain(written: Outcome<unknown>): Promise<Outcome<SheetReading>>;
  /** What the sheet held when it was last seen whole; null when it has not been since the pane began. */
  lastWhole(): SheetReading | null;
};

/** `remembered`: the last whole reading of an earlier opening. */
export function createLiveReading(
  { ports, state, put, isClosed }: SheetCore,
  watch: Watch,
  remembered: SheetReading | null,
): LiveReading {
  const { workbook, after } = ports;
  const tryAgain = createTryAgain(after, isClosed);
  let whole = isWhole(state().reading) ? state().reading : remembered;
  const read: LiveReading['read'] = singleFlight(async () => {
    const outcome = await workbook.readSheet(state().sheet);
    const { troubles, sheet, reading: before, sight } = state();
    if (outcome.ok) {
      tryAgain.enough();
      const reading = outcome.value;
      if (isWhole(reading)) whole = reading;
      const unseen = unseenRows(sheet, before, reading, sight.unseen);
      put({ reading, troubles: { ...troubles, reading: null }, sight: { ...sight, unseen } });
    } else {
      put({ troubles: { ...troubles, reading: outcome.trouble } });
      tryAgain.later(() => void read());
    }
    return outcome;
  });
  watch.listen(() => void read());
  return {
    read,
    async readAgain(written) {
      if (!written.ok) return written;
      const { sheet, stored } = state();
      const found = await workbook.openWorksheet(sheet, stored, watch.hear);
      if (!found.ok) return found;
      watch.hold(found.value.stopWatching);
      const { worksheet, locks } = found.value;
      put({ worksheet, troubles: { ...state().troubles, locks } });
      return read();
    },
    lastWhole: () => whole,
  };
}

/** Whether nothing of the sheet is lost: no table, column or row is missing. */
function isWhole({ damage }: SheetReading): boolean {
  return !damage.some(({ kind }) => kind.endsWith('-missing'));
}
