/** Reading and changing the cells of one sheet. Sparse: only rows and cells that hold something are ever visited. */

import { MAX_COLUMNS, MAX_ROWS } from './a1.ts';
import { places } from './boxes.ts';
import { formatAt, inheritedFormat, NO_FORMAT } from './cell-format.ts';
import type { Box, Cell, CellFormat, CellValue, SheetDocument } from './document.ts';

export type Content = { value: CellValue; formula?: string };

export function cellAt(sheet: SheetDocument, row: number, column: number): Cell | undefined {
  return sheet.cells[row]?.[column];
}

export function isBlank(cell: Cell | undefined): boolean {
  return !cell || (cell.formula === undefined && (cell.value === null || cell.value === ''));
}

/** Whether nothing stands in the box; looks do not count. */
export function isFree(sheet: SheetDocument, box: Box): boolean {
  for (const [row, column] of places(box)) {
    if (!isBlank(cellAt(sheet, row, column))) return false;
  }
  return true;
}

export function putContent(sheet: SheetDocument, row: number, column: number, content: Content): void {
  const before = cellAt(sheet, row, column);
  const format = before?.format ?? ownFormat(sheet, column);
  putCell(sheet, row, column, {
    ...content,
    ...(format ? { format } : {}),
    ...(before?.link ? { link: before.link } : {}),
  });
}

export function putFormat(sheet: SheetDocument, row: number, column: number, format: CellFormat): void {
  const before = cellAt(sheet, row, column);
  const cell: Cell = before ? { ...before, format } : { value: null, format };
  // A look that differs from nothing only says something where column or sheet have a look to differ from.
  if (format === NO_FORMAT && inheritedFormat(sheet, column) === NO_FORMAT) delete cell.format;
  putCell(sheet, row, column, cell);
}

export function putCell(sheet: SheetDocument, row: number, column: number, cell: Cell | undefined): void {
  if (!cell || isNothing(cell)) {
    const cells = sheet.cells[row];
    if (!cells) return;
    delete cells[column];
    if (Object.keys(cells).length === 0) delete sheet.cells[row];
    return;
  }
  const cells = sheet.cells[row];
  if (cells) cells[column] = cell;
  else sheet.cells[row] = { [column]: cell };
}

function isNothing({ value, formula, format, link }: Cell): boolean {
  return value === null && formula === undefined && format === undefined && link === undefined;
}

function ownFormat(sheet: SheetDocument, column: number): CellFormat | undefined {
  const format = inheritedFormat(sheet, column);
  return format === NO_FORMAT ? undefined : format;
}

/** Visits the cells that exist inside the box. */
export function forEachCell(
  sheet: SheetDocument,
  box: Box,
  visit: (row: number, column: number, cell: Cell) => void,
): void {
  const lastColumn = box.column + box.columns;
  for (const row of rowsIn(sheet, box)) {
    const cells = sheet.cells[row];
    if (!cells) continue;
    if (box.columns <= 64) {
      for (let column = box.column; column < lastColumn; column++) {
        const cell = cells[column];
        if (cell) visit(row, column, cell);
      }
    } else {
      for (const key of Object.keys(cells)) {
        const column = Number(key);
        const cell = cells[column];
        if (cell && column >= box.column && column < lastColumn) visit(row, column, cell);
      }
    }
  }
}

function rowsIn(sheet: SheetDocument, box: Box): number[] {
  const rows = Object.keys(sheet.cells).map(Number);
  return box.rows >= MAX_ROWS ? rows : rows.filter((row) => row >= box.row && row < box.row + box.rows);
}

/**
 * Changes the look of every cell of a box. Whole columns and the whole sheet are kept as such;
 * whole rows reach as far as the sheet is used.
 */
export function changeFormats(sheet: SheetDocument, box: Box, change: (format: CellFormat) => CellFormat): void {
  const wholeColumns = box.rows >= MAX_ROWS;
  if (wholeColumns && box.columns >= MAX_COLUMNS) {
    sheet.defaultFormat = change(sheet.defaultFormat ?? NO_FORMAT);
    for (const [column, format] of Object.entries(sheet.columnFormats ?? {})) {
      sheet.columnFormats = { ...sheet.columnFormats, [column]: change(format) };
    }
  } else if (wholeColumns) {
    const formats = { ...sheet.columnFormats };
    for (let column = box.column; column < box.column + box.columns; column++) {
      formats[column] = change(inheritedFormat(sheet, column));
    }
    // Cells that carried no look of their own now follow the column.
    sheet.columnFormats = formats;
  }
  if (wholeColumns) {
    forEachCell(sheet, box, (row, column, cell) => {
      if (cell.format) putFormat(sheet, row, column, change(cell.format));
    });
    return;
  }
  const columns = box.columns >= MAX_COLUMNS ? usedColumns(sheet) - box.column : box.columns;
  for (const [row, column] of places({ ...box, columns })) {
    putFormat(sheet, row, column, change(formatAt(sheet, row, column)));
  }
}

/** How far whole rows are dressed: as far as the sheet is used, and at least as far as one sees. */
function usedColumns(sheet: SheetDocument): number {
  const used = usedBox(sheet, false);
  return Math.max(used ? used.column + used.columns : 0, 64);
}

/** The smallest box around everything that is there; with `valuesOnly`, around values and formulas. */
export function usedBox(sheet: SheetDocument, valuesOnly: boolean, inside?: Box): Box | null {
  let top = Number.POSITIVE_INFINITY;
  let left = Number.POSITIVE_INFINITY;
  let bottom = -1;
  let right = -1;
  for (const rowKey of Object.keys(sheet.cells)) {
    const row = Number(rowKey);
    if (inside && (row < inside.row || row >= inside.row + inside.rows)) continue;
    const cells = sheet.cells[row] ?? {};
    for (const columnKey of Object.keys(cells)) {
      const column = Number(columnKey);
      if (inside && (column < inside.column || column >= inside.column + inside.columns)) continue;
      if (valuesOnly && isBlank(cells[column])) continue;
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
  }
  return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
