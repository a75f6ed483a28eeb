import type { Paper, SheetLine } from '../../../shared/rules/sheets/paper/sheet-line.ts';
import { groupedBy } from '../../../shared/terms/grouped.ts';
import { codeSquares } from '../../parts/scannable/code-squares.ts';
import { squaresPng } from '../../parts/scannable/squares-png.ts';
import { cellsAt, columnLetter } from '../kit/cells-at.ts';
import { dressWorksheet } from '../kit/dress.ts';
import { textFormat } from '../kit/number-formats.ts';
import { protect } from '../kit/protect.ts';
import { type CellContent, setCells } from '../kit/set-cells.ts';
import { layAround, setUpPage } from '../kit/set-up-page.ts';
import { keepTogether } from './keep-together.ts';
import type { LiveCells } from './live-cells.ts';
import { dressAs, type Look } from './looks.ts';
import { columns, columnWidth, type PaperCell, type PaperRow } from './paper-grid.ts';
import { paperRows } from './paper-rows.ts';

/** Points of A4, upright, and the room around what is written. */
const [height, width] = [841.9, 595.3];
const side = (width - columns * columnWidth) / 2 - 1;
const margins = { top: 42, bottom: 42, left: side, right: side, header: 18, footer: 18 };

/** Queues an indicator sheet on an empty worksheet: A4, upright, protected. A few writes, however long it is. */
export function layPaper(worksheet: Excel.Worksheet, { lines, running }: Paper, live: LiveCells): void {
  dressWorksheet(worksheet);
  cellsAt(worksheet, 0, 0, 1, columns).format.columnWidth = columnWidth;
  const rows = rowsOnPages(lines, live);
  const [from, to] = markRows(lines);
  write(worksheet, rows);
  dress(worksheet, rows);
  layScannable(worksheet, rows);
  setUpPage(worksheet, { upright: true, margins });
  worksheet.pageLayout.centerHorizontally = true;
  worksheet.pageLayout.setPrintArea(cellsAt(worksheet, 0, 0, rows.length, columns));
  worksheet.pageLayout.setPrintTitleRows(`$${from + 1}:$${to + 1}`);
  const [printed, asOf] = running.foot;
  layAround(worksheet, { head: running.head, foot: [printed.join('\n'), asOf.join('\n')] });
  protect(worksheet);
}

/** The rows of a paper, with the room between them that keeps together what belongs together. */
export function rowsOnPages(lines: readonly SheetLine[], live: LiveCells): PaperRow[] {
  const rows = paperRows(lines, live);
  const [from, to] = markRows(lines);
  const again = rows.slice(from, to + 1).reduce((sum, row) => sum + row.height, 0);
  return keepTogether(rows, height - margins.top - margins.bottom, again);
}

/** The rows that stand on every page: where the sheet stands, and what must be known with it. Titles take a row each. */
function markRows(lines: readonly SheetLine[]): [number, number] {
  const at = lines.findIndex(({ kind }) => kind === 'mark');
  const mark = lines[at];
  return [at, mark?.kind === 'mark' && mark.note !== '' ? at + 1 : at];
}

function write(worksheet: Excel.Worksheet, rows: readonly PaperRow[]): void {
  const block = rows.map(({ cells }) => {
    const line: CellContent[] = Array.from({ length: columns }, () => null);
    for (const { column, content } of cells) line[column] = content;
    return line;
  });
  setCells(cellsAt(worksheet, 0, 0, rows.length, columns), block, textFormat);
}

/** Each look once, over all cells that bear it; each height once over rows that have it one below the other. */
function dress(worksheet: Excel.Worksheet, rows: readonly PaperRow[]): void {
  const placed = rows.flatMap(({ cells }, row) => cells.map((cell) => ({ ...cell, row })));
  for (const { row, column, width } of placed) if (width > 1) cellsAt(worksheet, row, column, 1, width).merge();
  for (const [look, cells] of groupedBy<(typeof placed)[number], Look>(placed, (cell) => cell.look)) {
    for (const some of inPieces(cells.map(addressOf))) {
      const areas = worksheet.getRanges(some.join(','));
      areas.untrack();
      dressAs(areas, look);
    }
  }
  let begin = 0;
  rows.forEach((row, at) => {
    if (rows[at + 1]?.height === row.height) return;
    cellsAt(worksheet, begin, 0, at - begin + 1).format.rowHeight = row.height;
    begin = at + 1;
  });
}

/** Points: 20 mm, at which a phone reads it from a hand's breadth. */
const scannableSide = 57;

/** The way to where the receipt is checked, as squares for a phone, beside the same in letters. */
function layScannable(worksheet: Excel.Worksheet, rows: readonly PaperRow[]): void {
  const at = rows.findIndex(({ scannable }) => scannable !== undefined);
  const address = rows[at]?.scannable;
  if (address === undefined) return;
  const picture = worksheet.shapes.addImage(squaresPng(codeSquares(address)));
  picture.name = 'Traimat QR';
  picture.altTextDescription = address;
  picture.left = columns * columnWidth - scannableSide;
  picture.top = rows.slice(0, at).reduce((sum, { height: points }) => sum + points, 0) + 2;
  picture.width = scannableSide;
  picture.height = scannableSide;
}

const addressOf = ({ row, column, width }: PaperCell & { row: number }) =>
  `${columnLetter(column)}${row + 1}:${columnLetter(column + width - 1)}${row + 1}`;

/** Excel takes 8,192 letters of addresses at once. */
const atOnce = 400;

function inPieces<Item>(items: readonly Item[]): Item[][] {
  return Array.from({ length: Math.ceil(items.length / atOnce) }, (_, at) =>
    items.slice(at * atOnce, (at + 1) * atOnce),
  );
}
