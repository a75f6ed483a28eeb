import { Workbook } from '@cj-tech-master/excelts';
import type { WorkbookDocument } from '../document/document.ts';
import { finishPackage } from './finish-package.ts';
import { styleWriter } from './styles/write-style.ts';
import { writeSheet } from './write-sheet.ts';

/** The workbook as an .xlsx, in the browser as in Node. Values of formulas are written as they stand, not calculated. */
export async function writeFile(document: WorkbookDocument): Promise<Uint8Array> {
  const workbook = new Workbook();
  workbook.title = document.title;
  const styleOf = styleWriter();
  for (const sheet of document.sheets) {
    writeSheet(workbook, sheet, sheet.id === document.activeSheetId, styleOf);
  }
  const active = document.sheets.findIndex(({ id }) => id === document.activeSheetId);
  const firstVisible = document.sheets.findIndex(({ visibility }) => visibility === 'Visible');
  workbook.views = [
    {
      x: 0,
      y: 0,
      width: 24_000,
      height: 14_000,
      firstSheet: Math.max(0, firstVisible),
      activeTab: Math.max(0, active),
      visibility: 'visible',
    },
  ];
  // excelts' own check re-reads the whole file (and only warns): ours are the tests.
  return finishPackage(await workbook.xlsx.writeBuffer({ validate: false }), document);
}
