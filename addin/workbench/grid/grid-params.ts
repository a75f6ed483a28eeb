/** What Univer's commands carry, in the workbook's terms. */

import type { IRange } from '@univerjs/core';
import { MAX_COLUMNS, MAX_ROWS } from '../document/a1.ts';
import type { Box } from '../document/document.ts';

/** The parameters of all the commands that are listened to; which of them are there depends on the command. */
export type Params = {
  unitId?: string;
  subUnitId?: string;
  range?: IRange | IRange[];
  ranges?: IRange[];
  value?: unknown;
  selections?: { range: IRange }[];
  type?: number;
  sourceRange?: IRange;
  targetRange?: IRange;
  clearRange?: IRange;
  /** The command a mutation came from. */
  trigger?: string;
  textContent?: string;
  name?: string;
  order?: number;
  rowHeight?: number | Record<number, number>;
  colWidth?: number | Record<number, number>;
};

/** Whole rows and columns come with their kind, or with ends that are not numbers. */
export function toBox(range: IRange): Box {
  const row = Number.isFinite(range.startRow) ? range.startRow : 0;
  const column = Number.isFinite(range.startColumn) ? range.startColumn : 0;
  const wholeRows = range.rangeType === 1 || range.rangeType === 3 || !Number.isFinite(range.endColumn);
  const wholeColumns = range.rangeType === 2 || range.rangeType === 3 || !Number.isFinite(range.endRow);
  return {
    row,
    column,
    rows: wholeColumns ? MAX_ROWS - row : range.endRow - row + 1,
    columns: wholeRows ? MAX_COLUMNS - column : range.endColumn - column + 1,
  };
}

/** Univer's fill target holds the source, too. */
export function beyond(source: Box, target: Box): Box {
  if (target.rows > source.rows) {
    const down = target.row === source.row;
    return { ...target, row: down ? source.row + source.rows : target.row, rows: target.rows - source.rows };
  }
  if (target.columns > source.columns && target.row === source.row && target.rows === source.rows) {
    const right = target.column === source.column;
    return {
      ...target,
      column: right ? source.column + source.columns : target.column,
      columns: target.columns - source.columns,
    };
  }
  return target;
}

/** In points, as the workbook keeps them. */
export function sizesOf(
  ranges: IRange[],
  what: 'rows' | 'columns',
  given: number | Record<number, number> | undefined,
): Record<number, number> {
  const sizes: Record<number, number> = {};
  for (const range of ranges) {
    const [from, to] = what === 'rows' ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
    for (let at = from; at <= to; at++) {
      const pixels = typeof given === 'number' ? given : given?.[at];
      if (pixels !== undefined) sizes[at] = (pixels * 72) / 96;
    }
  }
  return sizes;
}
