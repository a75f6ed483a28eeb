import type { SheetDocument } from '../document/document.ts';
import { columnSizes, type LineSizes, rowSizes } from '../document/line-sizes.ts';

/** A row or a column that prints, in points. */
export type Line = { index: number; size: number };

/** A line on a page: `start` is where it begins there. */
export type Strip = Line & { start: number };

export function rowLines(sheet: SheetDocument, first: number, count: number): Line[] {
  return lines(first, count, rowSizes(sheet));
}

export function columnLines(sheet: SheetDocument, first: number, count: number): Line[] {
  return lines(first, count, columnSizes(sheet));
}

function lines(first: number, count: number, sizeAt: LineSizes): Line[] {
  return Array.from({ length: count }, (_, at) => ({ index: first + at, size: sizeAt(first + at) })).filter(
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
