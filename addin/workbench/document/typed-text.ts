/**
 * What Excel makes of a text that is typed, pasted or set as a value: a number, a day, TRUE, a formula, text, or a refusal.
 * Cells in the format Text keep everything; in all others only the apostrophe makes a text of what reads as something else.
 */

import { formatAt, shared } from './cell-format.ts';
import { type Content, putContent, putFormat } from './cells.ts';
import type { SheetDocument } from './document.ts';
import type { Region } from './regions.ts';
import { readDay } from './typed-day.ts';
import { readFormula } from './typed-formula.ts';
import { readNumber } from './typed-number.ts';

export type Typed = Content & { numberFormat?: string };

/** Excel will not have the text at all; `tooLong` is the one it gives no reason for. */
export type Refused = { refused: 'notAFormula' | 'tooLong' };

export type Reading = {
  region: Region;
  /** The cell's own. */
  format?: string | undefined;
  /** Whether an apostrophe in front also hides in a cell of the format Text (a condition). */
  hidesApostrophe?: boolean;
};

/** Characters of a cell (Excel specifications and limits). */
const MAX_TEXT = 32_767;

export function readTyped(text: string, { region, format, hidesApostrophe = false }: Reading): Typed | Refused {
  if (text === '') return { value: null };
  if (text.length > MAX_TEXT) return { refused: 'tooLong' };
  const prefixed = text.startsWith("'");
  if (format === '@') return { value: prefixed && hidesApostrophe ? text.slice(1) : text };
  // The prefix is shown in the formula bar only, and no part of the value (ISO 29500-1 18.8.45 quotePrefix, office-js#6687).
  if (prefixed) return { value: text.slice(1) };
  const trimmed = text.trim();
  if (/^true$/i.test(trimmed)) return { value: true };
  if (/^false$/i.test(trimmed)) return { value: false };
  // A sign before nothing but a number makes a number of it, before anything else a formula.
  return readNumber(trimmed, region) ?? readFormula(text) ?? readDay(trimmed, region) ?? { value: text };
}

export function isRefused(read: Typed | Refused): read is Refused {
  return 'refused' in read;
}

/** The number format that the text brought along, such as a day's, is taken only where the cell has none. */
export function putTyped(sheet: SheetDocument, row: number, column: number, typed: Typed): void {
  const { value, formula, numberFormat } = typed;
  putContent(sheet, row, column, formula === undefined ? { value } : { value: null, formula });
  const format = formatAt(sheet, row, column);
  if (numberFormat && !format.numberFormat) putFormat(sheet, row, column, shared({ ...format, numberFormat }));
}
