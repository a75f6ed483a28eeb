import { mostOwnRows, subjectColumn } from '../../indicator/indicator.ts';
import { cellText } from '../../indicator/read-cell.ts';
import type { EntryRow } from '../../terms/row.ts';

/** A district's own rows are known by their numbers, from 1 on: as many as the sheet has room for at first, and more. */

/** Whether a code is such a number, written as one counts. */
export function isOwnNumber(code: string): boolean {
  return /^[1-9]\d{0,3}$/.test(code) && Number(code) <= mostOwnRows;
}

/** So many rows with nothing but a number, which go on from the highest there is; none where fewer than one are wanted. */
export function furtherRows(rows: EntryRow[], count: number): EntryRow[] {
  const highest = rows.reduce((most, row) => {
    const code = cellText(row[subjectColumn]);
    return isOwnNumber(code) ? Math.max(most, Number(code)) : most;
  }, 0);
  return Array.from({ length: Math.max(0, count) }, (_, index) => ({ [subjectColumn]: String(highest + index + 1) }));
}
