import { sheetColumns } from '../../../shared/indicator/indicator.ts';
import { expectedRows } from '../../../shared/rules/sheets/expected-rows.ts';
import { noFigureNames } from '../../../shared/terms/figure.ts';
import type { EntryRow } from '../../../shared/terms/row.ts';
import type { DistrictSheet } from '../../sheets/district-sheet.ts';
import type { FoundLink } from '../../sheets/sheet-link.ts';
import { askFor } from '../kit/ask-for.ts';
import { cellsAt } from '../kit/cells-at.ts';
import { drawLines, dressLabel, dressWorksheet } from '../kit/dress.ts';
import { layFigures } from '../kit/figures-above.ts';
import { layTable } from '../kit/lay-table.ts';
import { layTitle, titleLooks } from '../kit/lay-title.ts';
import { listsTitle, notApplicableName, sheetTitle, tableName } from '../kit/names.ts';
import { columnFormat } from '../kit/number-formats.ts';
import { protect } from '../kit/protect.ts';
import { cellsOf, hasPlainCodes } from '../kit/row-cells.ts';
import { setCells, setTexts } from '../kit/set-cells.ts';
import { layFoot, setUpPage } from '../kit/set-up-page.ts';
import { freeTitle, nameRange, type Taken } from '../kit/taken.ts';
import { dressBody } from './dress-table.ts';
import {
  calculated,
  figureCells,
  figureRow,
  firstBodyRow,
  firstFigureColumn,
  frozenColumns,
  guide,
  guideBeside,
  guideRow,
  headerRow,
  labelRow,
  notApplicableColumn,
  subtitle,
  subtitleBeside,
  subtitleRow,
  title,
  titleBeside,
  titleRow,
  widthAt,
} from './frame.ts';
import { calculatedWidth, layCalculated } from './lay-calculated.ts';
import { layLists } from './lay-lists.ts';
import { lockBody, lockDeclaration } from './lock-table.ts';
import { rowsToLay } from './rows.ts';
import { linkAt, writeLink } from './write-link.ts';

/** Points of a column that nobody has set. */
const usualWidth = 48;

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
): { worksheet: Excel.Worksheet; rows: EntryRow[]; found: FoundLink } {
  const columns = sheetColumns(sheet.indicator);
  const expected = expectedRows(sheet);
  const rows = rowsToLay(sheet, content.rows, expected);
  const worksheet = context.workbook.worksheets.add(freeTitle(sheetTitle(sheet), taken));
  // Before any name is given (nameRange).
  worksheet.activate();
  dressWorksheet(worksheet);

  layTitles(worksheet, sheet);
  if (!taken.titles.includes(listsTitle(sheet))) layLists(context, sheet, taken);

  const keys = columns.map((column) => column.key);
  const added = calculated(sheet);
  const body = cellsAt(worksheet, firstBodyRow, 0, rows.length, keys.length);
  const formats = columns.map(columnFormat);
  if (hasPlainCodes(expected)) formats[0] = '0';
  const cells = rows.map((row) => cellsOf(row, keys));
  setCells(body, cells, formats);
  const framed = [
    ...columns.map(({ header, width }) => ({ header: header.th, width })),
    ...added.map(({ header, shown }) => ({ header, width: shown ? calculatedWidth : null })),
  ].map(({ header, width }, index) => ({ header, width: width === null ? null : widthAt(sheet, index, width) }));
  const headers = framed.map(({ header }) => header);
  const table = layTable(worksheet, { name: tableName(sheet), headerRow, columns: framed, rows: rows.length });
  const dressed = cellsAt(worksheet, firstBodyRow, 0, rows.length, headers.length);
  const corner = { row: firstBodyRow, column: 0 };
  dressBody(sheet, dressed, { titles: headers, rows, corner });
  drawLines(dressed.format, 'grid');
  lockBody(sheet, dressed, headers, rows, corner);
  for (let index = 0; index < Math.max(headers.length, notApplicableColumn(sheet) + 1); index += 1) {
    const width = index < framed.length ? framed[index]?.width : widthAt(sheet, index, usualWidth);
    if (width) cellsAt(worksheet, headerRow, index).format.columnWidth = width;
  }

  // After the table: Excel takes no formula over a table that is not there yet.
  layCalculated(sheet, table);
  layNamedFigures(context, worksheet, sheet, taken);
  layNotApplicable(context, worksheet, sheet, taken, content.notApplicable);

  setUpPage(worksheet, { headerRow });
  layFoot(worksheet);
  worksheet.freezePanes.freezeAt(cellsAt(worksheet, 0, 0, headerRow + 1, frozenColumns));
  protect(worksheet);
  const link = sheet.preview ? null : linkAt(sheet, content.revision, null);
  if (link) writeLink(context, worksheet, sheet, link, { inWorksheet: false });
  cellsAt(worksheet, firstBodyRow, firstInput(sheet)).select();
  return { worksheet, rows, found: { link, inWorksheet: link !== null } };
}

/** The words above the figures and the table. */
export function layTitles(worksheet: Excel.Worksheet, sheet: DistrictSheet): void {
  layTitle(worksheet, titleRow, title(sheet), titleLooks.title, titleBeside(sheet));
  layTitle(worksheet, subtitleRow, subtitle(sheet), titleLooks.subtitle, subtitleBeside(sheet));
  layTitle(worksheet, guideRow, guide(sheet), titleLooks.guide, guideBeside);
}

/** The live figures above the table; also laid again when somebody has typed over them. */
export function layNamedFigures(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  sheet: DistrictSheet,
  taken: Taken,
): void {
  const figures = figureCells(sheet);
  layFigures(worksheet, { row: labelRow, column: firstFigureColumn }, figures);
  figures.forEach(({ name }, index) => {
    nameRange(context, taken, name, cellsAt(worksheet, figureRow, firstFigureColumn + index));
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
  const label = cellsAt(worksheet, labelRow, at);
  setTexts(label, [['ไตรมาสนี้ (เลือกเมื่อไม่เกี่ยวข้อง)']]);
  dressLabel(label);
  const cell = cellsAt(worksheet, figureRow, at);
  setTexts(cell, [[declared ? choice : '']]);
  askFor(cell, {
    rule: { list: { inCellDropDown: true, source: choice } },
    title: choice,
    prompt:
      'เลือกเมื่อตัวชี้วัดนี้ไม่เกี่ยวข้องกับหน่วยงานในไตรมาสนี้ แล้วบอกเหตุผลในรายงาน\nOnly when nothing applies this quarter; say why in the report',
    refusal: `เลือก “${choice}” หรือเว้นว่าง`,
  });
  cell.format.horizontalAlignment = 'Center';
  cell.format.verticalAlignment = 'Center';
  lockDeclaration(sheet, cell);
  drawLines(cell.format, 'frame');
  nameRange(context, taken, notApplicableName(sheet), cell);
}

function firstInput(sheet: DistrictSheet): number {
  return sheetColumns(sheet.indicator).findIndex((column) => column.filledBy === 'district');
}
