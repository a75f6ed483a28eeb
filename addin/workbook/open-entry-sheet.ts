import type { EntryRow } from '../../shared/terms/row.ts';
import type { Outcome } from '../outcome.ts';
import type { EntrySheet, SheetReading } from './entry-sheet.ts';
import { layEntrySheet } from './lay-entry-sheet.ts';
import { linkKey } from './places.ts';
import { requestReading } from './read-entry-sheet.ts';
import { parseLink } from './read-links.ts';
import { run } from './run.ts';
import { requestTaken } from './taken.ts';
import { watch } from './watch.ts';

export type OpenedEntrySheet = {
  reading: SheetReading;
  /** Whether the sheet was laid just now. */
  laid: boolean;
  /** The stored revision that the workbook's rows come from. */
  revision: number;
  stopWatching: () => Promise<void>;
};

/**
 * Brings the sheet up in the workbook and watches it: the one that is there is found and read (2 syncs); where there is
 * none it is laid from the stored content and read back (3 syncs, whatever the number of rows).
 */
export function openEntrySheet(
  sheet: EntrySheet,
  content: { rows: EntryRow[]; revision: number },
  onChange: () => void,
): Promise<Outcome<OpenedEntrySheet>> {
  return run(async (context) => {
    const found = requestReading(context, sheet);
    const link = context.workbook.properties.custom.getItemOrNullObject(linkKey(sheet)).load('value');
    const taken = requestTaken(context);
    await context.sync();

    if (found.exists()) {
      found.table.worksheet.activate();
      const stopWatching = watch(context, found.table.worksheet, onChange);
      await context.sync();
      const revision = link.isNullObject ? content.revision : (parseLink(link.value)?.revision ?? content.revision);
      return { reading: found.collect(), laid: false, revision, stopWatching };
    }

    // A linked workbook whose table is gone was taken apart: that is for the person to say, not to be laid over.
    if (!link.isNullObject && parseLink(link.value) !== null) {
      const stopWatching = watch(context, context.workbook.worksheets.getActiveWorksheet(), onChange);
      await context.sync();
      const revision = parseLink(link.value)?.revision ?? content.revision;
      return { reading: found.collect(), laid: false, revision, stopWatching };
    }

    const worksheet = layEntrySheet(context, sheet, content, taken());
    const stopWatching = watch(context, worksheet, onChange);
    await context.sync();
    const laid = requestReading(context, sheet);
    await context.sync();
    return { reading: laid.collect(), laid: true, revision: content.revision, stopWatching };
  });
}
