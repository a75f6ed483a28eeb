import { sheetLines } from '../../../shared/rules/sheets/paper/sheet-lines.ts';
import { thaiFonts } from '../../browser/host/thai-fonts.ts';
import { launch } from '../../browser/host/workbench.ts';
import { indicators } from '../../shared/catalogue/catalogue.ts';
import { publishedYear } from '../../shared/published-year.ts';
import { drawBoard } from './board-pages.ts';
import { drawInLibreOffice } from './libreoffice-pages.ts';
import { type Drawn, tellHead, tellPages } from './pages-told.ts';
import { drawWorkbooks } from './workbook-pages.ts';

/**
 * How many pages the official sheet of each indicator of the catalogue takes with a full year, and what of it is cut off: by
 * the workbook in Chromium, by the board's PDF, and for a few by LibreOffice; in every Thai font that is here.
 */
export async function benchPaper(): Promise<void> {
  const browser = await launch();
  const government = { setting: 'TH Sarabun New 16', named: 'TH Sarabun New', fonts: ['TH Sarabun New'] };
  const usual = { setting: 'Sarabun 11', named: 'Sarabun', fonts: thaiFonts };
  tellHead();
  const tell = (drawnBy: string, papers: Drawn[]) => {
    tellPages(drawnBy, papers);
    tellLong(papers);
  };
  const { laid, drawn } = await drawWorkbooks(browser, usual);
  for (const [font, papers] of drawn) tell(`workbook, ${font}`, papers);
  const inGovernments = await drawWorkbooks(browser, government);
  for (const [font, papers] of inGovernments.drawn) tell(`workbook, ${font} (as Sarabun)`, papers);
  for (const [font, papers] of await drawBoard(browser, thaiFonts)) tell(`board’s PDF, ${font}`, papers);
  await browser.close();

  for (const [font, papers] of await drawInLibreOffice(laid)) tell(`LibreOffice, ${font}`, papers);
}

/** Which take more than two, and which texts of them are the longest. */
function tellLong(drawn: readonly Drawn[]): void {
  for (const { indicator, pages } of drawn) {
    if (pages > 2) console.log(`    ${indicator} takes ${pages}: ${longestOf(indicator)}`);
  }
}

function longestOf(code: string): string {
  const indicator = indicators.find((each) => each.code === code);
  if (!indicator) return '';
  const lengths = sheetLines(publishedYear(indicator), { digits: 'arabic', origin: '' }).flatMap((line) =>
    line.kind === 'section' ? [{ label: line.label, letters: line.paragraphs.join('').length }] : [],
  );
  const longest = lengths.sort((one, other) => other.letters - one.letters).slice(0, 3);
  return longest.map(({ label, letters }) => `${label.replace('\n', ' ')} ${letters} letters`).join(', ');
}
