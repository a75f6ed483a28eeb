import type { Assignment } from '../../../../shared/wire/sheets.ts';

/** Sheets by what an officer has to do about them, the most pressing first. */
export const sheetGroups = [
  'returned',
  'overdue',
  'due',
  'submitted',
  'accepted',
  'before',
  'closed',
  'cancelled',
] as const;
export type SheetGroup = (typeof sheetGroups)[number];

/** Those of which nothing can be stored now, nor is expected to come of them. */
export const foldedGroups: readonly SheetGroup[] = ['before', 'closed', 'cancelled'];

/**
 * | cancelled | state | before | open | late | closed |
 * |---|---|---|---|---|---|
 * | yes | any | cancelled | cancelled | cancelled | cancelled |
 * | no | returned, reopened | returned | returned | returned | returned |
 * | no | none, draft | before | due | overdue | closed |
 * | no | submitted, in-review | before | submitted | submitted | submitted |
 * | no | accepted, evaluated | before | accepted | accepted | closed |
 *
 * What was given back, and what may still be, stays in sight after the closing day. In a group what belongs to a quarter that
 * is open comes before what does not, then the nearest day first, of the closed and the cancelled ones the latest; of one day
 * the sheets stand by their code.
 */
export function groupSheets(assignments: Assignment[]): { group: SheetGroup; sheets: Assignment[] }[] {
  return sheetGroups
    .map((group) => ({ group, sheets: assignments.filter((sheet) => groupOf(sheet) === group).sort(order(group)) }))
    .filter(({ sheets }) => sheets.length > 0);
}

function groupOf({ window, state, cancelled }: Assignment): SheetGroup {
  if (cancelled) return 'cancelled';
  if (state === 'returned' || state === 'reopened') return 'returned';
  if (window === 'before') return 'before';
  if (state === 'submitted' || state === 'in-review') return 'submitted';
  if (window === 'closed') return 'closed';
  if (state === 'accepted' || state === 'evaluated') return 'accepted';
  return window === 'late' ? 'overdue' : 'due';
}

function order(group: SheetGroup): (one: Assignment, other: Assignment) => number {
  const day = (sheet: Assignment) => (group === 'before' ? sheet.opensOn : sheet.dueOn);
  const direction = group === 'closed' || group === 'cancelled' ? -1 : 1;
  const isClosed = ({ window }: Assignment) => Number(window === 'closed');
  return (one, other) =>
    isClosed(one) - isClosed(other) ||
    direction * day(one).localeCompare(day(other)) ||
    one.indicator.localeCompare(other.indicator, 'en', { numeric: true }) ||
    one.period.localeCompare(other.period);
}
