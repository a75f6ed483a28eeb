import type { IsoDate } from '../../../../shared/terms/date.ts';
import type { SheetState } from '../../../../shared/terms/sheet.ts';
import type { Assignment } from '../../../../shared/wire/sheets.ts';
import { dueNote } from '../../../parts/words/moments.ts';

/** Sheets by what an officer has to do about them, the most pressing first. */
export const sheetGroups = [
  'returned',
  'overdue',
  'soon',
  'working',
  'submitted',
  'accepted',
  'before',
  'closed',
  'cancelled',
] as const;
export type SheetGroup = (typeof sheetGroups)[number];

/** Those of which nothing can be stored now, nor is expected to come of them. */
export const foldedGroups: readonly SheetGroup[] = ['before', 'closed', 'cancelled'];

/** Those of which something is to be done now. */
export function isToDo(group: SheetGroup): boolean {
  return group === 'returned' || group === 'overdue' || group === 'soon' || group === 'working';
}

/** Days before the due day from which on a sheet is due soon. */
const soonDays = 7;

/**
 * | cancelled | state | before | open | late | closed |
 * |---|---|---|---|---|---|
 * | yes | any | cancelled | cancelled | cancelled | cancelled |
 * | no | returned, reopened | returned | returned | returned | returned |
 * | no | none, draft | before | soon in the last 7 days, else working | overdue | closed |
 * | no | submitted, in-review | before | submitted | submitted | submitted |
 * | no | accepted, evaluated | before | accepted | accepted | closed |
 *
 * What was given back, and what may still be, stays in sight after the closing day. In a group what belongs to a quarter that
 * is open comes before what does not, then the nearest day first, of the closed and the cancelled ones the latest; of one day
 * the sheets stand by their code.
 */
export function groupSheets(assignments: Assignment[], now: Date): { group: SheetGroup; sheets: Assignment[] }[] {
  return sheetGroups
    .map((group) => ({
      group,
      sheets: assignments.filter((sheet) => groupOf(sheet, now) === group).sort(order(group)),
    }))
    .filter(({ sheets }) => sheets.length > 0);
}

/** The day on which the next sheets open; undefined where no such day is known. */
export function nextOpening(assignments: Assignment[]): IsoDate | undefined {
  const ahead = assignments.filter(({ window, cancelled }) => window === 'before' && !cancelled);
  return ahead.map(({ opensOn }) => opensOn).sort()[0];
}

/** Of the sheets of a quarter that are not cancelled: how many are with the planning office, or through. */
export function submittedOf(assignments: Assignment[], period: string): { submitted: number; expected: number } {
  const asked = assignments.filter((sheet) => sheet.period === period && !sheet.cancelled);
  return { submitted: asked.filter(({ state }) => through.includes(state)).length, expected: asked.length };
}

const through: readonly SheetState[] = ['submitted', 'in-review', 'accepted', 'evaluated'];

function groupOf(sheet: Assignment, now: Date): SheetGroup {
  const { window, state, cancelled } = sheet;
  if (cancelled) return 'cancelled';
  if (state === 'returned' || state === 'reopened') return 'returned';
  if (window === 'before') return 'before';
  if (state === 'submitted' || state === 'in-review') return 'submitted';
  if (window === 'closed') return 'closed';
  if (state === 'accepted' || state === 'evaluated') return 'accepted';
  if (window === 'late') return 'overdue';
  const note = dueNote(sheet, now);
  return note?.kind === 'left' && note.days <= soonDays ? 'soon' : 'working';
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
