import { formatAt } from '../document/cell-format.ts';
import { isBlank } from '../document/cells.ts';
import type { Rectangle } from '../document/chart-place.ts';
import type { Cell, CellFormat, SheetDocument } from '../document/document.ts';
import { over, tableFormats } from '../document/table-look.ts';
import { columnLines, type Line, rowLines, type Strip, total } from './lines.ts';
import { cellKey, type MergeOnPage, mergesOnPage } from './merges-on-page.ts';
import { textRoom } from './text-room.ts';

export type PlacedCell = Rectangle & {
  row: number;
  column: number;
  cell: Cell | undefined;
  format: CellFormat;
  /** The whole of a merged cell, of which this page may show a part; else the cell itself. */
  whole: Rectangle;
  /** Where its text may run, over empty neighbours. */
  text: { left: number; width: number };
};

/** Cells that show something, where these rows and columns cross. */
export function placeCells(sheet: SheetDocument, rows: readonly Strip[], columns: readonly Strip[]): PlacedCell[] {
  const underAt = tableFormats(sheet);
  const look = (row: number, column: number) => over(underAt(row, column), formatAt(sheet, row, column));
  const merges = mergesOnPage(sheet.merges, rows, columns);
  const placed: PlacedCell[] = [];
  for (const row of rows) {
    const isFree = (column: number) =>
      !merges.has(cellKey(row.index, column)) && isBlank(sheet.cells[row.index]?.[column]);
    for (const [at, column] of columns.entries()) {
      const merge = merges.get(cellKey(row.index, column.index));
      if (merge) {
        if (merge.drawnAt === cellKey(row.index, column.index)) placed.push(placeMerge(sheet, merge, look));
        continue;
      }
      const cell = sheet.cells[row.index]?.[column.index];
      const format = look(row.index, column.index);
      if (isBlank(cell) && !format.fill && !format.borders) continue;
      const place = { left: column.start, top: row.start, width: column.size, height: row.size };
      const text = textRoom(cell, format, columns, at, isFree, (other) => look(row.index, other));
      placed.push({ ...place, row: row.index, column: column.index, cell, format, whole: place, text });
    }
  }
  return placed;
}

function placeMerge(
  sheet: SheetDocument,
  { box, rows, columns }: MergeOnPage,
  look: (row: number, column: number) => CellFormat,
): PlacedCell {
  const across = within(columns, columnLines(sheet, box.column, box.columns));
  const down = within(rows, rowLines(sheet, box.row, box.rows));
  const format = look(box.row, box.column);
  // The frame of a merged cell is kept in the cells along its edges.
  const right = look(box.row, box.column + box.columns - 1).borders?.right;
  const bottom = look(box.row + box.rows - 1, box.column).borders?.bottom;
  const borders = { ...format.borders, ...(right && { right }), ...(bottom && { bottom }) };
  const whole = { left: across.wholeStart, top: down.wholeStart, width: across.wholeSize, height: down.wholeSize };
  return {
    row: box.row,
    column: box.column,
    left: across.start,
    top: down.start,
    width: across.size,
    height: down.size,
    cell: sheet.cells[box.row]?.[box.column],
    format: Object.keys(borders).length > 0 ? { ...format, borders } : format,
    whole,
    text: { left: whole.left, width: whole.width },
  };
}

/** Where the lines on the page stand, and where all of them would if the page were long enough. */
function within(shown: readonly Strip[], all: readonly Line[]) {
  const first = shown[0];
  const start = first?.start ?? 0;
  const before = total(all.filter(({ index }) => first !== undefined && index < first.index));
  return { start, size: total(shown), wholeStart: start - before, wholeSize: total(all) };
}
