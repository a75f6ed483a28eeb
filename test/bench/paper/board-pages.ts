import type { Browser, Page } from 'playwright-core';
import { section, settledBoard, signInToBoard } from '../../browser/host/board-desk.ts';
import { pagesOfPdf } from '../../browser/host/pdf-pages.ts';
import { startServer } from '../../browser/host/server.ts';
import { loadThaiFonts } from '../../browser/host/thai-fonts.ts';
import { files, indicators } from '../../shared/catalogue/catalogue.ts';
import { answerFullYears } from './full-years.ts';
import type { Drawn } from './pages-told.ts';

/** What the browser makes of the board's page of each indicator, by Chromium's PDF, in each of some fonts. */
export async function drawBoard(browser: Browser, fonts: readonly string[]): Promise<Map<string, Drawn[]>> {
  const server = await startServer(files.map(({ name }) => name));
  const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: 'th-TH', timezoneId: 'Asia/Bangkok' });
  await answerFullYears(context);
  const page = await context.newPage();
  await page.goto(`${server.origin}/board`);
  await signInToBoard(page, 'planning', server.password);
  await settledBoard(page);
  const drawn = new Map<string, Drawn[]>(fonts.map((font) => [font, []]));
  // Of a draft the board has no page.
  for (const { code, fiscalYear } of indicators.filter(({ draft }) => !draft)) {
    await page.goto(`${server.origin}/board?year=${fiscalYear}&indicator=${code}&quarter=1&tab=sheet`);
    await section(page, 'สรุปผลการดำเนินงาน').waitFor();
    await loadThaiFonts(page);
    for (const font of fonts) drawn.get(font)?.push({ indicator: code, ...(await draw(page, font)) });
  }
  await context.close();
  await server.stop();
  return drawn;
}

async function draw(page: Page, font: string): Promise<Omit<Drawn, 'indicator'>> {
  await page.evaluate((name) => {
    const style = document.getElementById('measured') ?? document.head.appendChild(document.createElement('style'));
    style.id = 'measured';
    style.textContent = `@media print { [data-paper] * { font-family: '${name}' !important } }`;
  }, font);
  const pages = pagesOfPdf(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
  return { pages, cut: await beyondPaper(page) };
}

/** What runs out of the width that it stands in. */
async function beyondPaper(page: Page): Promise<string[]> {
  await page.emulateMedia({ media: 'print' });
  // A4 without its margins, in pixels.
  await page.setViewportSize({ width: 703, height: 1123 });
  const cut = await page
    .locator('[data-paper] :is(td, th, dd, dt, p, div, h1, h2, h3)')
    .evaluateAll((all) =>
      all
        .filter((one) => one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0)
        .map((one) => one.textContent ?? ''),
    );
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.emulateMedia({ media: null });
  return cut;
}
