import { writeFile } from '../../../addin/workbench/file/write-file.ts';
import { pagesOfPdf } from '../../browser/host/pdf-pages.ts';
import { thaiFonts } from '../../browser/host/thai-fonts.ts';
import { launch } from '../../browser/host/workbench.ts';
import { findLibreOffice, toPdf } from '../../engines/libreoffice.ts';
import { drawBoard } from './board-pages.ts';
import { type Drawn, tellHead, tellPages } from './pages-told.ts';
import { drawWorkbooks, indicatorOf, papersOf } from './workbook-pages.ts';

/** Of LibreOffice, which takes seconds for each: the seed's, one of its own rows, two with the most results and texts. */
const asked = ['2100-1040', '0407-958', '1900-6527', '5038-0744'];

/**
 * How many pages the official sheet of each indicator of the catalogue takes with a full year, and what of it is cut off: by
 * the workbook in Chromium, by the board's PDF, and for a few by LibreOffice; in every Thai font that is here.
 */
export async function benchPaper(): Promise<void> {
  const browser = await launch();
  const government = { setting: 'TH Sarabun New 16', named: 'TH Sarabun New', fonts: ['TH Sarabun New'] };
  const usual = { setting: 'Sarabun 11', named: 'Sarabun', fonts: thaiFonts };
  tellHead();
  const all: [string, Drawn[]][] = [];
  const tell = (drawnBy: string, drawn: Drawn[]) => {
    tellPages(drawnBy, drawn);
    all.push([drawnBy, drawn]);
  };
  const { laid, drawn } = await drawWorkbooks(browser, usual);
  for (const [font, papers] of drawn) tell(`workbook, ${font}`, papers);
  const inGovernments = await drawWorkbooks(browser, government);
  for (const [font, papers] of inGovernments.drawn) tell(`workbook, ${font} (as Sarabun)`, papers);
  for (const [font, papers] of await drawBoard(browser, thaiFonts)) tell(`board’s PDF, ${font}`, papers);
  await browser.close();

  const program = findLibreOffice();
  if (!program) console.log('LibreOffice is not here');
  else {
    const papers: Drawn[] = [];
    for (const sheet of papersOf(laid).filter((each) => asked.includes(indicatorOf(each)))) {
      const pdf = await toPdf(
        program,
        await writeFile({ ...laid, sheets: [sheet], activeSheetId: sheet.id, names: [] }),
      );
      papers.push({ indicator: indicatorOf(sheet), pages: pagesOfPdf(pdf), cut: [] });
    }
    tell('LibreOffice, Sarabun or what it has', papers);
    console.log(papers.map(({ indicator, pages }) => `  ${indicator}: ${pages}`).join('\n'));
  }
  tellLong(all);
}

/** Which take more than two, and by what. */
function tellLong(all: [string, Drawn[]][]): void {
  for (const [drawnBy, drawn] of all) {
    for (const { indicator, pages } of drawn)
      if (pages > 2) console.log(`  ${indicator} takes ${pages} pages (${drawnBy})`);
  }
}
