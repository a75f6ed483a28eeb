import { type Column, isChoice } from '../../indicator/column.ts';
import { type Indicator, sheetColumns } from '../../indicator/indicator.ts';
import { isBlank } from '../../indicator/read-cell.ts';
import type { IsoDate } from '../../terms/date.ts';
import { lastDay, type Period } from '../../terms/period.ts';
import type { Cell, EntryRow } from '../../terms/row.ts';
import type { Text } from '../../terms/text.ts';
import { choiceNormaliser } from './choice.ts';
import { normaliseDate } from './date.ts';
import type { CellNormaliser, ShownAs } from './normalised.ts';
import { numberNormaliser } from './number.ts';
import { normaliseText } from './text.ts';
import { normaliseYear } from './year.ts';

/** One cell that can be brought into the form that is read. Nothing is changed before a person has seen it. */
export type Proposal = { row: number; column: string; before: Cell; after: Cell; why: Text };

/** One cell whose meaning is unclear: it becomes an issue, and nothing is guessed. */
export type CellDoubt = { row: number; column: string; before: Cell; what: Text; cure: Text };

export type Normalisation = { proposals: Proposal[]; doubts: CellDoubt[] };

/**
 * Finds the cells that people typed or pasted in other forms than check and formulas read, and the form each should have.
 *
 * Looks only at columns that the district may type in; rows count from 0, results go by row, then by column. A cell
 * gives one proposal, one doubt or nothing: one that reads as it stands gives nothing, but for text with invisible or
 * broken characters and for the few numbers that read otherwise than they look (see `numberNormaliser`, `normaliseYear`).
 * `shownAs` has by `${row} ${column}` the cells that Excel shows as something else than the number: whoever writes their
 * proposal must set the number format back too, or 20 will show as 2000%.
 */
export function normaliseRows(
  indicator: Indicator,
  period: Period,
  rows: EntryRow[],
  shownAs: ReadonlyMap<string, ShownAs> = new Map(),
): Normalisation {
  const periodEnd = lastDay(period);
  const columns = sheetColumns(indicator)
    .filter(({ filledBy }) => filledBy !== 'given')
    .map((column) => ({ key: column.key, normalise: cellNormaliser(column, periodEnd) }));
  const proposals: Proposal[] = [];
  const doubts: CellDoubt[] = [];
  rows.forEach((cells, row) => {
    for (const { key: column, normalise } of columns) {
      const before = cells[column] ?? null;
      if (before === null) continue;
      const outcome = normalise(before, shownAs.size > 0 ? shownAs.get(`${row} ${column}`) : undefined);
      if (outcome === null) continue;
      if ('after' in outcome) proposals.push({ row, column, before, ...outcome });
      else doubts.push({ row, column, before, ...outcome });
    }
  });
  return { proposals, doubts };
}

/** Makes the normaliser of one column, for a quarter that ends on this day. */
export function cellNormaliser(column: Column, periodEnd: IsoDate): CellNormaliser {
  const normalise = byType(column, periodEnd);
  return (cell, shownAs) => (isBlank(cell) ? null : normalise(cell, shownAs));
}

function byType(column: Column, periodEnd: IsoDate): CellNormaliser {
  if (isChoice(column)) return choiceNormaliser(column, periodEnd);
  if (column.type === 'year') return normaliseYear;
  if (column.type === 'date') return normaliseDate;
  if (column.type === 'text') return normaliseText;
  return numberNormaliser(column);
}
