import { z } from 'zod';
import type { SheetContent } from '../../shared/terms/sheet.ts';
import { type Receipt, sheetContent } from '../../shared/wire/sheets.ts';
import { type SheetPlace, sheetPlace } from '../../shared/wire/terms.ts';
import type { Outcome } from '../outcome.ts';

/** A submission on its way: everything needed to send it again as the very same one. */
export const outboxEntry = z.strictObject({
  /** Its Idempotency-Key: the server answers the same again, however often it is sent. */
  key: z.string(),
  place: sheetPlace,
  /** The revision that the workbook was filled from. */
  base: z.number().int().nonnegative(),
  content: sheetContent,
  confirmedAt: z.iso.datetime(),
});
export type OutboxEntry = z.infer<typeof outboxEntry>;

/**
 * The entry to send for what the person has just confirmed. While the same content is already on its way it keeps its
 * key, so that it cannot be stored twice; other content of the same sheet takes its place.
 */
export function entryToSend(waiting: OutboxEntry | null, fresh: OutboxEntry): OutboxEntry {
  return waiting !== null && sameContent(waiting.content, fresh.content) ? waiting : fresh;
}

/**
 * What an answer says about a submission.
 *
 * | answer | means |
 * |---|---|
 * | a receipt | arrived |
 * | no network, no time, not our server's words, 5xx | unknown: it may have been stored |
 * | 401, 429 | unknown: not stored, and the same may be sent again |
 * | any other problem | refused |
 */
export function verdict(outcome: Outcome<Receipt>): 'arrived' | 'refused' | 'unknown' {
  if (outcome.ok) return 'arrived';
  const { problem } = outcome.trouble;
  if (!problem) return 'unknown';
  return problem.status >= 500 || problem.status === 401 || problem.status === 429 ? 'unknown' : 'refused';
}

export function placeName({ indicator, period, district }: SheetPlace): string {
  return `${indicator}.${period}.${district}`;
}

function sameContent(one: SheetContent, other: SheetContent): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
