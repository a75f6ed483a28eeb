import type { Assignment } from '../../shared/wire/schemas.ts';

/** Sheets by what an officer has to do about them, the most pressing first. */
export const sheetGroups = ['overdue', 'due', 'submitted', 'before', 'closed'] as const;
export type SheetGroup = (typeof sheetGroups)[number];

/**
 * | window | not submitted | submitted |
 * |---|---|---|
 * | late | overdue | submitted |
 * | open | due | submitted |
 * | before | before | before |
 * | closed | closed | closed |
 *
 * In a group the nearest day comes first, of the closed ones the latest; of one day the sheets stand by their code.
 */
export function groupSheets(assignments: Assignment[]): { group: SheetGroup; sheets: Assignment[] }[] {
  return sheetGroups
    .map((group) => ({ group, sheets: assignments.filter((sheet) => groupOf(sheet) === group).sort(order(group)) }))
    .filter(({ sheets }) => sheets.length > 0);
}

function groupOf({ window, state }: Assignment): SheetGroup {
  if (window === 'before' || window === 'closed') return window;
  if (state === 'submitted') return 'submitted';
  return window === 'late' ? 'overdue' : 'due';
}

function order(group: SheetGroup): (one: Assignment, other: Assignment) => number {
  const day = (sheet: Assignment) => (group === 'before' ? sheet.opensOn : sheet.dueOn);
  const direction = group === 'closed' ? -1 : 1;
  return (one, other) =>
    direction * day(one).localeCompare(day(other)) ||
    one.indicator.localeCompare(other.indicator, 'en', { numeric: true }) ||
    one.period.localeCompare(other.period);
}
