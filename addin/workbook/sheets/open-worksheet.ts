import { isChoice } from '../../../shared/indicator/column.ts';
import { sheetColumns } from '../../../shared/indicator/indicator.ts';
import type { EntryRow } from '../../../shared/terms/row.ts';
import type { Outcome } from '../../outcome.ts';
import type { DistrictSheet, SheetReading } from '../../sheets/district-sheet.ts';
import { columnLetter } from '../kit/cells-at.ts';
import { requestTaken } from '../kit/taken.ts';
import { run } from '../run.ts';
import { watch } from '../watch.ts';
import { laySheet, type StoredContent } from './lay-sheet.ts';
import { lockAnew } from './lock-sheet.ts';
import { requestReading } from './read-sheet.ts';

export type OpenedWorksheet = {
  reading: SheetReading;
  /** Whether the sheet was laid just now. */
  laid: boolean;
  /** The stored revision that the workbook's rows come from. */
  revision: number;
  /** The worksheet's id. */
  worksheet: string;
  stopWatching: () => Promise<void>;
};

/**
 * Brings the sheet up in the workbook, but where it is `found` in front already, and watches it: the one that is there is found and read; where there is none it is
 * laid from the stored content; its locks are set where the workbook was last given others. At most 3 syncs either way, whatever the number of rows, with the one that Excel.run adds.
 */
export function openWorksheet(
  sheet: DistrictSheet,
  content: StoredContent,
  onChange: () => void,
  how?: 'found',
): Promise<Outcome<OpenedWorksheet>> {
  return run(async (context) => {
    const found = requestReading(context, sheet);
    const taken = requestTaken(context);
    await context.sync();

    const linked = found.link();
    if (found.exists() || linked) {
      // A linked workbook whose table is gone was taken apart: that is for the person to hear, not to be laid over.
      const worksheet = found.exists() ? found.table.worksheet : context.workbook.worksheets.getActiveWorksheet();
      worksheet.load('id');
      if (how !== 'found') worksheet.activate();
      if (found.exists()) lockAnew(context, sheet, found);
      const stopWatching = watch(context, worksheet, found.exists() ? found.lists() : [], onChange);
      await context.sync();
      const reading = { ...(await found.collect()), inFront: true };
      const revision = linked?.revision ?? content.revision;
      return { reading, laid: false, revision, worksheet: worksheet.id, stopWatching };
    }

    const { worksheet, rows } = laySheet(context, sheet, content, taken());
    worksheet.load('id');
    const stopWatching = watch(context, worksheet, listColumns(sheet), onChange);
    await context.sync();
    const reading = laidReading(rows, content.notApplicable);
    return { reading, laid: true, revision: content.revision, worksheet: worksheet.id, stopWatching };
  });
}

function laidReading(rows: EntryRow[], notApplicable: boolean): SheetReading {
  const [formulaCells, percentCells] = [new Set<string>(), new Set<string>()];
  return { rows, notApplicable, damage: [], inFront: true, formulaCells, percentCells, shownFigures: null };
}

/** Freshly laid, the columns stand in the indicator's order from A on. */
function listColumns({ indicator }: DistrictSheet): string[] {
  return sheetColumns(indicator).flatMap((column, index) => (isChoice(column) ? [columnLetter(index)] : []));
}
