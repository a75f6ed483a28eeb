import type { WorkbookPort } from '../../sheets/ports.ts';
import { layIndicatorSheet } from '../paper/lay-indicator-sheet.ts';
import { addRows } from './add-rows.ts';
import { goToCell } from './go-to-cell.ts';
import { goToSheet } from './go-to-sheet.ts';
import { lockSheet } from './lock-sheet.ts';
import { openWorksheet } from './open-worksheet.ts';
import { readSheet } from './read-sheet.ts';
import { replaceRows } from './replace-rows.ts';
import { restoreSheet } from './restore-sheet.ts';
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
  addRows,
  goToCell,
  goToSheet,
};
