import type { SheetContent } from '../../shared/terms/sheet.ts';
import type { SheetPlace } from '../../shared/wire/terms.ts';
import type { Outcome } from '../outcome.ts';
import type { Call } from '../sync/client.ts';
import type { Keep } from '../sync/keep.ts';
import type { Outbox } from '../sync/outbox.ts';
import type { After } from './clock.ts';
import type { CellChange, DistrictSheet, SheetReading } from './district-sheet.ts';

/** What of a sheet is laid and put back. */
type SheetRows = Pick<SheetContent, 'rows' | 'notApplicable'>;

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
  ): Promise<Outcome<{ reading: SheetReading; revision: number; worksheet: string; stopWatching(): Promise<void> }>>;
  readSheet(sheet: DistrictSheet): Promise<Outcome<SheetReading>>;
  lockSheet(sheet: DistrictSheet): Promise<Outcome<void>>;
  /** Notes which stored revision the worksheet's rows come from. */
  markRevision(sheet: DistrictSheet, revision: number): Promise<Outcome<void>>;
  replaceRows(sheet: DistrictSheet, content: SheetRows & { revision: number }): Promise<Outcome<void>>;
  restoreSheet(sheet: DistrictSheet, known: SheetRows): Promise<Outcome<void>>;
  layIndicatorSheet(sheet: DistrictSheet, report: string): Promise<Outcome<void>>;
  writeCells(sheet: DistrictSheet, changes: CellChange[]): Promise<Outcome<void>>;
  goToCell(sheet: DistrictSheet, row: number, column: string | null): Promise<Outcome<void>>;
  goToSheet(sheet: DistrictSheet): Promise<Outcome<void>>;
};

/** A worksheet by its id and title, and the sheet of ours that it says it is. */
export type Front = { worksheet: string; title: string; place: SheetPlace | null };

/** What is asked of the workbook to know which worksheet is in front of the person. */
export type FrontPort = {
  /** Calls back with the id of a worksheet that comes in front. Says which one is there now. */
  watchFront(onMove: (worksheet: string) => void): Promise<Outcome<{ front: Front; stopWatching(): Promise<void> }>>;
  readFront(): Promise<Outcome<Front>>;
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
};
