import { indicatorSheet, type SheetLine, type SheetValue } from '../../../shared/rules/sheets/indicator-sheet.ts';
import type { Outcome } from '../../outcome.ts';
import type { DistrictSheet } from '../../sheets/district-sheet.ts';
import { cellsAt } from '../kit/cells-at.ts';
import { drawLines, dressWorksheet } from '../kit/dress.ts';
import { figureName, indicatorSheetTitle, sheetTitle, tableName } from '../kit/names.ts';
import { protect } from '../kit/protect.ts';
import { setCell, setTexts } from '../kit/set-cells.ts';
import { layFoot, setUpPage } from '../kit/set-up-page.ts';
import { letters } from '../kit/sheet-font.ts';
import { colours, rowHeights } from '../kit/style.ts';
import { requestTaken, stopWhereClosed } from '../kit/taken.ts';
import { heightOf, heightOfRow, linesIn, type Writing } from '../kit/text-lines.ts';
import { run } from '../run.ts';
import { figureCells } from './frame.ts';

/** Points: six columns fill the width between A4's margins. */
const columns = 6;
const columnWidth = 84;
/** Of the six columns, those that a field's label takes. */
const labelColumns = 2;
/** A row is never split between pages (and ends at 409 points): long text goes on in the next row. */
const linesPerRow = 6;
const [titleSize, headingHeight, signatureRoom] = [14, 30, 40];
const margins = { top: 50, bottom: 50, left: 45, right: 45, header: 22, footer: 22 };

/**
 * Lays the official indicator sheet (A4, upright) and brings it up, ready to print. Its figures are formulas over the
 * live cells, so that what is printed is what the entry sheet says; laying it again renews its text.
 */
export function layIndicatorSheet(sheet: DistrictSheet, report: string): Promise<Outcome<void>> {
  return run(async (context) => {
    const title = indicatorSheetTitle(sheet);
    const old = context.workbook.worksheets.getItemOrNullObject(title).load('name');
    context.workbook.tables.getItem(tableName(sheet)).load('name');
    const taken = requestTaken(context);
    await context.sync();
    stopWhereClosed(taken());

    const worksheet = context.workbook.worksheets.add();
    if (!old.isNullObject) old.delete();
    worksheet.name = title;
    // First of all: Excel merges no cells while a chart is selected (office-js#399).
    worksheet.activate();
    cellsAt(worksheet, 0, 0).select();
    dressWorksheet(worksheet);
    cellsAt(worksheet, 0, 0, 1, columns).format.columnWidth = columnWidth;
    let row = 0;
    for (const line of indicatorSheet(sheet, report)) row += draw[line.kind](worksheet, row, line as never, sheet);
    layPage(worksheet, row, sheet);
    protect(worksheet);
    await context.sync();
  });
}

type Draw<Kind> = (
  worksheet: Excel.Worksheet,
  row: number,
  line: Extract<SheetLine, { kind: Kind }>,
  sheet: DistrictSheet,
) => number;

