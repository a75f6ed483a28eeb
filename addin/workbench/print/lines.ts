import type { SheetDocument } from '../document/document.ts';
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from '../document/new-document.ts';

/** A row or a column that prints, in points. */
export type Line = { index: number; size: number };

/** A line on a page: `start` is where it begins there. */
export type Strip = Line & { start: number };

export function rowLines(sheet: SheetDocument, first: number, count: number): Line[] {
  const hidden = new Set(sheet.hiddenRows);
  return lines(first, count, (row) => (hidden.has(row) ? 0 : (sheet.rowHeights[row] ?? DEFAULT_ROW_HEIGHT)));
}

export function columnLines(sheet: SheetDocument, first: number, count: number): Line[] {
  const hidden = new Set(sheet.hiddenColumns);
  return lines(first, count, (column) =>
    hidden.has(column) ? 0 : (sheet.columnWidths[column] ?? DEFAULT_COLUMN_WIDTH),
  );
}

function lines(first: number, count: number, sizeOf: (index: number) => number): Line[] {
  return Array.from({ length: count }, (_, at) => ({ index: first + at, size: sizeOf(first + at) })).filter(
    ({ size }) => size > 0,
  );
}

export function total(all: readonly { size: number }[]): number {
  return all.reduce((sum, { size }) => sum + size, 0);
}

export function inARow(all: readonly Line[]): Strip[] {
  let start = 0;
  return all.map(({ index, size }) => {
    const strip = { index, size, start };
    start += size;
    return strip;
  });
}
