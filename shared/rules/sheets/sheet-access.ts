import type { Column } from '../../indicator/column.ts';
import { remarkColumn } from '../../indicator/indicator.ts';
import type { Cancellation } from '../../terms/calendar.ts';
import type { ReturnItem, ReturnRequest } from '../../terms/review.ts';
import type { SheetState } from '../../terms/sheet.ts';
import type { WindowState } from '../calendar/reporting-window.ts';
import { type Act, isAskedFor, isPossible } from './workflow.ts';

/**
 * What of a sheet its district may change now: all of it, only what was asked for, or nothing. `added` are communities
 * that the roster has got since it was given back (`newSubjects`).
 */
export type SheetAccess =
  | { open: 'whole' }
  | { open: 'asked'; items: ReturnItem[]; added: string[] }
  | { open: 'nothing' };

export const wholeSheet: SheetAccess = { open: 'whole' };

/** As much of where a sheet stands as decides what its district may do with it. */
export type Standpoint = {
  state: SheetState;
  cancelled: Cancellation | null;
  request: ReturnRequest | null;
};

/**
 * | cancelled | state | asked for | open |
 * |---|---|---|---|
 * | yes | any | any | nothing |
 * | no | in-review, accepted, evaluated | any | nothing |
 * | no | none, draft, submitted, returned, reopened | rows or cells | asked |
 * | no | none, draft, submitted, returned, reopened | the whole, or nothing | whole |
 *
 * The quarter's days open and lock no cell: a sheet may be prepared before its opening day, and kept ready after its
 * closing day for the case that more time is given.
 */
export function sheetAccess({ state, cancelled, request }: Standpoint, added: string[]): SheetAccess {
  if (cancelled || !isPossible('submit', state)) return { open: 'nothing' };
  return request && request.items.length > 0 ? { open: 'asked', items: request.items, added } : wholeSheet;
}

/** `asked`: open, and to be shown as what the planning office has asked for. */
export type CellAccess = 'locked' | 'open' | 'asked';

/**
 * | sheet | column | the cell | access |
 * |---|---|---|---|
 * | any | given | any | locked |
 * | whole | another | any | open |
 * | nothing | another | any | locked |
 * | asked | another | it or its row is asked for | asked |
 * | asked | the remark | of a row with a cell that is asked for | open |
 * | asked | another | of a community that is new | open |
 * | asked | another | otherwise | locked |
 *
 * Nothing that is open here is refused by R14 (locked-changes.ts).
 */
export function cellAccess(
  access: SheetAccess,
  { key, filledBy }: Pick<Column, 'key' | 'filledBy'>,
  subject: string,
): CellAccess {
  if (filledBy === 'given' || access.open === 'nothing') return 'locked';
  if (access.open === 'whole') return 'open';
  const items = access.items.filter((item) => item.subject === subject);
  if (items.some(({ column }) => column === null || column === key)) return 'asked';
  if (access.added.includes(subject)) return 'open';
  return items.length > 0 && key === remarkColumn ? 'open' : 'locked';
}

/**
 * Whether a district may save, submit or withdraw its sheet now: the sheet's state allows it (workflow.ts), the indicator
 * is still reported on, and the quarter is open, or what was asked for keeps the sheet open after its closing day.
 */
export function mayDo(act: Act, { state, cancelled, request, window }: Standpoint & { window: WindowState }): boolean {
  if (cancelled || !isPossible(act, state)) return false;
  if (window === 'closed') return isAskedFor({ request });
  return window !== 'before';
}
