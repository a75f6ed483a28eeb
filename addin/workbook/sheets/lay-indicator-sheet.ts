import { indicatorSheet, type SheetLine, type SheetValue } from '../../../shared/rules/sheets/indicator-sheet.ts';
import type { Outcome } from '../../outcome.ts';
import type { DistrictSheet } from '../../sheets/district-sheet.ts';
import { cellsAt } from '../kit/cells-at.ts';
import { drawLines, dressWorksheet } from '../kit/dress.ts';
import { figureName, indicatorSheetTitle, sheetTitle, tableName } from '../kit/names.ts';
import { setNumberFormat } from '../kit/number-formats.ts';
import { protect } from '../kit/protect.ts';
import { setCell, setTexts } from '../kit/set-cells.ts';
import { layFoot, setUpPage } from '../kit/set-up-page.ts';
import { colours } from '../kit/style.ts';
import { requestTaken, stopWhereClosed } from '../kit/taken.ts';
import { thaiLines } from '../kit/thai-lines.ts';
import { run } from '../run.ts';
import { figureCells } from './frame.ts';

/** Points: six columns fill the width between A4's margins. */
const columns = 6;
const columnWidth = 84;
const lineHeight = 21;
/** Sarabun at 11 points, counted on the narrow side so that no line is lost. */
const lettersPerLine = 96;
/** Of the six columns, those that a field's label takes. */
const labelColumns = 2;
/** A row is never split between pages (and ends at 409 points): long text goes on in the next row. */
const linesPerRow = 6;
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
    dressWorksheet(worksheet);
    cellsAt(worksheet, 0, 0, 1, columns).format.columnWidth = columnWidth;
    let row = 0;
    for (const line of indicatorSheet(sheet, report)) row += draw[line.kind](worksheet, row, line as never, sheet);
    layPage(worksheet, row, sheet);
    protect(worksheet);
    worksheet.activate();
    cellsAt(worksheet, 0, 0).select();
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
    const lines = thaiLines(text, Math.floor(lettersPerLine * 0.75));
    const cells = across(worksheet, row, 0, columns, text);
    cells.format.font.size = 14;
    cells.format.font.bold = true;
    cells.format.horizontalAlignment = 'Center';
    cells.format.rowHeight = lines.length * 27 + 4;
    return 1;
  },

  heading: (worksheet, row, { text }) => {
    const cells = across(worksheet, row, 0, columns, text);
    cells.format.font.bold = true;
    cells.format.font.color = colours.brand;
    cells.format.verticalAlignment = 'Bottom';
    cells.format.rowHeight = 30;
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
    const lines = Math.max(
      thaiLines(label, (lettersPerLine * labelColumns) / columns).length,
      typeof value === 'string' ? thaiLines(value, (lettersPerLine * (columns - labelColumns)) / columns).length : 1,
    );
    name.format.rowHeight = lines * lineHeight + 3;
    return 1;
  },

  section: (worksheet, row, { label, paragraphs }) => {
    cellsAt(worksheet, row, 0).format.rowHeight = 8;
    const start = row + 1;
    const room = (lettersPerLine * (columns - labelColumns) * 0.9) / columns;
    // Bold letters are wider.
    const labelLines = thaiLines(label, (lettersPerLine * labelColumns * 0.75) / columns).length;
    const parts = paragraphs.flatMap((text) => inRows(thaiLines(text, room)));
    parts.forEach((lines, index) => {
      const name = across(worksheet, start + index, 0, labelColumns, index === 0 ? label : '');
      name.format.font.bold = true;
      name.format.font.color = colours.brand;
      name.format.verticalAlignment = 'Top';
      const text = across(worksheet, start + index, labelColumns, columns - labelColumns, lines.join(''));
      text.format.verticalAlignment = 'Top';
      text.format.rowHeight = Math.max(lines.length, index === 0 ? labelLines : 1) * lineHeight + 3;
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
      cellsAt(worksheet, row + index, 0).format.rowHeight = index === 0 ? lineHeight * 2 + 3 : 26;
    });
    return rows.length + 1;
  },

  signatures: (worksheet, row, { roles }) => {
    cellsAt(worksheet, row, 0).format.rowHeight = 40;
    const width = columns / roles.length;
    roles.forEach((role, index) => {
      across(worksheet, row + 1, index * width, width, 'ลงชื่อ ......................................................');
      across(worksheet, row + 2, index * width, width, '(.....................................................)');
      across(worksheet, row + 3, index * width, width, role);
    });
    const cells = cellsAt(worksheet, row + 1, 0, 3, columns);
    cells.format.horizontalAlignment = 'Center';
    cells.format.rowHeight = 26;
    return 4;
  },
};

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
  if (typeof value === 'string') {
    setTexts(cell, [[value]]);
  } else if (sheet) {
    const name = 'measure' in value ? figureName(sheet, value.measure) : figureName(sheet, value.result, value.part);
    setNumberFormat(cell, figureCells(sheet).find((figure) => figure.name === name)?.format ?? 'General');
    setCell(cell, { formula: `=${name}` });
  }
}

function layPage(worksheet: Excel.Worksheet, rows: number, sheet: DistrictSheet): void {
  setUpPage(worksheet, { upright: true, margins });
  worksheet.pageLayout.centerHorizontally = true;
  worksheet.pageLayout.setPrintArea(cellsAt(worksheet, 0, 0, rows, columns));
  worksheet.pageLayout.setPrintTitleRows('$1:$2');
  layFoot(worksheet, `${sheetTitle(sheet)} · เขต${sheet.district.name.th}`);
}
