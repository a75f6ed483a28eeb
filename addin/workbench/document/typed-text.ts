/** What Excel makes of a text that is typed, pasted or set as a value: a number, a percentage, a date, TRUE, a formula, or text. */

import { formatAt, shared } from './cell-format.ts';
import { type Content, putContent, putFormat } from './cells.ts';
import type { SheetDocument } from './document.ts';

export type Typed = Content & { numberFormat?: string };

const NUMBER = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:[eE][+-]?\d+)?$/;
const DAY_FIRST = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/;
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;

export function readTyped(text: string, currentFormat?: string): Typed {
  if (text === '') return { value: null };
  if (currentFormat === '@') return { value: text };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return { value: null, formula: text };
  const trimmed = text.trim();
  if (/^true$/i.test(trimmed)) return { value: true };
  if (/^false$/i.test(trimmed)) return { value: false };
  const percent = trimmed.endsWith('%');
  const number = readNumber(percent ? trimmed.slice(0, -1) : trimmed);
  if (number !== null) {
    if (!percent) return { value: number };
    return { value: number / 100, numberFormat: trimmed.includes('.') ? '0.00%' : '0%' };
  }
  const date = readDate(trimmed);
  return date === null ? { value: text } : { value: date, numberFormat: 'd/m/yyyy' };
}

/** The number format that the text brought along, such as a date's, is taken only where the cell has none. */
export function putTyped(sheet: SheetDocument, row: number, column: number, typed: Typed): void {
  const { value, formula, numberFormat } = typed;
  putContent(sheet, row, column, formula === undefined ? { value } : { value: null, formula });
  const format = formatAt(sheet, row, column);
  if (numberFormat && !format.numberFormat) putFormat(sheet, row, column, shared({ ...format, numberFormat }));
}

function readNumber(text: string): number | null {
  if (!/\d/.test(text) || !NUMBER.test(text)) return null;
  const number = Number(text.replaceAll(',', ''));
  return Number.isFinite(number) ? number : null;
}

function readDate(text: string): number | null {
  const dayFirst = DAY_FIRST.exec(text);
  const iso = ISO.exec(text);
  if (dayFirst) return serial(Number(dayFirst[3]), Number(dayFirst[2]), Number(dayFirst[1]));
  return iso ? serial(Number(iso[1]), Number(iso[2]), Number(iso[3])) : null;
}

/** Days since Excel's 0 January 1900; dates before March 1900 are not worth Excel's leap-year mistake. */
function serial(year: number, month: number, day: number): number | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < 1901) return null;
  return Math.round(time / 86_400_000) + 25_569;
}

/** Clipboard text to rows of cells: tabs and line ends, with quotes around a cell that holds either. */
export function readTsv(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const letter = text[at];
    if (quoted) {
      if (letter !== '"') cell += letter;
      else if (text[at + 1] === '"') {
        cell += '"';
        at++;
      } else quoted = false;
    } else if (letter === '"' && cell === '') quoted = true;
    else if (letter === '\t') {
      rows.at(-1)?.push(cell);
      cell = '';
    } else if (letter === '\n' || letter === '\r') {
      if (letter === '\r' && text[at + 1] === '\n') at++;
      rows.at(-1)?.push(cell);
      cell = '';
      rows.push([]);
    } else cell += letter;
  }
  rows.at(-1)?.push(cell);
  // A block copied from Excel ends with a line end.
  const last = rows.at(-1);
  if (rows.length > 1 && last?.length === 1 && last[0] === '') rows.pop();
  return rows;
}
