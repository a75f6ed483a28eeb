/** A1 references inside formulas when cells move: a formula copied elsewhere, cells inserted, cells deleted. */

import { boxToA1, columnLetters, columnNumber, MAX_COLUMNS, MAX_ROWS, parseA1, unquoteSheet } from './a1.ts';
import type { Box } from './document.ts';
import { joinTokens, tokenize } from './formula-tokens.ts';

/** Cells of `box` pushed away (insert) or removed with the rest closing up (delete). */
export type Shift = { kind: 'insert' | 'delete'; direction: 'rows' | 'columns'; box: Box };

/** The formula as Excel copies it `rows` down and `columns` right: relative parts move, `$` parts stay. */
export function moveReferences(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return joinTokens(
    tokenize(formula).map((token) => {
      if (token.kind !== 'reference') return token;
      const prefix = token.sheet === undefined ? '' : `${token.sheet}!`;
      const corners = token.a1.split(':').map((corner) => moveCorner(corner, rows, columns));
      return { text: corners.includes(undefined) ? '#REF!' : prefix + corners.join(':') };
    }),
  );
}

function moveCorner(corner: string, rows: number, columns: number): string | undefined {
  const parts = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(corner);
  if (!parts) return corner;
  const [, columnMark = '', letters = '', rowMark = '', digits = ''] = parts;
  let text = '';
  if (letters) {
    const column = columnNumber(letters) + (columnMark ? 0 : columns);
    if (column < 0 || column >= MAX_COLUMNS) return undefined;
    text += columnMark + columnLetters(column);
  } else {
    text += columnMark;
  }
  if (digits) {
    const fixed = rowMark || (!letters && columnMark);
    const row = Number(digits) + (fixed ? 0 : rows);
    if (row < 1 || row > MAX_ROWS) return undefined;
    text += rowMark + row;
  }
  return text;
}

/** The formula after a shift on `shifted` (a sheet's name); `home` is the name of the sheet the formula stands on. */
export function shiftReferences(formula: string, home: string, shifted: string, shift: Shift): string {
  const tokens = tokenize(formula).map((token) => {
    if (token.kind !== 'reference') return token;
    const sheet = token.sheet === undefined ? home : unquoteSheet(token.sheet);
    const box = parseA1(token.a1);
    if (!box || sheet.toLowerCase() !== shifted.toLowerCase()) return token;
    const moved = shiftBox(box, shift);
    if (moved === box) return token;
    const prefix = token.sheet === undefined ? '' : `${token.sheet}!`;
    return { text: moved ? prefix + withMarks(token.a1, moved) : '#REF!' };
  });
  return joinTokens(tokens);
}

function withMarks(before: string, box: Box): string {
  const parts = boxToA1(box).split(':');
  const old = before.split(':');
  // A one-cell box prints without ":"; "A1:A1" stays two corners only when it was written so.
  return old
    .map((corner, index) => {
      const marks = /^(\$?)[A-Za-z]*(\$?)\d*$/.exec(corner);
      const target = /^([A-Z]*)(\d*)$/.exec(parts[index] ?? parts[0] ?? '');
      return `${marks?.[1] ?? ''}${target?.[1] ?? ''}${target?.[1] ? (marks?.[2] ?? '') : ''}${target?.[2] ?? ''}`;
    })
    .join(':');
}

/** Where a box lies after the shift: the same object if untouched, null if it is gone. */
export function shiftBox(box: Box, shift: Shift): Box | null {
  const down = shift.direction === 'rows';
  const lane = shift.box;
  const inLane = down
    ? box.column >= lane.column && box.column + box.columns <= lane.column + lane.columns
    : box.row >= lane.row && box.row + box.rows <= lane.row + lane.rows;
  if (!inLane) return box;
  const from = down ? lane.row : lane.column;
  const count = down ? lane.rows : lane.columns;
  const start = down ? box.row : box.column;
  const length = down ? box.rows : box.columns;
  if (length >= (down ? MAX_ROWS : MAX_COLUMNS)) return box;
  const [newStart, newLength] =
    shift.kind === 'insert' ? grown(start, length, from, count) : shrunk(start, length, from, count);
  if (newStart === start && newLength === length) return box;
  if (newLength <= 0) return null;
  return down ? { ...box, row: newStart, rows: newLength } : { ...box, column: newStart, columns: newLength };
}

function grown(start: number, length: number, from: number, count: number): [number, number] {
  if (start >= from) return [start + count, length];
  return start + length > from ? [start, length + count] : [start, length];
}

function shrunk(start: number, length: number, from: number, count: number): [number, number] {
  const end = start + length;
  const cut = Math.max(0, Math.min(end, from + count) - Math.max(start, from));
  const before = Math.max(0, Math.min(start, from + count) - from);
  return [start - before, length - cut];
}
