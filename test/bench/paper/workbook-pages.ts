import type { Browser, BrowserContext } from 'playwright-core';
import type { SheetDocument, WorkbookDocument } from '../../../addin/workbench/document/document.ts';
import { cutTexts } from '../../browser/host/cut-texts.ts';
import { startServer } from '../../browser/host/server.ts';
import { loadThaiFonts } from '../../browser/host/thai-fonts.ts';
import { type Desk, openDesk, signIn } from '../../browser/host/workbench.ts';
import { files } from '../../shared/catalogue/catalogue.ts';
import { answerFullYears, listInOneYear } from './full-years.ts';
import type { Drawn } from './pages-told.ts';

/**
 * The papers of all indicators as they are laid from the pane, in a worksheet font (`Sarabun 11`), and what they come
 * to in each of some fonts. Gives the workbook, too.
 */
export async function drawWorkbooks(
  browser: Browser,
  { setting, named, fonts }: { setting: string; named: string; fonts: readonly string[] },
): Promise<{ laid: WorkbookDocument; drawn: Map<string, Drawn[]> }> {
  const server = await startServer(
    files.map(({ name }) => name),
    { SHEET_FONTS: setting },
  );
  const prepare = async (context: BrowserContext) => {
    await answerFullYears(context);
    await listInOneYear(context);
  };
  const desk = await openDesk({ browser, server }, { prepare });
  await loadThaiFonts(desk.page);
  await signIn(desk, 'planning', server.password);
  await layAll(desk);
  const laid = await desk.drive('document');
  const drawn = new Map<string, Drawn[]>();
  for (const font of fonts) {
    await desk.drive('open', inFont(laid, named, font));
    const papers: Drawn[] = [];
    for (const sheet of papersOf(laid)) papers.push(await draw(desk, sheet));
    drawn.set(font, papers);
  }
  await desk.page.context().close();
  await server.stop();
  return { laid, drawn };
}

/** The worksheets of a printing, without its index. */
export function papersOf({ sheets }: WorkbookDocument): SheetDocument[] {
  return sheets.filter(({ name }) => /^\d{4}-\d+ จอมทอง/.test(name));
}

export const indicatorOf = ({ name }: SheetDocument): string => /\d{4}-\d+/.exec(name)?.[0] ?? name;

async function layAll({ pane }: Desk): Promise<void> {
  await pane.getByRole('button', { name: 'รายละเอียดตัวชี้วัด' }).first().click();
  await pane.locator('summary', { hasText: 'พิมพ์แบบรายละเอียดตัวชี้วัด' }).click();
  await pane.getByRole('button', { name: /^ทุกตัวชี้วัดของ/ }).click();
  await pane.getByText(/^วาง \d+ แผ่นในสมุดงานแล้ว/).waitFor();
}

async function draw(desk: Desk, sheet: SheetDocument): Promise<Drawn> {
  await desk.drive('select', sheet.name, 'A1');
  await desk.page.getByRole('button', { name: /พิมพ์/ }).first().click();
  const pages = desk.page.locator('section.page');
  await pages.first().waitFor();
  const drawn = { indicator: indicatorOf(sheet), pages: await pages.count(), cut: await cutTexts(desk.page) };
  await desk.page.getByRole('button', { name: /ปิด.*Close/ }).click();
  return drawn;
}

/** As a computer draws it that lacks the named font. */
export function inFont(laid: WorkbookDocument, named: string, font: string): WorkbookDocument {
  const text = JSON.stringify(laid).replaceAll(`"fontName":"${named}"`, `"fontName":"${font}"`);
  return JSON.parse(text) as WorkbookDocument;
}
