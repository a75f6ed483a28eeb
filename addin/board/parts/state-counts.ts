import { type SheetState, sheetStates } from '../../../shared/terms/sheet.ts';
import type { DistrictLine } from '../../../shared/wire/city.ts';

/** From what is finished to what has not begun: the order of the bar, of its legend and of its table. */
const order: SheetState[] = [
  'evaluated',
  'accepted',
  'in-review',
  'submitted',
  'returned',
  'reopened',
  'draft',
  'none',
];

export type StateCount = { state: SheetState; districts: number };

/** How many districts stand where; states without any are left out. */
export function stateCounts(lines: Pick<DistrictLine, 'state'>[]): StateCount[] {
  return order
    .map((state) => ({ state, districts: lines.filter((line) => line.state === state).length }))
    .filter(({ districts }) => districts > 0);
}

/** Submitted, and not given back since. */
const submitted: readonly SheetState[] = ['submitted', 'in-review', 'accepted', 'evaluated'];

export function isSubmitted({ state }: Pick<DistrictLine, 'state'>): boolean {
  return submitted.includes(state);
}

/** A part of a whole as a percentage with one place: `1 of 3` is `33.3`. */
export function percentOf(part: number, whole: number): string {
  return whole === 0 ? '0.0' : (Math.round((part * 1000) / whole) / 10).toFixed(1);
}

/** All states, for whoever counts over what the server has counted. */
export function submittedOf(states: Partial<Record<SheetState, number>>): number {
  return sheetStates.reduce((sum, state) => sum + (submitted.includes(state) ? (states[state] ?? 0) : 0), 0);
}
