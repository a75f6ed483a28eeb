import type { Column } from '../../../shared/indicator/column.ts';
import { cellText } from '../../../shared/indicator/read-cell.ts';
import type { EntryRow } from '../../../shared/terms/row.ts';
import { rowHeights } from './style.ts';
import { thaiLines } from './thai-lines.ts';

/** Texts that go on over lines in a cell: Excel wraps them, but makes no room for what is laid by a program. */

/** Points that a letter of a table's body takes, what a cell keeps at its sides, and a further line; the widest of Thai fonts. */
const [letterWidth, sides, lineHeight] = [6.6, 8, 20];

/** How many lines a text takes in a column of so many points. */
export function linesOf(text: string, width: number): number {
  const letters = Math.max(1, Math.floor((width - sides) / letterWidth));
  return text.length <= letters ? 1 : thaiLines(text, letters).length;
}

/** Points for so many lines; Excel gives a row 409 at most. */
export function heightOf(lines: number): number {
  return Math.min(rowHeights.body + (lines - 1) * lineHeight, 409);
}

/** Whether a column's texts are laid in and locked, so that nobody can shorten what does not fit. */
export function isLaidText({ type, filledBy }: Pick<Column, 'type' | 'filledBy'>): boolean {
  return type === 'text' && filledBy === 'given';
}

/** How many lines a row takes for what is laid into it. */
export function laidLines(columns: Column[], row: EntryRow): number {
  return Math.max(1, ...columns.filter(isLaidText).map(({ key, width }) => linesOf(cellText(row[key]), width)));
}
