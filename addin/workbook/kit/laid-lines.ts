import type { Column } from '../../../shared/indicator/column.ts';
import { cellText } from '../../../shared/indicator/read-cell.ts';
import type { EntryRow } from '../../../shared/terms/row.ts';
import { linesIn } from './text-lines.ts';

/** Whether a column's texts are laid in and locked, so that nobody can shorten what does not fit: they go on over lines. */
export function isLaidText({ type, filledBy }: Pick<Column, 'type' | 'filledBy'>): boolean {
  return type === 'text' && filledBy === 'given';
}

/** How many lines a row takes for what is laid into it. */
export function laidLines(columns: Column[], row: EntryRow): number {
  return Math.max(1, ...columns.filter(isLaidText).map(({ key, width }) => linesIn(cellText(row[key]), width).length));
}
