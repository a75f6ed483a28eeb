import { fontFamily } from '../document/font-family.ts';
import './pages.css';
import { drawChart } from '../charts/draw-chart.ts';
import type { Chart } from '../document/chart-document.ts';
import type { CellFormat, PageLayout, Picture, SheetDocument, WorkbookDocument } from '../document/document.ts';
import { FONT_SIZE } from './cell-style.ts';
import { drawCell } from './draw-cell.ts';
import { element } from './element.ts';
import { headerRuns, type Surroundings } from './header-text.ts';
import { type Page, type PageSet, pageBreaks } from './page-breaks.ts';
import type { Placed } from './placed.ts';

/** The sheet as it prints: one `<section class="page">` a paper page. Pages are drawn for the browser's own print command. */
export function printPages(document: WorkbookDocument, sheetId: string, now = new Date()): HTMLElement {
  const sheet = document.sheets.find(({ id }) => id === sheetId);
  const root = element('div', 'print-pages');
  root.lang = 'th';
  if (!sheet) return root;
  const set = pageBreaks(sheet);
  const { width, height } = set.paper;
  const size = element('style');
  size.textContent = `@page { size: ${width}pt ${height}pt; margin: 0; }`;
  root.append(size);
  for (const page of set.pages) {
    const around = { page: page.number, pages: set.pages.length, sheet: sheet.name, file: document.title, now };
    root.append(drawPage(document, sheet, set, page, around));
  }
  return root;
}

function drawPage(
  document: WorkbookDocument,
  sheet: SheetDocument,
  { paper, scale }: PageSet,
  page: Page,
  around: Surroundings,
): HTMLElement {
  const { pageLayout: layout } = sheet;
  const { margins } = layout;
  const section = element('section', 'page', { width: `${paper.width}pt`, height: `${paper.height}pt` });
  section.setAttribute('aria-label', `หน้า ${around.page}/${around.pages}`);
  const room = {
    width: paper.width - margins.left - margins.right,
    height: paper.height - margins.top - margins.bottom,
  };
  const left = layout.centerHorizontally ? Math.max(0, (room.width - page.width * scale) / 2) : 0;
  const top = layout.centerVertically ? Math.max(0, (room.height - page.height * scale) / 2) : 0;
  const body = element('div', 'page-body', {
    left: `${margins.left + left}pt`,
    top: `${margins.top + top}pt`,
    width: `${page.width}pt`,
    height: `${page.height}pt`,
    transform: `scale(${scale})`,
  });
  body.append(
    ...page.cells.map(drawCell),
    ...page.charts.map((chart) => drawPlaced(document, sheet, chart)),
    ...page.pictures.map(drawPicture),
  );
  section.append(
    drawBand('page-header', layout.header, { top: `${margins.header}pt` }, layout, scale, around),
    body,
    drawBand('page-footer', layout.footer, { bottom: `${margins.footer}pt` }, layout, scale, around),
  );
  return section;
}

function drawPlaced(
  document: WorkbookDocument,
  sheet: SheetDocument,
  { thing: chart, window, place }: Placed<Chart>,
): HTMLElement {
  const frame = element('div', 'chart-window', inPoints(window));
  const figure = element('figure', 'chart', inPoints(place));
  figure.append(drawChart(document, sheet, chart, place));
  frame.append(figure);
  return frame;
}

function drawPicture({ thing: picture, window, place }: Placed<Picture>): HTMLElement {
  const frame = element('div', 'chart-window', inPoints(window));
  const image = element('img', 'chart', inPoints(place));
  image.src = `data:image/png;base64,${picture.png}`;
  image.alt = picture.description;
  frame.append(image);
  return frame;
}

function inPoints(place: Placed<unknown>['place']): Record<string, string> {
  return Object.fromEntries(Object.entries(place).map(([side, points]) => [side, `${points}pt`]));
}

/** Headers and footers shrink with the sheet, as Excel's do unless told otherwise. */
function drawBand(
  name: string,
  sections: PageLayout['header'],
  place: Record<string, string>,
  { margins }: PageLayout,
  scale: number,
  around: Surroundings,
): HTMLElement {
  const band = element('div', name, { ...place, left: `${margins.left}pt`, right: `${margins.right}pt` });
  for (const part of ['left', 'center', 'right'] as const) {
    const cell = element('div', `page-${part}`);
    for (const run of headerRuns(sections[part], around)) {
      const span = element('span', '', runCss(run, scale));
      span.textContent = run.text;
      cell.append(span);
    }
    band.append(cell);
  }
  return band;
}

function runCss(run: CellFormat & { color?: string }, scale: number): Record<string, string> {
  return {
    'font-family': fontFamily(run.fontName),
    'font-size': `${(run.fontSize ?? FONT_SIZE) * scale}pt`,
    ...(run.bold && { 'font-weight': '700' }),
    ...(run.italic && { 'font-style': 'italic' }),
    ...(run.underline && { 'text-decoration': 'underline' }),
    ...(run.color && { color: run.color }),
  };
}
