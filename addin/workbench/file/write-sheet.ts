import type { Workbook, Worksheet, WorksheetState } from '@cj-tech-master/excelts';
import { MAX_COLUMNS } from '../document/a1.ts';
import type { SheetDocument } from '../document/document.ts';
import { DEFAULT_ROW_HEIGHT } from '../document/new-document.ts';
import { EXCEL_DEFAULT_WIDTH, pointsToCharacters } from './column-width.ts';
import { writeConditionalFormats } from './conditional-formats.ts';
import { writePageSetup } from './page-setup.ts';
import { writePictures } from './pictures.ts';
import { writeProtection } from './protection.ts';
import { argb, type StyleWriter } from './styles/write-style.ts';
import { placeTable } from './tables/table-part.ts';
import { writeCells } from './write-cells.ts';

const STATES: Record<SheetDocument['visibility'], WorksheetState> = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'veryHidden',
};

export function writeSheet(workbook: Workbook, sheet: SheetDocument, isActive: boolean, styleOf: StyleWriter): void {
  const target = workbook.addWorksheet(sheet.name, { state: STATES[sheet.visibility] });
  if (sheet.tabColor) target.properties.tabColor = { argb: argb(sheet.tabColor) };
  writeView(target, sheet, isActive);
  // Tables first: excelts lays empty cells for them, which the document's own cells then fill.
  for (const table of sheet.tables) placeTable(target, table);
  writeCells(target, sheet, styleOf);
  writeColumns(target, sheet, styleOf);
  writeRows(target, sheet);
  for (const { row, column, rows, columns } of sheet.merges) {
    target.mergeCellsWithoutStyle(row + 1, column + 1, row + rows, column + columns);
  }
  writeConditionalFormats(target, sheet.conditionalFormats);
  writeProtection(target, sheet);
  writePageSetup(target, sheet.pageLayout);
  writePictures(workbook, target, sheet);
}

function writeView(target: Worksheet, { frozen, showGridlines }: SheetDocument, isActive: boolean): void {
  const common = { showGridLines: showGridlines, tabSelected: isActive };
  const isFrozen = frozen.rows > 0 || frozen.columns > 0;
  const view = isFrozen
    ? { ...common, state: 'frozen' as const, xSplit: frozen.columns, ySplit: frozen.rows }
    : { ...common, state: 'normal' as const };
  target.views = [view];
}

function writeColumns(target: Worksheet, sheet: SheetDocument, styleOf: StyleWriter): void {
  const hidden = new Set(sheet.hiddenColumns);
  const formats = sheet.columnFormats ?? {};
  const known = [...Object.keys(sheet.columnWidths), ...Object.keys(formats), ...hidden].map(Number);
  const columns = sheet.defaultFormat ? Array.from({ length: MAX_COLUMNS }, (_, column) => column) : new Set(known);
  for (const column of columns) {
    const place = target.getColumn(column + 1);
    const points = sheet.columnWidths[column];
    const format = formats[column] ?? sheet.defaultFormat;
    place.width = points ? pointsToCharacters(points) : EXCEL_DEFAULT_WIDTH;
    if (hidden.has(column) || points === 0) place.hidden = true;
    if (format) place.style = styleOf(format);
  }
}

function writeRows(target: Worksheet, sheet: SheetDocument): void {
  Object.assign(target.properties, { defaultRowHeight: DEFAULT_ROW_HEIGHT, customHeight: true });
  const hidden = new Set(sheet.hiddenRows);
  for (const row of new Set([...Object.keys(sheet.rowHeights), ...Object.keys(sheet.cells), ...hidden].map(Number))) {
    const place = target.getRow(row + 1);
    const points = sheet.rowHeights[row];
    place.height = points || DEFAULT_ROW_HEIGHT;
    // Not set by anyone: Excel may fit it to its text when that is edited.
    if (!points) place.customHeight = false;
    if (hidden.has(row) || points === 0) place.hidden = true;
  }
}
