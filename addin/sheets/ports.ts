import type { Paper } from '../../shared/rules/sheets/paper/sheet-line.ts';
import type { Digits } from '../../shared/terms/digits.ts';
import type { EntryRow } from '../../shared/terms/row.ts';
import type { SheetContent } from '../../shared/terms/sheet.ts';
import type { Outcome, Trouble } from '../outcome.ts';
import type { Call } from '../sync/client.ts';
import type { Keep } from '../sync/keep.ts';
import type { Outbox } from '../sync/outbox.ts';
import type { After } from './clock.ts';
import type { CellChange, DistrictSheet, SheetReading } from './district-sheet.ts';
import type { Kept, Recovery } from './recovery.ts';
import type { AddedRows } from './room.ts';
import type { FoundLink } from './sheet-link.ts';
import type { Shown } from './sight.ts';

/** What of a sheet is laid and put back. */
type SheetRows = Pick<SheetContent, 'rows' | 'notApplicable'>;

/** A worksheet that was found or laid. `locks`: why it could not be given those that the sheet's access has. */
export type BroughtUp = {
  reading: SheetReading;
  revision: number;
  worksheet: string;
  locks: Trouble | null;
  unfiltered: string[];
  stopWatching(): Promise<void>;
};

/** What an open sheet needs of the workbook. */
export type WorkbookPort = {
  /**
   * Finds the worksheet, lays it from `content` where there is none, and watches it. It comes in front, but for one that is
   * `found`: it is there already, and the person may have gone on.
   */
  openWorksheet(
    sheet: DistrictSheet,
    content: SheetRows & { revision: number },
    onChange: () => void,
    how?: 'found',
  ): Promise<Outcome<BroughtUp>>;
  readSheet(sheet: DistrictSheet): Promise<Outcome<SheetReading>>;
  /** Gives, as the others that write into a filtered table, the headers of the columns that could not be filtered again. */
  lockSheet(sheet: DistrictSheet): Promise<Outcome<string[]>>;
  /** Notes which stored revision the worksheet's rows come from, by what was last found of its link; gives what it is now. */
  markRevision(sheet: DistrictSheet, revision: number, found: FoundLink): Promise<Outcome<FoundLink>>;
  replaceRows(sheet: DistrictSheet, content: SheetRows & { revision: number }): Promise<Outcome<string[]>>;
  restoreSheet(sheet: DistrictSheet, kept: Kept): Promise<Outcome<{ recovery: Recovery; unfiltered: string[] }>>;
  layIndicatorSheet(sheet: DistrictSheet, paper: Paper, digits: Digits): Promise<Outcome<void>>;
  writeCells(sheet: DistrictSheet, changes: CellChange[]): Promise<Outcome<void>>;
  /**
   * Lays a district's own rows below those that are begun, and adds so many blank ones; nobody is brought there, so that it
   * is done once.
   */
  addRows(
    sheet: DistrictSheet,
    laid: EntryRow[],
    blank: number,
  ): Promise<Outcome<{ added: AddedRows; unfiltered: string[] }>>;
  goToCell(sheet: DistrictSheet, row: number, column: string | null): Promise<Outcome<Shown>>;
  goToSheet(sheet: DistrictSheet): Promise<Outcome<void>>;
  /** Where there is no worksheet whose cell would say so. */
  declareNothing?(notApplicable: boolean): void;
};

/** All that an open sheet speaks to. `workbookName` tells this workbook from others on this computer. */
export type SheetPorts = {
  workbook: WorkbookPort;
  workbookName: string;
  call: Call;
  outbox: Outbox;
  keep: Keep;
  now(): Date;
  after: After;
  /** Who prints, and the server at which anybody checks a receipt. */
  paper: { by: string; origin: string };
};
