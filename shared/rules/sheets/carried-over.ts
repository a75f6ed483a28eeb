import { type Indicator, sheetColumns, subjectColumn } from '../../indicator/indicator.ts';
import { cellText, isBlank } from '../../indicator/read-cell.ts';
import { groupedBy } from '../../terms/grouped.ts';
import type { Quarter } from '../../terms/period.ts';
import type { EntryRow } from '../../terms/row.ts';

/**
 * What a district has submitted earlier in the year, in the columns and by the names that the quarter's sheet has: the
 * quarter whose submission stands, and every row that was ever submitted since. A row may be there in several wordings,
 * for a quarter that is mended after the next one has begun does not make its rows the next one's own.
 */
export type Earlier = { quarter: Quarter; rows: EntryRow[] };

/** Whether a quarter starts with the rows of the one before, so that a row may be carried over into it. */
export function carriesOver({ quarters }: Pick<Indicator, 'quarters'>): boolean {
  return quarters === 'cumulative';
}

/**
 * Makes the comparison of a sheet's rows with what was submitted earlier: known by the cells alone, so that no paste, sort
 * or copy can lose it. What is laid in is not looked at.
 *
 * | something is filled in | in every cell as in an earlier row of its code | the row says the same |
 * |---|---|---|
 * | no | – | no |
 * | yes | no, or there is none | no: it has been touched |
 * | yes | yes | yes |
 */
export function sameAsEarlier(
  indicator: Pick<Indicator, 'rows' | 'columns'>,
  earlier: Earlier | null | undefined,
): (row: EntryRow) => boolean {
  if (!earlier) return () => false;
  const columns = sheetColumns(indicator);
  const compared = columns.filter(({ filledBy }) => filledBy !== 'given').map(({ key }) => key);
  const filledIn = columns.filter(({ filledBy }) => filledBy === 'district').map(({ key }) => key);
  const bySubject = groupedBy(earlier.rows, (row) => cellText(row[subjectColumn]));
  return (row) =>
    filledIn.some((key) => !isBlank(row[key])) &&
    (bySubject.get(cellText(row[subjectColumn])) ?? []).some((before) =>
      compared.every((key) => (isBlank(row[key]) ? isBlank(before[key]) : row[key] === before[key])),
    );
}
