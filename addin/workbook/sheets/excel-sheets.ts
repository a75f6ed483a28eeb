import type { FrontPort, WorkbookPort } from '../../sheets/ports.ts';
import { goToCell } from './go-to-cell.ts';
import { goToSheet } from './go-to-sheet.ts';
import { goToWorksheet } from './go-to-worksheet.ts';
import { layIndicatorSheet } from './lay-indicator-sheet.ts';
import { lockSheet } from './lock-sheet.ts';
import { makeTheOne } from './make-the-one.ts';
import { openWorksheet } from './open-worksheet.ts';
import { readSheet } from './read-sheet.ts';
import { replaceRows } from './replace-rows.ts';
import { restoreSheet } from './restore-sheet.ts';
import { readFront, watchFront } from './watch-front.ts';
import { writeCells } from './write-cells.ts';
import { markRevision } from './write-link.ts';

/** The workbook in Excel, as an open sheet speaks to it. */
export const excelSheets: WorkbookPort = {
  openWorksheet,
  readSheet,
  lockSheet,
  markRevision,
  replaceRows,
  restoreSheet,
  layIndicatorSheet,
  writeCells,
  goToCell,
  goToSheet,
};

/** Which worksheet is in front in Excel. */
export const excelFront: FrontPort = { watchFront, readFront, goToWorksheet, makeTheOne };
