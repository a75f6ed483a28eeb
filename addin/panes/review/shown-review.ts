import type { Review } from '../../../shared/wire/review.ts';

/** What is under the reviewer's eyes, and what the server has stored since, if anything. */
export type ShownReview = { shown: Review; newer: Review | null };

/**
 * A review stays as it was opened until the reviewer asks for more: what somebody else does meanwhile is told, and never
 * slipped under a decision that is about to be made; nor is another target, by a new version of the indicator.
 *
 * | the server's newest | shown | told as newer |
 * |---|---|---|
 * | of the step that is shown, against the same target | it | – |
 * | of a step that the reviewer's own act leads to | it | – |
 * | any other | what was shown | it |
 */
export function showReview(shown: Review | null, newest: Review, upTo: number): ShownReview {
  if (!shown) return { shown: newest, newer: null };
  const { step } = newest.standing;
  const isAwaited = step === shown.standing.step ? !hasOtherTarget(shown, newest) : step <= upTo;
  return isAwaited ? { shown: newest, newer: null } : { shown, newer: newest };
}

/** Whether two reviews of a sheet hold its figure against different targets. */
function hasOtherTarget(one: Review, other: Review): boolean {
  return (one.basis?.target ?? null) !== (other.basis?.target ?? null);
}
