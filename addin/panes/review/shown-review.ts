import type { Review } from '../../../shared/wire/review.ts';

/** What is under the reviewer's eyes, and what the server has stored since, if anything. */
export type ShownReview = { shown: Review; newer: Review | null };

/**
 * A review stays as it was opened until the reviewer asks for more: what somebody else does meanwhile is told, and never
 * slipped under a decision that is about to be made.
 *
 * | the server's newest | shown | told as newer |
 * |---|---|---|
 * | of the step that is shown | it | – |
 * | of a step that the reviewer's own act or press leads to | it | – |
 * | of any other step | what was shown | it |
 */
export function showReview(shown: Review | null, newest: Review, upTo: number): ShownReview {
  const { step } = newest.standing;
  if (!shown || step === shown.standing.step || step <= upTo) return { shown: newest, newer: null };
  return { shown, newer: newest };
}
