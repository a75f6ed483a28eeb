import type { EntryRow } from '../../shared/terms/row.ts';
import { dressBody } from './dress-entry-table.ts';
import {
  figureRow,
  figures,
  firstBodyRow,
  firstFigureColumn,
  frozenColumns,
  guide,
  guideRow,
  headerRow,
  labelRow,
  subtitle,
  subtitleRow,
  title,
  titleRow,
} from './entry-frame.ts';
import { cellsOf, rowsToLay } from './entry-rows.ts';
import type { EntrySheet } from './entry-sheet.ts';
import { layLists, listsTitle } from './lay-lists.ts';
import { writeLink } from './mark-revision.ts';
import { setNumberFormat, textFormat } from './number-formats.ts';
import { entrySheetTitle, figureName, tableName } from './places.ts';
import { colours, rowHeights } from './style.ts';
import { freeTitle, nameRange, type Taken } from './taken.ts';

/**
 * Queues a whole entry sheet: title, live figures, the table of the roster with its validation and formats, protection
 * and identity. One batch, whatever the number of rows; the caller syncs.
 */
export function layEntrySheet(
  context: Excel.RequestContext,
  sheet: EntrySheet,
  content: { rows: EntryRow[]; revision: number },
  taken: Taken,
): Excel.Worksheet {
  const { indicator } = sheet;
  const rows = rowsToLay(sheet, content.rows);
  const worksheet = context.workbook.worksheets.add(freeTitle(entrySheetTitle(sheet), taken));
  worksheet.showGridlines = false;
  worksheet.tabColor = colours.brand;

  layTitles(worksheet, sheet);
  if (!taken.titles.includes(listsTitle(sheet))) layLists(context, sheet, taken);

  const keys = indicator.columns.map((column) => column.key);
  const block = worksheet.getRangeByIndexes(headerRow, 0, rows.length + 1, keys.length);
  const body = worksheet.getRangeByIndexes(firstBodyRow, 0, rows.length, keys.length);
  // Text stays as it was typed: Excel would turn 11/10/2562 into another day under another locale.
  setNumberFormat(body, textFormat);
  indicator.columns.forEach((column, index) => {
    if (column.type === 'year') setNumberFormat(body.getColumn(index), '0');
  });
  block.values = [indicator.columns.map((column) => column.header.th), ...rows.map((row) => cellsOf(row, keys))];
  const table = worksheet.tables.add(block, true);
  table.name = tableName(sheet);
  table.style = 'TableStyleLight1';
  table.showBandedRows = false;
  dressHeader(worksheet.getRangeByIndexes(headerRow, 0, 1, keys.length));
  dressBody(sheet, body, indicator.columns, { row: firstBodyRow, column: 0 });
  indicator.columns.forEach((column, index) => {
    worksheet.getRangeByIndexes(headerRow, index, 1, 1).format.columnWidth = column.width;
  });

  // After the table: Excel takes no formula over a table that is not there yet.
  layFigures(context, worksheet, sheet, taken);

  setUpPage(worksheet);
  worksheet.freezePanes.freezeAt(worksheet.getRangeByIndexes(0, 0, headerRow + 1, frozenColumns));
  protect(worksheet);
  writeLink(context, sheet, content.revision);
  worksheet.activate();
  worksheet.getRangeByIndexes(firstBodyRow, firstInput(sheet), 1, 1).select();
  return worksheet;
}

/** Lying A4, as wide as the page, with the table's header on every page. */
function setUpPage({ pageLayout }: Excel.Worksheet): void {
  pageLayout.orientation = Excel.PageOrientation.landscape;
  pageLayout.paperSize = Excel.PaperType.a4;
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.setPrintTitleRows(`$${headerRow + 1}:$${headerRow + 1}`);
  pageLayout.headersFooters.defaultForAllPages.rightFooter = '&9 หน้า &P / &N';
}

/** Filtering and sizing stay free; what may be typed in is unlocked cell by cell. No password: this is no secret. */
export function protect(worksheet: Excel.Worksheet): void {
  worksheet.protection.protect({
    allowAutoFilter: true,
    allowSort: true,
    allowFormatColumns: true,
    allowFormatRows: true,
  });
}

function layTitles(worksheet: Excel.Worksheet, sheet: EntrySheet): void {
  const line = (row: number, text: string, size: number, bold: boolean, colour: string, height: number) => {
    const cell = worksheet.getRangeByIndexes(row, 0, 1, 1);
    cell.values = [[text]];
    cell.format.font.size = size;
    cell.format.font.bold = bold;
    cell.format.font.color = colour;
    cell.format.verticalAlignment = 'Center';
    cell.format.rowHeight = height;
  };
  line(titleRow, title(sheet), 14, true, colours.ink, rowHeights.title);
  line(subtitleRow, subtitle(sheet), 11, false, colours.muted, rowHeights.body);
  line(guideRow, guide, 10, false, colours.muted, rowHeights.body);
}

/** The live figures above the table; also laid again when somebody has typed over them. */
export function layFigures(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  sheet: EntrySheet,
  taken: Taken,
): void {
  const laid = figures(sheet);
  const labels = worksheet.getRangeByIndexes(labelRow, firstFigureColumn, 1, laid.length);
  labels.values = [laid.map(({ label }) => label)];
  labels.format.wrapText = true;
  labels.format.font.size = 10;
  labels.format.font.color = colours.muted;
  labels.format.horizontalAlignment = 'Center';
  labels.format.verticalAlignment = 'Center';
  labels.format.rowHeight = rowHeights.twoLines;
  const cells = worksheet.getRangeByIndexes(figureRow, firstFigureColumn, 1, laid.length);
  cells.numberFormat = [laid.map(({ format }) => format)];
  cells.formulas = [laid.map(({ formula }) => formula)];
  cells.format.font.size = 16;
  cells.format.font.bold = true;
  cells.format.horizontalAlignment = 'Center';
  cells.format.verticalAlignment = 'Center';
  cells.format.rowHeight = rowHeights.figures;
  cells.format.fill.color = colours.figureFill;
  laid.forEach(({ figure }, index) => {
    const cell = worksheet.getRangeByIndexes(figureRow, firstFigureColumn + index, 1, 1);
    nameRange(context, taken, figureName(sheet, figure), cell);
  });
}

export function dressHeader(header: Excel.Range): void {
  header.format.fill.color = colours.brand;
  header.format.font.color = '#FFFFFF';
  header.format.font.bold = true;
  header.format.wrapText = true;
  header.format.horizontalAlignment = 'Center';
  header.format.verticalAlignment = 'Center';
  header.format.rowHeight = rowHeights.twoLines;
}

function firstInput(sheet: EntrySheet): number {
  return sheet.indicator.columns.findIndex((column) => column.filledBy === 'district');
}
