/** Addresses as Excel writes them ("B2:C9", "'งวด 1'!$A:$A") to boxes counted from 0 and back. */

import type { Box } from './document.ts';

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

const CELL = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/;
const COLUMN = /^\$?([A-Za-z]{1,3})$/;
const ROW = /^\$?(\d{1,7})$/;

export function columnLetters(column: number): string {
  let rest = column + 1;
  let letters = '';
  while (rest > 0) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
    rest = Math.floor((rest - 1) / 26);
  }
  return letters;
}

export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** "A1", "A1:B2", "A:C", "2:5"; null when it is none of them or off the sheet. */
export function parseA1(text: string): Box | null {
  const [first = '', second = first, ...more] = text.split(':');
  if (more.length > 0) return null;
  const a = corner(first);
  const b = corner(second);
  if (!a || !b || a.kind !== b.kind || (a.kind !== 'cell' && !text.includes(':'))) return null;
  const box = {
    row: Math.min(a.row, b.row),
    column: Math.min(a.column, b.column),
    rows: a.kind === 'column' ? MAX_ROWS : Math.abs(a.row - b.row) + 1,
    columns: a.kind === 'row' ? MAX_COLUMNS : Math.abs(a.column - b.column) + 1,
  };
  return box.row + box.rows > MAX_ROWS || box.column + box.columns > MAX_COLUMNS || box.row < 0 ? null : box;
}

function corner(text: string): { kind: 'cell' | 'column' | 'row'; row: number; column: number } | null {
  const cell = CELL.exec(text);
  if (cell) return { kind: 'cell', row: Number(cell[2]) - 1, column: columnNumber(cell[1] ?? '') };
  const column = COLUMN.exec(text);
  if (column) return { kind: 'column', row: 0, column: columnNumber(column[1] ?? '') };
  const row = ROW.exec(text);
  return row ? { kind: 'row', row: Number(row[1]) - 1, column: 0 } : null;
}

export function boxToA1(box: Box, mark: '' | '$' = ''): string {
  if (box.rows >= MAX_ROWS && box.columns >= MAX_COLUMNS) return `${mark}1:${mark}${MAX_ROWS}`;
  const left = mark + columnLetters(box.column);
  const right = mark + columnLetters(box.column + box.columns - 1);
  if (box.rows >= MAX_ROWS) return `${left}:${right}`;
  const top = `${mark}${box.row + 1}`;
  const bottom = `${mark}${box.row + box.rows}`;
  if (box.columns >= MAX_COLUMNS) return `${top}:${bottom}`;
  return box.rows === 1 && box.columns === 1 ? left + top : `${left}${top}:${right}${bottom}`;
}

/** A sheet's name as it stands before "!": quoted unless it is a plain word that cannot be read as a reference. */
export function quoteSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{M}\p{N}_.]*$/u.test(name) && !parseA1(name) && !/^R\d*C?\d*$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** A place on a sheet as a formula refers to it: `=Sheet1!$A$1:$B$2`. */
export function referenceTo(sheetName: string, box: Box): string {
  return `=${quoteSheet(sheetName)}!${boxToA1(box, '$')}`;
}

export function unquoteSheet(text: string): string {
  return text.startsWith("'") ? text.slice(1, -1).replaceAll("''", "'") : text;
}

/** Splits "Sheet!A1" at the last "!"; `sheet` is undefined without one. */
export function splitAddress(address: string): { sheet: string | undefined; a1: string } {
  const bang = address.lastIndexOf('!');
  if (bang < 0) return { sheet: undefined, a1: address };
  return { sheet: unquoteSheet(address.slice(0, bang)), a1: address.slice(bang + 1) };
}
