/** Where a chart stands: its corners are kept in cells, so that it goes with them; Excel's API speaks in points from A1. */

import { MAX_COLUMNS, MAX_ROWS } from './a1.ts';
import type { Chart, ChartCorner } from './chart-document.ts';
import type { Box, SheetDocument } from './document.ts';
import { columnSizes, type LineSizes, rowSizes } from './line-sizes.ts';
import type { Shift } from './reference-shift.ts';

export type Rectangle = { left: number; top: number; width: number; height: number };

function startOf(sizeAt: LineSizes, at: number): number {
  let start = 0;
  for (let line = 0; line < at; line++) start += sizeAt(line);
  return start;
}

/** The line that `points` falls into, and how far into it. */
function lineAt(sizeAt: LineSizes, points: number, most: number): { at: number; into: number } {
  let rest = Math.max(0, points);
  let at = 0;
  for (; at < most - 1; at++) {
    const size = sizeAt(at);
    if (rest < size) break;
    rest -= size;
  }
  return { at, into: Number(rest.toFixed(4)) };
}

/** An offset never reaches past its cell: a narrowed column narrows the chart. */
function along(sizeAt: LineSizes, at: number, into: number): number {
  return startOf(sizeAt, at) + Math.min(into, sizeAt(at));
}

export function rectangleOf(sheet: SheetDocument, { from, to }: Pick<Chart, 'from' | 'to'>): Rectangle {
  const rows = rowSizes(sheet);
  const columns = columnSizes(sheet);
  const left = along(columns, from.column, from.right);
  const top = along(rows, from.row, from.down);
  return {
    left,
    top,
    width: Math.max(0, along(columns, to.column, to.right) - left),
    height: Math.max(0, along(rows, to.row, to.down) - top),
  };
}

export function cornersOf(sheet: SheetDocument, place: Rectangle): Pick<Chart, 'from' | 'to'> {
  return {
    from: cornerAt(sheet, place.left, place.top),
    to: cornerAt(sheet, place.left + place.width, place.top + place.height),
  };
}

function cornerAt(sheet: SheetDocument, left: number, top: number): ChartCorner {
  const row = lineAt(rowSizes(sheet), top, MAX_ROWS);
  const column = lineAt(columnSizes(sheet), left, MAX_COLUMNS);
  return { row: row.at, column: column.at, down: row.into, right: column.into };
}

/** From the first cell's upper left corner to the last cell's lower right one. */
export function cornersOfCells(first: Box, last: Box): Pick<Chart, 'from' | 'to'> {
  return {
    from: { row: first.row, column: first.column, down: 0, right: 0 },
    to: { row: last.row + last.rows, column: last.column + last.columns, down: 0, right: 0 },
  };
}

/** Cells were pushed away or removed: the corners go with them, if they go along all of the chart's side. */
export function moveCharts(sheet: SheetDocument, shift: Shift): void {
  const { box, direction } = shift;
  for (const chart of sheet.charts) {
    const { from, to } = chart;
    const inLane =
      direction === 'rows'
        ? from.column >= box.column && to.column <= box.column + box.columns
        : from.row >= box.row && to.row <= box.row + box.rows;
    if (!inLane) continue;
    chart.from = moveCorner(from, shift, true);
    chart.to = moveCorner(to, shift, false);
  }
}

function moveCorner(corner: ChartCorner, { kind, direction, box }: Shift, isFirst: boolean): ChartCorner {
  const rows = direction === 'rows';
  const at = rows ? corner.row : corner.column;
  const into = rows ? corner.down : corner.right;
  const start = rows ? box.row : box.column;
  const count = rows ? box.rows : box.columns;
  const put = (line: number, rest: number) =>
    rows ? { ...corner, row: line, down: rest } : { ...corner, column: line, right: rest };
  if (kind === 'delete') {
    if (at >= start + count) return put(at - count, into);
    return at >= start ? put(start, 0) : corner;
  }
  // What ends right above the new cells is not made longer by them.
  const pushed = at > start || (at === start && (isFirst || into > 0));
  return pushed ? put(at + count, into) : corner;
}
