import { sheetColumns } from '../../../shared/indicator/indicator.ts';
import { noFigureNames } from '../../../shared/terms/figure.ts';
import type { EntryRow } from '../../../shared/terms/row.ts';
import { columnFormat, setNumberFormat, textFormat } from '../kit/number-formats.ts';
import { protect } from '../kit/protect.ts';
import { amountSize, amountWidth, colours, figureSize, figureWidth, rowHeights } from '../kit/style.ts';
import { freeTitle, nameRange, type Taken } from '../kit/taken.ts';
import { listsTitle, notApplicableName, sheetTitle, tableName } from '../places.ts';
import type { DistrictSheet } from './district-sheet.ts';
import { dressBody } from './dress-table.ts';
import {
  calculated,
  figureCells,
  figureRow,
  firstBodyRow,
  firstFigureColumn,
  frozenColumns,
  guide,
  guideRow,
  headerRow,
  labelRow,
  notApplicableColumn,
  subtitle,
  subtitleRow,
  title,
  titleRow,
} from './frame.ts';
import { layCalculated } from './lay-calculated.ts';
import { layLists } from './lay-lists.ts';
import { drawLines, lockBody, lockDeclaration } from './lock-table.ts';
import { writeLink } from './mark-revision.ts';
import { cellsOf, hasPlainCodes, rowsToLay } from './rows.ts';

/** What is stored of a sheet, and as which revision. */
export type StoredContent = { rows: EntryRow[]; notApplicable: boolean; revision: number };

/**
 * Queues a whole entry sheet: title, live figures, the table of the expected rows with its validation and formats,
 * protection and identity. One batch, whatever the number of rows; the caller syncs.
 */
