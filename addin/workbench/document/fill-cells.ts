/** Filling: one box copied over and over into another, or gone on with as a series. */

import { places } from './boxes.ts';
import { cellAt, putCell } from './cells.ts';
import type { Box, SheetDocument } from './document.ts';
import { moveReferences } from './reference-shift.ts';

/** Formulas move, values and looks repeat; two numbers or more in even steps go on as a series. */
export function fillCells(sheet: SheetDocument, source: Box, target: Box): void {
  for (const [row, column] of places(target)) {
    const from = [wrap(row, source.row, source.rows), wrap(column, source.column, source.columns)] as const;
    const cell = cellAt(sheet, ...from);
    const { formula } = cell ?? {};
    const content =
      formula === undefined
        ? { value: seriesValue(sheet, source, target, row, column) ?? cell?.value ?? null }
        : { value: null, formula: moveReferences(formula, row - from[0], column - from[1]) };
    putCell(sheet, row, column, { ...content, ...(cell?.format ? { format: cell.format } : {}) });
  }
}

function wrap(at: number, from: number, count: number): number {
  return from + ((((at - from) % count) + count) % count);
}

function seriesValue(sheet: SheetDocument, source: Box, target: Box, row: number, column: number): number | null {
  const down = target.row !== source.row;
  const count = down ? source.rows : source.columns;
  if (count < 2) return null;
  const numbers = Array.from({ length: count }, (_, index) =>
    down ? cellAt(sheet, source.row + index, column)?.value : cellAt(sheet, row, source.column + index)?.value,
  );
  if (!numbers.every((each) => typeof each === 'number')) return null;
  const [first = 0, second = 0] = numbers as number[];
  const step = second - first;
  const even = (numbers as number[]).every((each, index) => Math.abs(each - (first + index * step)) < 1e-9);
  return even ? first + step * (down ? row - source.row : column - source.column) : null;
}
