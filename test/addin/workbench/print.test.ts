import { describe, expect, test } from 'vitest';
import type { CellFormat, PageLayout, SheetDocument } from '../../../addin/workbench/document/document.ts';
import { cellText, fitNumber } from '../../../addin/workbench/document/number-text.ts';
import { headerRuns } from '../../../addin/workbench/print/header-text.ts';
import { type Page, pageBreaks } from '../../../addin/workbench/print/page-breaks.ts';
import { cellsOf, emptySheet } from './sample-document.ts';

/** 10 points wide, 10 high, no margins: 100 points of room each way. */
function smallPaper(layout: Partial<PageLayout> = {}): PageLayout {
  const margins = { top: 370.95, bottom: 370.95, left: 247.65, right: 247.65, header: 0, footer: 0 };
  return { ...emptySheet().pageLayout, paperSize: 'A4', margins, ...layout };
}

function grid(rows: number, columns: number, fields: Partial<SheetDocument> = {}): SheetDocument {
  const all = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, at) => [at, 10]));
  const cells = cellsOf(
    Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_, at) => `${row},${at}`)),
  );
  return emptySheet({ cells, rowHeights: all(rows), columnWidths: all(columns), pageLayout: smallPaper(), ...fields });
}

const indexes = (pages: Page[]) => pages.map(({ rows }) => rows.map(({ index }) => index));
const firstAndLast = (pages: Page[], lines: 'rows' | 'columns') =>
  pages.map((page) => [page[lines][0]?.index, page[lines].at(-1)?.index]);

