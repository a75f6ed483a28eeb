import { subjectColumn } from '../../shared/indicator/indicator.ts';
import { cellText } from '../../shared/indicator/read-cell.ts';
import type { Text } from '../../shared/terms/text.ts';
import { differingRows } from '../sync/differing-rows.ts';
import type { DistrictSheet, SheetReading } from './district-sheet.ts';

/** What was done so that a person sees the cell they go to: the table's filter was taken off, or a row or column unhidden. */
export type Shown = 'as-it-was' | 'unfiltered' | 'unhidden';

/** What a person should hear of filters and hidden rows, until they have closed it. */
export type Sight = {
  shown: Shown;
  /** The headers of columns whose filter could not be put back; '' where Excel did not say which. */
  unfiltered: string[];
  unseen: UnseenRow[];
};

/** A row that was changed while the filter hid it, as a paste over filtered rows does: its code and its name. */
export type UnseenRow = { subject: string; name: Text };

export const nothingToSee: Sight = { shown: 'as-it-was', unfiltered: [], unseen: [] };

export function isNothingToSee({ shown, unfiltered, unseen }: Sight): boolean {
  return shown === 'as-it-was' && unfiltered.length === 0 && unseen.length === 0;
}

/** The rows that were changed unseen: between these two readings, and earlier ones as long as they are still hidden. */
export function unseenRows(
  { indicator }: DistrictSheet,
  before: SheetReading,
  now: SheetReading,
  earlier: UnseenRow[],
): UnseenRow[] {
  const still = earlier.filter(({ subject }) => now.hidden.has(subject));
  if (now.hidden.size === 0 || before.rows.length === 0) return still;
  const known = new Set(still.map(({ subject }) => subject));
  const stood = new Set(before.rows.map((row) => cellText(row[subjectColumn])));
  const changed = differingRows(indicator, now.rows, before.rows)
    .map(({ subject, name }) => ({ subject, name: { th: name || subject, en: name || subject } }))
    .filter(({ subject }) => now.hidden.has(subject) && stood.has(subject) && !known.has(subject));
  return [...still, ...changed];
}
