import type { Text } from './text.ts';

/** One thing that the planning office asks to be mended: a row by its subject's code, or one cell of it. */
export type ReturnItem = { subject: string; column: string | null; message: string };

/**
 * What a sheet was given back for. Without items the whole sheet is open; with items only their rows and cells are.
 * It stays in force until the sheet is accepted, so that a correction of the correction is bound by it, too.
 */
export type ReturnRequest = {
  /** The revision that was looked at, and that everything outside the items must still equal. */
  revision: number;
  /** Given back after its acceptance: the sheet had been accepted as this very revision. */
  reopened: boolean;
  /** When that revision had been submitted. */
  submittedAt: string | null;
  message: string;
  items: ReturnItem[];
};

/**
 * A district's wish to have an accepted sheet reopened, with its reason. It stands until the planning office reopens the
 * sheet, or declines with words, which stay to be read.
 */
export type Plea = {
  message: string;
  at: string;
  by: string;
  declined: { message: string; at: string; by: string } | null;
};

/** Whether a plea waits for the planning office. */
export function isPending(plea: Plea | null): plea is Plea & { declined: null } {
  return plea !== null && plea.declined === null;
}

/** The name of an item's answer; the message on the whole has the empty one. */
export function itemKey({ subject, column }: Pick<ReturnItem, 'subject' | 'column'>): string {
  return column === null ? subject : `${subject}/${column}`;
}
export const wholeKey = '';

/** A score's key on the scale → the score; null is “not evaluated”, which is not 0. */
export type Scores = Record<string, number | null>;

export type Evaluation = { scores: Scores; remark: string; at: string; by: string };

/** One of the two scores that the planning office gives in a quarter, and what it may be. */
export type ScoreDefinition = { key: string; name: Text; values: number[] };
