/**
 * A sheet cut into pages as Excel prints it: columns and rows until the paper is full, title rows again on later pages, down
 * first and then across. Everything in points before scaling; `scale` applies to what stands inside the margins.
 */

import type { Chart } from '../document/chart-document.ts';
import { rectangleOf } from '../document/chart-place.ts';
import type { PageLayout, Picture, SheetDocument } from '../document/document.ts';
import { paperPoints } from '../document/paper.ts';
import { columnLines, inARow, type Line, rowLines, type Strip, total } from './lines.ts';
import { type Placed, placeOn } from './placed.ts';
import { type PlacedCell, placeCells } from './placed-cells.ts';
import { printArea } from './print-area.ts';

export type Page = {
  number: number;
  /** Title rows first, then the page's own. */
  rows: Strip[];
  columns: Strip[];
  width: number;
  height: number;
  cells: PlacedCell[];
  charts: Placed<Chart>[];
  pictures: Placed<Picture>[];
};

export type PageSet = { paper: { width: number; height: number }; scale: number; pages: Page[] };

type RowCut = { titles: readonly Line[]; rows: Line[] };

export function pageBreaks(sheet: SheetDocument): PageSet {
  const { margins, titleRows, zoom } = sheet.pageLayout;
  const paper = paperOf(sheet.pageLayout);
  const area = printArea(sheet);
  if (!area) return { paper, scale: 1, pages: [] };
  const width = Math.max(1, paper.width - margins.left - margins.right);
  const height = Math.max(1, paper.height - margins.top - margins.bottom);
  const rows = rowLines(sheet, area.row, area.rows);
  const columns = columnLines(sheet, area.column, area.columns);
  const titles = titleRows ? rowLines(sheet, titleRows.first, titleRows.last - titleRows.first + 1) : [];
  const cut = (scale: number) => ({
    down: cutRows(rows, titles, height / scale),
    across: cutLines(columns, width / scale),
  });
  const scale = scaleOf(zoom, cut);
  const { down, across } = cut(scale);
  const pages = across.flatMap((columnCut) => down.map((rowCut) => layPage(sheet, rowCut, columnCut)));
  return { paper, scale, pages: pages.map((page, index) => ({ ...page, number: index + 1 })) };
}

function layPage(sheet: SheetDocument, { titles, rows }: RowCut, columnCut: readonly Line[]): Omit<Page, 'number'> {
  const down = inARow([...titles, ...rows]);
  const across = inARow(columnCut);
  const own = { sheet, rows: down.slice(titles.length), columns: across };
  return {
    rows: down,
    columns: across,
    width: total(columnCut),
    height: total(down),
    cells: [...placeCells(sheet, down.slice(0, titles.length), across), ...placeCells(sheet, own.rows, across)],
    charts: placeOn(own, sheet.charts, (chart) => rectangleOf(sheet, chart)),
    pictures: placeOn(own, sheet.pictures ?? [], (picture) => picture),
  };
}

function paperOf({ paperSize, orientation }: PageLayout): { width: number; height: number } {
  const { width, height } = paperPoints(paperSize);
  return orientation === 'Landscape' ? { width: height, height: width } : { width, height };
}

/** Fitting never enlarges; Excel tries whole percents and prints no smaller than 10 %. */
function scaleOf(zoom: PageLayout['zoom'], cut: (scale: number) => { down: unknown[]; across: unknown[] }): number {
  const { horizontalFitToPages: across, verticalFitToPages: down } = zoom;
  if (!across && !down) return Math.min(400, Math.max(10, zoom.scale ?? 100)) / 100;
  for (let percent = 100; percent > 10; percent--) {
    const pages = cut(percent / 100);
    if ((!across || pages.across.length <= across) && (!down || pages.down.length <= down)) return percent / 100;
  }
  return 0.1;
}

function cutLines(lines: readonly Line[], room: number): Line[][] {
  const pages: Line[][] = [];
  for (let from = 0; from < lines.length; ) {
    const end = endOfPage(lines, from, room);
    pages.push(lines.slice(from, end));
    from = end;
  }
  return pages;
}

/** Titles repeat on pages that start below them, and not at all if they would fill a page by themselves. */
function cutRows(rows: readonly Line[], titles: readonly Line[], room: number): RowCut[] {
  const lastTitle = titles.at(-1)?.index ?? Number.POSITIVE_INFINITY;
  const roomBelow = room - total(titles);
  const pages: RowCut[] = [];
  for (let from = 0; from < rows.length; ) {
    const repeats = (rows[from]?.index ?? 0) > lastTitle && roomBelow > 0;
    const end = endOfPage(rows, from, repeats ? roomBelow : room);
    pages.push({ titles: repeats ? titles : [], rows: rows.slice(from, end) });
    from = end;
  }
  return pages;
}

/** Sums of decimal sizes may pass the room by a hair. */
const HAIR = 0.01;

/** A line longer than the paper has a page to itself. */
function endOfPage(lines: readonly Line[], from: number, room: number): number {
  let used = lines[from]?.size ?? 0;
  let end = from + 1;
  for (let next = lines[end]; next && used + next.size <= room + HAIR; next = lines[end]) {
    used += next.size;
    end++;
  }
  return end;
}
