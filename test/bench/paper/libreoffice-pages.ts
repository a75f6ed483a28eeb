import type { WorkbookDocument } from '../../../addin/workbench/document/document.ts';
import { writeFile } from '../../../addin/workbench/file/write-file.ts';
import { pagesOfPdf } from '../../browser/host/pdf-pages.ts';
import { findLibreOffice, toPdf } from '../../engines/libreoffice.ts';
import type { Drawn } from './pages-told.ts';
import { indicatorOf, inFont, papersOf } from './workbook-pages.ts';

/** It takes seconds for each: the seed's, one with rows of its owner, those with the most results and the longest texts. */
const asked = ['2100-1040', '0407-958', '1900-6527', '5038-0744'];
/** A font of Debian's, which the program finds by itself. */
const font = 'Garuda';

/** What LibreOffice prints of a few papers of a workbook that was laid in Sarabun; nothing where it is not installed. */
export async function drawInLibreOffice(laid: WorkbookDocument): Promise<Map<string, Drawn[]>> {
  const program = findLibreOffice();
  if (!program) return new Map();
  const document = inFont(laid, 'Sarabun', font);
  const papers: Drawn[] = [];
  for (const sheet of papersOf(document).filter((each) => asked.includes(indicatorOf(each)))) {
    const file = await writeFile({ ...document, sheets: [sheet], activeSheetId: sheet.id, names: [] });
    papers.push({ indicator: indicatorOf(sheet), pages: pagesOfPdf(await toPdf(program, file)), cut: [] });
  }
  return new Map([[font, papers]]);
}
