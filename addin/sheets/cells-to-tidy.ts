import { subjectColumn } from '../../shared/indicator/indicator.ts';
import { cellText } from '../../shared/indicator/read-cell.ts';
import type { Proposal } from '../../shared/rules/normalise/normalise-rows.ts';
import type { Cell, EntryRow } from '../../shared/terms/row.ts';
import type { CellChange, SheetReading } from './district-sheet.ts';

/** A cell that was tidied, with what is needed to find it again and to put back what stood there. */
export type Tidied = CellChange & { before: Cell; subject: string; reformatted: boolean };

/** Names a proposal for as long as its cell holds the same, so that leaving it out ends when somebody types there. */
export function proposalKey({ row, column, before }: Proposal): string {
  return `${row} ${column} ${JSON.stringify(before)}`;
}

/** The cells to tidy: those proposals that were not left out, and whose cell still holds what they speak of. */
export function cellsToTidy(
  { rows, shownAs }: Pick<SheetReading, 'rows' | 'shownAs'>,
  proposals: Proposal[],
  leftOut: ReadonlySet<string>,
): Tidied[] {
  return proposals
    .filter((proposal) => !leftOut.has(proposalKey(proposal)))
    .filter(({ row, column, before }) => (rows[row]?.[column] ?? null) === before)
    .map(({ row, column, before, after }) => ({
      row,
      column,
      before,
      to: after,
      subject: cellText(rows[row]?.[subjectColumn]),
      reformatted: shownAs.has(`${row} ${column}`),
    }));
}

/**
 * What puts the earlier cells back: only where the cell still holds what was written, and wherever sorting has taken its
 * row. A cell that was shown as per cent or as a day stays tidied: its 0.2 without the per cent sign would be another number.
 */
export function cellsToUndo(rows: EntryRow[], tidied: Tidied[]): CellChange[] {
  const places = new Map<string, number>();
  const repeated = new Set<string>();
  rows.forEach((row, place) => {
    const subject = cellText(row[subjectColumn]);
    if (places.has(subject)) repeated.add(subject);
    places.set(subject, place);
  });
  return tidied.flatMap(({ row: earlier, column, to, before, subject, reformatted }) => {
    const stays = earlier < rows.length && cellText(rows[earlier]?.[subjectColumn]) === subject;
    const row = stays ? earlier : repeated.has(subject) ? undefined : places.get(subject);
    if (reformatted || row === undefined || (rows[row]?.[column] ?? null) !== to) return [];
    return [{ row, column, to: before }];
  });
}