/** Draws one line of the sheet at a row, and says how many rows it took. */
const draw: { [Kind in SheetLine['kind']]: Draw<Kind> } = {
  title: (worksheet, row, { text }) => {
    const writing = { size: titleSize, bold: true };
    const cells = across(worksheet, row, 0, columns, text);
    cells.format.font.size = letters(titleSize);
    cells.format.font.bold = true;
    cells.format.horizontalAlignment = 'Center';
    cells.format.rowHeight = heightOf(linesOver(columns, text, writing).length, writing);
    return 1;
  },

  heading: (worksheet, row, { text }) => {
    const cells = across(worksheet, row, 0, columns, text);
    cells.format.font.bold = true;
    cells.format.font.color = colours.brand;
    cells.format.verticalAlignment = 'Bottom';
    cells.format.rowHeight = Math.max(headingHeight, heightOf(linesOver(columns, text, { bold: true }).length));
    drawLines(cells.format, 'below', colours.brand);
    return 1;
  },

  field: (worksheet, row, { label, value }, sheet) => {
    const name = across(worksheet, row, 0, labelColumns, label);
    name.format.font.color = colours.muted;
    const cells = across(worksheet, row, labelColumns, columns - labelColumns, '');
    write(cells.getCell(0, 0), value, sheet);
    cells.format.font.bold = typeof value !== 'string';
    cells.format.horizontalAlignment = 'Left';
    const lines = typeof value === 'string' ? linesOver(columns - labelColumns, value).length : 1;
    name.format.rowHeight = heightOf(Math.max(linesOver(labelColumns, label).length, lines));
    return 1;
  },

  section: (worksheet, row, { label, paragraphs }) => {
    cellsAt(worksheet, row, 0).format.rowHeight = 8;
    const start = row + 1;
    const labelLines = linesOver(labelColumns, label, { bold: true }).length;
    const parts = paragraphs.flatMap((text) => inRows(linesOver(columns - labelColumns, text)));
    parts.forEach((lines, index) => {
      const name = across(worksheet, start + index, 0, labelColumns, index === 0 ? label : '');
      name.format.font.bold = true;
      name.format.font.color = colours.brand;
      name.format.verticalAlignment = 'Top';
      const text = across(worksheet, start + index, labelColumns, columns - labelColumns, lines.join(''));
      text.format.verticalAlignment = 'Top';
      text.format.rowHeight = heightOf(Math.max(lines.length, index === 0 ? labelLines : 1));
    });
    drawLines(cellsAt(worksheet, start, 0, 1, columns).format, 'above');
    return parts.length + 1;
  },

  table: (worksheet, row, { header, rows }, sheet) => {
    const widths = [2, 1, 1, 2];
    [header, ...rows].forEach((line, index) => {
      let column = 0;
      line.forEach((value, position) => {
        const width = widths[position] ?? 1;
        const cells = across(worksheet, row + index, column, width, '');
        write(cells.getCell(0, 0), value, sheet);
        cells.format.horizontalAlignment = 'Center';
        if (index === 0) {
          cells.format.font.bold = true;
          cells.format.fill.color = colours.figureFill;
        }
        drawLines(cells.format, 'frame');
        column += width;
      });
      const texts = line.map((value, position) => ({
        text: typeof value === 'string' ? value : '',
        width: (widths[position] ?? 1) * columnWidth,
      }));
      cellsAt(worksheet, row + index, 0).format.rowHeight = heightOfRow(texts, rowHeights.body, { bold: index === 0 });
    });
    return rows.length + 1;
  },

  signatures: (worksheet, row, { roles }) => {
    cellsAt(worksheet, row, 0).format.rowHeight = signatureRoom;
    const width = columns / roles.length;
    roles.forEach((role, index) => {
      across(worksheet, row + 1, index * width, width, 'ลงชื่อ ......................................................');
      across(worksheet, row + 2, index * width, width, '(.....................................................)');
      across(worksheet, row + 3, index * width, width, role);
    });
    const cells = cellsAt(worksheet, row + 1, 0, 3, columns);
    cells.format.horizontalAlignment = 'Center';
    cells.format.rowHeight = rowHeights.body;
    return 4;
  },
};

/** The lines of a text over so many of the sheet's columns. */
function linesOver(width: number, text: string, writing?: Writing): string[] {
  return linesIn(text, width * columnWidth, writing);
}

/** Lines in portions that a row can hold. */
function inRows(lines: string[]): string[][] {
  const count = Math.ceil(lines.length / linesPerRow);
  return Array.from({ length: count }, (_, index) => lines.slice(index * linesPerRow, (index + 1) * linesPerRow));
}

/** One text over several columns. */
function across(worksheet: Excel.Worksheet, row: number, column: number, width: number, text: string): Excel.Range {
  const cells = cellsAt(worksheet, row, column, 1, width);
  if (width > 1) cells.merge();
  cells.format.wrapText = true;
  cells.format.verticalAlignment = 'Center';
  if (text !== '') write(cells.getCell(0, 0), text);
  return cells;
}

function write(cell: Excel.Range, value: SheetValue, sheet?: DistrictSheet): void {
  if (typeof value === 'string') setTexts(cell, [[value]]);
  else if (sheet) {
    const name = 'measure' in value ? figureName(sheet, value.measure) : figureName(sheet, value.result, value.part);
    const format = figureCells(sheet).find((figure) => figure.name === name)?.format ?? 'General';
    setCell(cell, { formula: `=${name}` }, format);
  }
}

function layPage(worksheet: Excel.Worksheet, rows: number, sheet: DistrictSheet): void {
  setUpPage(worksheet, { upright: true, margins });
  worksheet.pageLayout.centerHorizontally = true;
  worksheet.pageLayout.setPrintArea(cellsAt(worksheet, 0, 0, rows, columns));
  worksheet.pageLayout.setPrintTitleRows('$1:$2');
  layFoot(worksheet, `${sheetTitle(sheet)} · ${sheet.office.name.th}`);
}