export function laySheet(
  context: Excel.RequestContext,
  sheet: DistrictSheet,
  content: StoredContent,
  taken: Taken,
): Excel.Worksheet {
  const columns = sheetColumns(sheet.indicator);
  const rows = rowsToLay(sheet, content.rows);
  const worksheet = context.workbook.worksheets.add(freeTitle(sheetTitle(sheet), taken));
  worksheet.showGridlines = false;
  worksheet.tabColor = colours.brand;

  layTitles(worksheet, sheet);
  if (!taken.titles.includes(listsTitle(sheet))) layLists(context, sheet, taken);

  const keys = columns.map((column) => column.key);
  const added = calculated(sheet);
  const width = keys.length + added.length;
  const body = worksheet.getRangeByIndexes(firstBodyRow, 0, rows.length, keys.length);
  // Before the values, and text for most: Excel would turn 11/10/2562 into another day under another locale.
  setNumberFormat(body, textFormat);
  columns.forEach((column, index) => {
    if (columnFormat(column) !== textFormat) setNumberFormat(body.getColumn(index), columnFormat(column));
  });
  if (hasPlainCodes(sheet)) setNumberFormat(body.getColumn(0), '0');
  const titles = [...columns.map(({ header }) => header.th), ...added.map(({ header }) => header)];
  worksheet.getRangeByIndexes(headerRow, 0, 1, width).values = [titles];
  body.values = rows.map((row) => cellsOf(row, keys));
  const table = worksheet.tables.add(worksheet.getRangeByIndexes(headerRow, 0, rows.length + 1, width), true);
  table.name = tableName(sheet);
  table.style = 'TableStyleLight1';
  table.showBandedRows = false;
  dressHeader(worksheet.getRangeByIndexes(headerRow, 0, 1, width));
  const dressed = worksheet.getRangeByIndexes(firstBodyRow, 0, rows.length, width);
  const corner = { row: firstBodyRow, column: 0 };
  dressBody(sheet, dressed, titles, corner);
  drawLines(dressed);
  lockBody(sheet, dressed, titles, rows, corner);
  columns.forEach((column, index) => {
    const figure = figureCells(sheet)[index - firstFigureColumn];
    const width = Math.max(column.width, figure ? (figure.long ? amountWidth : figureWidth) : 0);
    worksheet.getRangeByIndexes(headerRow, index, 1, 1).format.columnWidth = width;
  });

  // After the table: Excel takes no formula over a table that is not there yet.
  layCalculated(sheet, table);
  layFigures(context, worksheet, sheet, taken);
  layNotApplicable(context, worksheet, sheet, taken, content.notApplicable);

  setUpPage(worksheet);
  worksheet.freezePanes.freezeAt(worksheet.getRangeByIndexes(0, 0, headerRow + 1, frozenColumns));
  protect(worksheet);
  if (!sheet.preview) writeLink(context, sheet, content.revision);
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

/** The words above the figures and the table. */
export function layTitles(worksheet: Excel.Worksheet, sheet: DistrictSheet): void {
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
  line(guideRow, guide(sheet), 10, false, colours.muted, rowHeights.body);
}

/** The live figures above the table; also laid again when somebody has typed over them. */
export function layFigures(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  sheet: DistrictSheet,
  taken: Taken,
): void {
  const laid = figureCells(sheet);
  dressLabels(worksheet.getRangeByIndexes(labelRow, firstFigureColumn, 1, laid.length)).values = [
    laid.map(({ label }) => label),
  ];
  const cells = worksheet.getRangeByIndexes(figureRow, firstFigureColumn, 1, laid.length);
  cells.numberFormat = [laid.map(({ format }) => format)];
  cells.formulas = [laid.map(({ formula }) => formula)];
  cells.format.font.size = figureSize;
  cells.format.font.bold = true;
  cells.format.horizontalAlignment = 'Center';
  cells.format.verticalAlignment = 'Center';
  cells.format.rowHeight = rowHeights.figures;
  cells.format.fill.color = colours.figureFill;
  laid.forEach(({ name, long }, index) => {
    const cell = worksheet.getRangeByIndexes(figureRow, firstFigureColumn + index, 1, 1);
    if (long) cell.format.font.size = amountSize;
    nameRange(context, taken, name, cell);
  });
}

/** The cell in which the district says that nothing applies to it this quarter. */
export function layNotApplicable(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  sheet: DistrictSheet,
  taken: Taken,
  declared: boolean,
): void {
  const choice = noFigureNames['not-applicable'].th;
  const at = notApplicableColumn(sheet);
  dressLabels(worksheet.getRangeByIndexes(labelRow, at, 1, 1)).values = [['ไตรมาสนี้ (เลือกเมื่อไม่เกี่ยวข้อง)']];
  const cell = worksheet.getRangeByIndexes(figureRow, at, 1, 1);
  setNumberFormat(cell, textFormat);
  cell.values = [[declared ? choice : '']];
  cell.dataValidation.clear();
  cell.dataValidation.rule = { list: { inCellDropDown: true, source: choice } };
  cell.dataValidation.ignoreBlanks = true;
  cell.dataValidation.prompt = {
    showPrompt: true,
    title: choice,
    message:
      'เลือกเมื่อตัวชี้วัดนี้ไม่เกี่ยวข้องกับเขตในไตรมาสนี้ แล้วบอกเหตุผลในรายงาน\nOnly when nothing applies this quarter; say why in the report',
  };
  cell.dataValidation.errorAlert = {
    showAlert: true,
    style: 'Stop',
    title: 'ค่านี้ใช้ไม่ได้',
    message: `เลือก “${choice}” หรือเว้นว่าง`,
  };
  cell.format.horizontalAlignment = 'Center';
  cell.format.verticalAlignment = 'Center';
  lockDeclaration(sheet, cell);
  for (const edge of ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const) {
    cell.format.borders.getItem(edge).style = 'Continuous';
    cell.format.borders.getItem(edge).color = colours.line;
  }
  nameRange(context, taken, notApplicableName(sheet), cell);
}

function dressLabels(labels: Excel.Range): Excel.Range {
  labels.format.wrapText = true;
  labels.format.font.size = 10;
  labels.format.font.color = colours.muted;
  labels.format.horizontalAlignment = 'Center';
  labels.format.verticalAlignment = 'Center';
  labels.format.rowHeight = rowHeights.twoLines;
  return labels;
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

function firstInput(sheet: DistrictSheet): number {
  return sheetColumns(sheet.indicator).findIndex((column) => column.filledBy === 'district');
}