describe('where pages break', () => {
  test('an empty sheet has no pages', () => {
    expect(pageBreaks(emptySheet()).pages).toEqual([]);
  });

  test('a row that would pass the paper starts the next page, rows first and then columns', () => {
    const { pages } = pageBreaks(grid(15, 12));
    expect(firstAndLast(pages, 'rows')).toEqual([
      [0, 9],
      [10, 14],
      [0, 9],
      [10, 14],
    ]);
    expect(firstAndLast(pages, 'columns')).toEqual([
      [0, 9],
      [0, 9],
      [10, 11],
      [10, 11],
    ]);
    expect(pages.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
  });

  test('a row higher than the paper has a page to itself', () => {
    const { pages } = pageBreaks(grid(3, 1, { rowHeights: { 0: 10, 1: 300, 2: 10 } }));
    expect(indexes(pages)).toEqual([[0], [1], [2]]);
  });

  test('decimal sizes that add up to the paper fit on it', () => {
    const rowHeights = Object.fromEntries(Array.from({ length: 30 }, (_, at) => [at, 100 / 30]));
    expect(pageBreaks(grid(30, 1, { rowHeights })).pages).toHaveLength(1);
  });

  test('hidden rows and columns take no room', () => {
    const { pages } = pageBreaks(grid(12, 3, { hiddenRows: [0, 5], hiddenColumns: [1] }));
    expect(indexes(pages)).toEqual([[1, 2, 3, 4, 6, 7, 8, 9, 10, 11]]);
    expect(pages[0]?.columns.map(({ index, start }) => [index, start])).toEqual([
      [0, 0],
      [2, 10],
    ]);
  });

  test('the paper lies on its side in landscape', () => {
    expect(pageBreaks(grid(1, 1)).paper).toEqual({ width: 595.3, height: 841.9 });
    const landscape = grid(1, 1, { pageLayout: smallPaper({ orientation: 'Landscape', paperSize: 'Legal' }) });
    expect(pageBreaks(landscape).paper).toEqual({ width: 1008, height: 612 });
  });

  test('only the print area prints; whole columns end with the content', () => {
    const area = { row: 2, column: 1, rows: 3, columns: 2 };
    const { pages } = pageBreaks(grid(9, 9, { pageLayout: smallPaper({ printArea: area }) }));
    expect(indexes(pages)).toEqual([[2, 3, 4]]);
    expect(pages[0]?.cells.map(({ row, column }) => [row, column])).toEqual([
      [2, 1],
      [2, 2],
      [3, 1],
      [3, 2],
      [4, 1],
      [4, 2],
    ]);
    const columns = { row: 0, column: 1, rows: 1_048_576, columns: 2 };
    expect(indexes(pageBreaks(grid(4, 9, { pageLayout: smallPaper({ printArea: columns }) })).pages)).toEqual([
      [0, 1, 2, 3],
    ]);
  });

  test('without a print area, fills and borders print too, looks of empty cells do not', () => {
    const shown: CellFormat = { fill: '#FFFF00' };
    const sheet = emptySheet({
      cells: { 4: { 2: { value: null, format: shown } }, 8: { 8: { value: null, format: { bold: true } } } },
    });
    const { pages } = pageBreaks(sheet);
    expect([pages[0]?.rows.length, pages[0]?.columns.length]).toEqual([5, 3]);
  });
});

describe('title rows', () => {
  test('stand again on top of pages that start below them', () => {
    const { pages } = pageBreaks(grid(20, 1, { pageLayout: smallPaper({ titleRows: { first: 1, last: 2 } }) }));
    expect(indexes(pages)).toEqual([
      [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
      [1, 2, 10, 11, 12, 13, 14, 15, 16, 17],
      [1, 2, 18, 19],
    ]);
    expect(pages[1]?.cells.map(({ top, row }) => [row, top]).slice(0, 4)).toEqual([
      [1, 0],
      [2, 10],
      [10, 20],
      [11, 30],
    ]);
  });

  test('above the print area stand on the first page too', () => {
    const printArea = { row: 5, column: 0, rows: 2, columns: 1 };
    const layout = smallPaper({ titleRows: { first: 0, last: 0 }, printArea });
    expect(indexes(pageBreaks(grid(9, 1, { pageLayout: layout })).pages)).toEqual([[0, 5, 6]]);
  });

  test('are left out where they would fill the paper', () => {
    const layout = smallPaper({ titleRows: { first: 0, last: 9 } });
    expect(indexes(pageBreaks(grid(12, 1, { pageLayout: layout })).pages).at(-1)).toEqual([10, 11]);
  });
});

describe('scale', () => {
  test.for<[PageLayout['zoom'], number, number]>([
    [{}, 1, 6],
    [{ scale: 50 }, 0.5, 2],
    [{ scale: 5 }, 0.1, 1],
    [{ horizontalFitToPages: 1 }, 0.66, 2],
    [{ horizontalFitToPages: 1, verticalFitToPages: 1 }, 0.4, 1],
    [{ verticalFitToPages: 2 }, 0.76, 4],
    [{ horizontalFitToPages: 9 }, 1, 6],
  ])('%j of 25 rows and 15 columns prints at %f on %i pages', ([zoom, scale, pages]) => {
    const set = pageBreaks(grid(25, 15, { pageLayout: smallPaper({ zoom }) }));
    expect([set.scale, set.pages.length]).toEqual([scale, pages]);
  });
});

describe('cells on a page', () => {
  const cellAt = (sheet: SheetDocument, row: number, column: number, page = 0) =>
    pageBreaks(sheet).pages[page]?.cells.find((cell) => cell.row === row && cell.column === column);

  test('a merged cell is one box with the frame of its outer cells', () => {
    const line = { style: 'Continuous', color: '#000000', weight: 'Thin' } as const;
    const sheet = grid(4, 4, { merges: [{ row: 1, column: 1, rows: 2, columns: 2 }] });
    sheet.cells[1] = { ...sheet.cells[1], 2: { value: null, format: { borders: { right: line } } } };
    expect(cellAt(sheet, 1, 1)).toMatchObject({
      left: 10,
      top: 10,
      width: 20,
      height: 20,
      format: { borders: { right: line } },
    });
    expect(cellAt(sheet, 1, 2)).toBeUndefined();
  });

  test('a merged cell cut by the page stands on both pages with the place of the whole', () => {
    const sheet = grid(14, 1, { merges: [{ row: 8, column: 0, rows: 4, columns: 1 }] });
    expect(cellAt(sheet, 8, 0)).toMatchObject({ top: 80, height: 20, whole: { top: 80, height: 40 } });
    expect(cellAt(sheet, 8, 0, 1)).toMatchObject({ top: 0, height: 20, whole: { top: -20, height: 40 } });
  });

  test.for<[string, CellFormat, { left: number; width: number }]>([
    ['a text runs to the right up to the next filled cell', {}, { left: 20, width: 20 }],
    ['a text on the right runs to the left', { horizontal: 'Right' }, { left: 10, width: 20 }],
    ['a text in the middle runs both ways', { horizontal: 'Center' }, { left: 10, width: 30 }],
    ['a wrapped text stays inside', { wrap: true }, { left: 20, width: 10 }],
    [
      'a text across the selection stays where nobody shares it',
      { horizontal: 'CenterAcrossSelection' },
      { left: 20, width: 10 },
    ],
  ])('%s', ([, format, room]) => {
    const sheet = grid(1, 5, { cells: cellsOf([['a', null, { value: 'ข้อความยาว', format }, null, 'b']]) });
    expect(cellAt(sheet, 0, 2)?.text).toEqual(room);
  });

  test('a number stays inside its cell', () => {
    const sheet = grid(1, 3, { cells: cellsOf([[123_456_789, null, 'b']]) });
    expect(cellAt(sheet, 0, 0)?.text).toEqual({ left: 0, width: 10 });
  });

  test('a table gives its look to cells that have none', () => {
    const table = {
      id: 't',
      name: 't',
      box: { row: 0, column: 0, rows: 3, columns: 1 },
      columns: [{ id: 1, name: 'x' }],
    };
    const look = { style: 'TableStyleMedium2', showBandedRows: true, showFilterButton: true };
    const sheet = grid(3, 1, { tables: [{ ...table, ...look }] });
    sheet.cells[1] = { 0: { value: 'x', format: { fill: '#FF0000' } } };
    expect(cellAt(sheet, 0, 0)?.format).toMatchObject({ bold: true, fontColor: '#FFFFFF', fill: '#4472C4' });
    expect(cellAt(sheet, 1, 0)?.format).toMatchObject({ fill: '#FF0000' });
    expect(cellAt(sheet, 2, 0)?.format.fill).toBeUndefined();
  });
});

describe('headers and footers', () => {
  const around = { page: 2, pages: 5, sheet: 'งวด 1', file: 'รายงาน', now: new Date(2025, 0, 21, 9, 5) };
  test.for([
    ['หน้า &P/&N', [{ text: 'หน้า 2/5' }]],
    ['&F && &A', [{ text: 'รายงาน & งวด 1' }]],
    ['&D', [{ text: '21/1/2568' }]],
    ['&"Sarabun,Bold"&14หัว&"-,Regular"ท้าย', [{ text: 'หัวท้าย', fontName: 'Sarabun', bold: true, fontSize: 14 }]],
    ['&Bหนา&B &Uขีด', [{ text: 'หนา', bold: true }, { text: ' ' }, { text: 'ขีด', underline: true }]],
    ['&KFF0000แดง&G&Z', [{ text: 'แดง', color: '#FF0000' }]],
    ['', []],
  ] as const)('%s', ([section, runs]) => {
    expect(headerRuns(section, around)).toEqual(runs);
  });
});

describe('what a cell shows', () => {
  test.for([
    [1234.5, '#,##0.00', '1,234.50'],
    [0.1 + 0.2, 'General', '0.3'],
    [45678, 'd mmm bbbb', '21 ม.ค. 2568'],
    [45678, '[$-107041E]d mmmm yyyy;@', '21 มกราคม 2568'],
    [45678, '[$-D07041E]d mmmm yyyy', '๒๑ มกราคม ๒๕๖๘'],
    [45678, 'd/m/yyyy', '21/1/2025'],
    [12, 't#,##0', '๑๒'],
    [0, '0;-0;"-"', '-'],
    ['กู้', '@" น."', 'กู้ น.'],
    [true, 'General', 'TRUE'],
    [null, '0', ''],
    [5, '[bad', '5'],
  ] as const)('%j as %s is %s', ([value, format, text]) => {
    expect(cellText(value, format).text).toBe(text);
  });

  test('colours of a number format', () => {
    expect(cellText(-5, '#,##0;[Red]-#,##0')).toEqual({ text: '-5', color: 'red' });
  });

  test('a long plain number is rounded, a formatted one becomes ### before it is cut', () => {
    const widthOf = (text: string) => [...text].reduce((sum, letter) => sum + (letter === '#' ? 8 : 6), 0);
    expect(fitNumber(0.123456789, undefined, '0.123456789', 30, widthOf)).toBe('0.123');
    expect(fitNumber(1_234_567, '#,##0', '1,234,567', 30, widthOf)).toBe('###');
    expect(fitNumber(1_234_567, '#,##0', '1,234,567', 60, widthOf)).toBe('1,234,567');
  });
});
