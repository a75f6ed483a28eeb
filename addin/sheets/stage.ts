import type { Assessment } from '../../shared/rules/sheets/assess.ts';
import type { Issue } from '../../shared/terms/issue.ts';
import type { SheetContent } from '../../shared/terms/sheet.ts';
import type { Receipt, ServerSheet } from '../../shared/wire/sheets.ts';
import type { Trouble } from '../outcome.ts';
import type { Recovery } from './recovery.ts';
import type { AddedRows } from './room.ts';

/** What is to be done again once the person keeps their own rows in a conflict. */
export type Again = { as: 'nothing' } | { as: 'draft' | 'submission'; content: SheetContent };

/**
 * Where the work on an open sheet stands, beside the filling itself. What a person or the world does, in which stage, and
 * the stage after it where all goes well; blank: it changes nothing.
 *
 * | does              | editing     | working  | blocked     | confirming | conflict | withdrawing | told        | received | failed      |
 * |-------------------|-------------|----------|-------------|------------|----------|-------------|-------------|----------|-------------|
 * | check             | told        |          | told        |            |          |             | told        |          | told        |
 * | saveDraft         | told        |          | told        |            |          |             | told        |          | told        |
 * | prepareSubmission | confirming  |          | confirming  |            |          |             | confirming  |          | confirming  |
 * | confirmSubmission |             |          |             | received   |          |             |             |          |             |
 * | askToWithdraw     | withdrawing |          | withdrawing |            |          |             | withdrawing |          | withdrawing |
 * | withdraw          |             |          |             |            |          | told        |             |          |             |
 * | keepMine          |             |          |             |            | editing  |             |             |          |             |
 * | takeTheirs        |             |          |             |            | told     |             |             |          |             |
 * | restore           | told        |          | told        |            |          |             | told        |          | told        |
 * | addRows           | told        |          | told        |            |          |             | told        |          | told        |
 * | print             | told        |          | told        |            |          |             | told        |          | told        |
 * | showReceipt       | received    |          | received    |            |          |             | received    |          | received    |
 * | backToEditing     | editing     |          | editing     | editing    | editing  | editing     | editing     | editing  | editing     |
 * | arrives           | received    | received | received    | received   | received | received    | received    | received | received    |
 * | elsewhere         | conflict    |          |             |            |          |             | conflict    |          |             |
 * | leaves            |             |          |             | told       |          |             |             |          |             |
 *
 * `arrives`: a submission that was on its way is acknowledged. `elsewhere`: a revision with other rows, stored from
 * another place, comes to be known. `leaves`: another worksheet comes in front; what is asked meanwhile stays with the
 * sheet that it names, but for the confirmation: nothing is sent unseen, and nothing is stored while another is in front. While a submission is being sent nothing begins, as under `working`. Where it does
 * not go well: issues that stand against submitting → blocked, a newer revision on the server → conflict, anything
 * else → failed. Work that something else has overtaken leaves the stage to that.
 */
export type Stage =
  | { at: 'editing' }
  | { at: 'working' }
  /** `issues` are the server's; null while it is the sheet's own that stand in the way, as they are mended. */
  // `count`: where the server has named the first of many.
  | { at: 'blocked'; issues: Issue[] | null; count?: number }
  | { at: 'confirming'; content: SheetContent; assessment: Assessment; formulaCells: number }
  | { at: 'conflict'; current: ServerSheet; again: Again }
  /** `message`: what the person has typed so far. */
  | { at: 'withdrawing'; message: string }
  | ({ at: 'told'; what: Told; moment: string } & About)
  | { at: 'received'; receipt: Receipt }
  | { at: 'failed'; trouble: Trouble };

export type Told =
  | 'draft-saved'
  | 'printed'
  | 'restored'
  | 'rows-added'
  | 'checked'
  | 'taken'
  | 'withdrawn'
  | 'put-off';

/** What more is told of what was done. */
export type About = { recovery?: Recovery; added?: AddedRows };

/** Whether something may begin: nothing is under way, and no question stands open. */
export function isFree({ at }: Stage): boolean {
  return at === 'editing' || at === 'blocked' || at === 'told' || at === 'failed';
}

/** Whether a person would not be interrupted by news. */
export function isResting({ at }: Stage): boolean {
  return at === 'editing' || at === 'told';
}
