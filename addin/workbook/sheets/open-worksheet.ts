import { isChoice } from '../../../shared/indicator/column.ts';
import { sheetColumns } from '../../../shared/indicator/indicator.ts';
import type { EntryRow } from '../../../shared/terms/row.ts';
import { done, failed, type Outcome, type Trouble } from '../../outcome.ts';
import type { DistrictSheet, SheetReading } from '../../sheets/district-sheet.ts';
import type { FoundLink } from '../../sheets/sheet-link.ts';
import { columnLetter } from '../kit/cells-at.ts';
import { requestCover } from '../kit/cover.ts';
import { requestTaken } from '../kit/taken.ts';
import { run } from '../run.ts';
import { Stopped } from '../stopped.ts';
import { watch } from '../watch.ts';
import { remainsOf, requestBearers } from './find-link.ts';
import { foreignTable } from './foreign-table.ts';
import { laySheet, type StoredContent } from './lay-sheet.ts';
import { lockAnew } from './lock-sheet.ts';
import { requestReading } from './read-sheet.ts';

export type OpenedWorksheet = {
  reading: SheetReading;
  /** Whether the sheet was laid just now. */
  laid: boolean;
  /** The stored revision that the workbook's rows come from; 0 where that is lost, so that any stored one is newer. */
  revision: number;
  /** The worksheet's id; empty where it is gone. */
  worksheet: string;
  /** Why its locks could not be set as the sheet's access has them; that does not keep it from being opened. */
  locks: Trouble | null;
  /** The headers of the columns that could not be filtered again once the locks were set. */
  unfiltered: string[];
  stopWatching: () => Promise<void>;
};

/**
 * Brings the sheet up in the workbook, but where it is `found` in front already, and watches it: the one that is there is found and read; where there is none it is
 * laid from the stored content; its locks are set where the workbook was last given others. At most 3 syncs either way,
 * whatever the number of rows, with the one that Excel.run adds; one more for its locks.
 */
export async function openWorksheet(
  sheet: DistrictSheet,
  content: StoredContent,
  onChange: () => void,
  how?: 'found',
): Promise<Outcome<OpenedWorksheet>> {
  const opened = await run(async (context): Promise<OpenedWorksheet | 'foreign'> => {
    const found = requestReading(context, sheet);
    const taken = requestTaken(context);
    const bearers = requestBearers(context);
    const cover = requestCover(context, found.table.worksheet, found.table);
    await context.sync();
    if (found.strange()) return 'foreign';

    const { link } = found.link();
    if (found.exists()) {
      const worksheet = found.table.worksheet.load('id');
      if (how !== 'found') worksheet.activate();
      const stopWatching = watch(context, worksheet, found.lists(), onChange);
      await context.sync();
      const locking = await lockWhereAllowed(context, sheet, found, cover);
      const [reading, revision] = [await found.collect(), link?.revision ?? 0];
      const { id } = worksheet;
      return { reading: { ...reading, inFront: true }, laid: false, revision, worksheet: id, stopWatching, ...locking };
    }
    const remains = remainsOf(bearers(), sheet, link);
    // A sheet whose table is gone was taken apart: that is for the person to hear, not to be laid over.
    if (remains) {
      const { worksheet } = remains;
      worksheet.load('id');
      if (how !== 'found') worksheet.activate();
      const stopWatching = watch(context, worksheet, [], onChange);
      await context.sync();
      const [reading, { revision }] = [await found.collect(), remains.link];
      return { reading, laid: false, revision, worksheet: worksheet.id, stopWatching, ...nothingLocked };
    }
    if (link) {
      const reading = await found.collect();
      const { revision } = link;
      return { reading, laid: false, revision, worksheet: '', stopWatching: async () => {}, ...nothingLocked };
    }

    const laid = laySheet(context, sheet, content, taken());
    laid.worksheet.load('id');
    const stopWatching = watch(context, laid.worksheet, listColumns(sheet), onChange);
    await context.sync();
    const reading = laidReading(laid, content.notApplicable);
    const { revision } = content;
    return { reading, laid: true, revision, worksheet: laid.worksheet.id, stopWatching, ...nothingLocked };
  });
  if (!opened.ok) return opened;
  return opened.value === 'foreign' ? failed(foreignTable) : done(opened.value);
}

const nothingLocked = { locks: null, unfiltered: [] };

/** Opens and locks its cells, or says what of the office's own stands in the way. */
async function lockWhereAllowed(
  ...given: Parameters<typeof lockAnew>
): Promise<Pick<OpenedWorksheet, 'locks' | 'unfiltered'>> {
  try {
    return { locks: null, unfiltered: await lockAnew(...given) };
  } catch (error) {
    if (error instanceof Stopped) return { locks: error.trouble, unfiltered: [] };
    throw error;
  }
}

function laidReading({ rows, found }: { rows: EntryRow[]; found: FoundLink }, notApplicable: boolean): SheetReading {
  const none = { formulaCells: new Set<string>(), shownAs: new Map<string, never>(), hidden: new Set<string>() };
  return { rows, notApplicable, found, damage: [], inFront: true, shownFigures: null, ...none };
}

/** Freshly laid, the columns stand in the indicator's order from A on. */
function listColumns({ indicator }: DistrictSheet): string[] {
  return sheetColumns(indicator).flatMap((column, index) => (isChoice(column) ? [columnLetter(index)] : []));
}
