/** Arithmetic of boxes: overlap, containment, what is left of one when another is cut out of it. */

import { MAX_COLUMNS, MAX_ROWS } from './a1.ts';
import type { Box } from './document.ts';

export const WHOLE_SHEET: Box = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

export function cellBox(row: number, column: number): Box {
  return { row, column, rows: 1, columns: 1 };
}

/** Every cell of a box, row by row. */
export function* places({ row, column, rows, columns }: Box): Generator<[row: number, column: number]> {
  for (let down = row; down < row + rows; down++) {
    for (let right = column; right < column + columns; right++) yield [down, right];
  }
}

export function isEntireRow(box: Box): boolean {
  return box.columns >= MAX_COLUMNS;
}

export function isEntireColumn(box: Box): boolean {
  return box.rows >= MAX_ROWS;
}

export function sameBox(a: Box, b: Box): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

/** Whether two selections are of the same areas in the same order. */
export function sameBoxes(a: readonly Box[], b: readonly Box[]): boolean {
  return a.length === b.length && a.every((box, at) => b[at] && sameBox(box, b[at]));
}

export function holds(box: Box, row: number, column: number): boolean {
  return row >= box.row && row < box.row + box.rows && column >= box.column && column < box.column + box.columns;
}

export function holdsBox(outer: Box, inner: Box): boolean {
  return (
    holds(outer, inner.row, inner.column) && holds(outer, inner.row + inner.rows - 1, inner.column + inner.columns - 1)
  );
}

export function intersection(a: Box, b: Box): Box | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

export function union(a: Box, b: Box): Box {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

/** `box` without `hole`, as at most four boxes: above, below, left, right. */
export function without(box: Box, hole: Box): Box[] {
  const cut = intersection(box, hole);
  if (!cut) return [box];
  const bottom = cut.row + cut.rows;
  const right = cut.column + cut.columns;
  return [
    { ...box, rows: cut.row - box.row },
    { ...box, row: bottom, rows: box.row + box.rows - bottom },
    { row: cut.row, rows: cut.rows, column: box.column, columns: cut.column - box.column },
    { row: cut.row, rows: cut.rows, column: right, columns: box.column + box.columns - right },
  ].filter((part) => part.rows > 0 && part.columns > 0);
}
