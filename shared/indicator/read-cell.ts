import type { IsoDate } from '../terms/date.ts';
import type { Cell } from '../terms/row.ts';
import {
  type CellIssue,
  dateIssue,
  excelIssue,
  lengthIssue,
  listIssue,
  numberIssue,
  rangeIssue,
  textIssue,
} from './cell-issues.ts';
import type { NumberColumn } from './column.ts';
import {
  type ChoiceColumn,
  type Column,
  choicesOf,
  isChoice,
  isNumber,
  isValidOn,
  limitsOf,
  placesOf,
} from './column.ts';
import { readDay } from './day-number.ts';

/**
 * What a cell says in its column's terms: text, a choice's code, a number in units of the column's last decimal place, a
 * day number; null for a blank one and for one that cannot be read.
 */
export type Value = string | number | null;

export type CellReader = (cell: Cell | undefined) => Value | CellIssue;

/** Whether a cell says nothing: empty, or only spaces, as Excel's TRIM sees it. */
export function isBlank(cell: Cell | undefined): boolean {
  if (cell === null || cell === undefined) return true;
  if (typeof cell !== 'string') return false;
  for (let index = 0; index < cell.length; index += 1) {
    if (cell.charCodeAt(index) !== 32) return false;
  }
  return true;
}

/**
 * Makes the reader of one column. It reads what the sheet's formulas read and nothing else: a label with a stray space
 * is no choice and a number typed as text is no number. Other forms are for the normaliser, which shows what it changes.
 */
export function cellReader(column: Column, periodEnd: IsoDate): CellReader {
  const read = reader(column, periodEnd);
  return (cell) => {
    if (cell === null || cell === undefined) return null;
    // Most text begins with a letter or a digit: a look at that tells it from a blank and from an error value.
    if (typeof cell === 'string' && !(cell.charCodeAt(0) > 35)) {
      if (isBlank(cell)) return null;
      if (excelError.test(cell)) return excelIssue(cell);
    }
    return read(cell);
  };
}

/** Excel's error values arrive as their text. */
const excelError =
  /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|GETTING_DATA|BUSY!|BLOCKED!|CONNECT!|UNKNOWN!)$/;

type Read = (cell: Exclude<Cell, null>) => Value | CellIssue;

function reader(column: Column, periodEnd: IsoDate): Read {
  if (isChoice(column)) return choiceReader(column, periodEnd);
  if (isNumber(column)) return numberReader(column);
  if (column.type === 'date') return (cell) => (typeof cell === 'string' ? readDay(cell) : null) ?? dateIssue(cell);
  const { maxLength } = column;
  return (cell) => {
    if (typeof cell === 'boolean') return textIssue(cell);
    // Engines do not agree on how long a number is; as text it is short in any case.
    if (typeof cell === 'number') return String(cell);
    return cell.length <= maxLength ? cell : lengthIssue(cell.length, maxLength);
  };
}

function choiceReader(column: ChoiceColumn, periodEnd: IsoDate): Read {
  const codes = new Map<unknown, string>();
  for (const choice of choicesOf(column)) {
    if (isValidOn(choice, periodEnd)) codes.set(choice.label.th, choice.code);
  }
  const list = [...codes.keys()].join(' / ');
  return (cell) => codes.get(cell) ?? listIssue(cell, list);
}

/**
 * Whether a number is a whole count of its column's units: as near to one as Excel's own arithmetic leaves it, and nearer
 * than any digit that is typed. Measured on the number itself, not on its hundredfold, where large amounts lose digits.
 */
export function isCountOf(units: number, cell: number, scale: number): boolean {
  return Math.abs(cell - units / scale) * finest < 1;
}

/** How many such distances there are in one: a power of two, so that nothing is lost by it. */
export const finest = 2 ** 27;

function numberReader(column: NumberColumn): Read {
  const scale = 10 ** placesOf(column);
  const { min, max } = limitsOf(column);
  return (cell) => {
    if (typeof cell !== 'number') return numberIssue(cell, column);
    const units = Math.round(cell * scale);
    if (!isCountOf(units, cell, scale)) return numberIssue(cell, column);
    return units >= min && units <= max ? units + 0 : rangeIssue(cell, column);
  };
}

/** The text that stands in a cell; empty for a blank one. */
export function cellText(cell: Cell | undefined): string {
  return isBlank(cell) ? '' : String(cell);
}
