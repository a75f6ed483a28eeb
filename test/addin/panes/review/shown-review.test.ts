import { describe, expect, test } from 'vitest';
import { showReview } from '../../../../addin/panes/review/shown-review.ts';
import { unbegun } from '../../../../shared/rules/sheets/workflow.ts';
import type { Review } from '../../../../shared/wire/review.ts';

function reviewOf(step: number, target: string | null = null): Review {
  const basis = { version: 1, roster: 'r', targetVersion: 1, target, frozen: false, restated: null };
  return {
    standing: { ...unbegun, state: 'submitted', step, revision: step },
    content: null,
    before: null,
    issues: [],
    flags: [],
    result: null,
    basis,
    districtsNow: null,
    againstTarget: null,
    againstPrevious: null,
    previousReport: null,
    cancelled: null,
    events: [],
  };
}

describe('a review that is left open', () => {
  const [second, third, fourth] = [reviewOf(2), reviewOf(3), reviewOf(4)];

  test('shows what comes first', () => expect(showReview(null, second, 0)).toEqual({ shown: second, newer: null }));

  test('is renewed where the sheet stands as it did', () => {
    const again = { ...second, previousReport: 'ไตรมาสก่อน' };
    expect(showReview(second, again, 0)).toEqual({ shown: again, newer: null });
  });

  test('stays as it was where the district has stored something, and tells so', () => {
    expect(showReview(second, third, 0)).toEqual({ shown: second, newer: third });
  });

  test('follows the reviewer’s own act and no further', () => {
    expect(showReview(second, third, 3)).toEqual({ shown: third, newer: null });
    expect(showReview(second, fourth, 3)).toEqual({ shown: second, newer: fourth });
    expect(showReview(third, fourth, 3)).toEqual({ shown: third, newer: fourth });
  });

  test('stays as it was where its figure has another target by now, and tells so', () => {
    const [before, after] = [reviewOf(2, '75'), reviewOf(2, '80')];
    expect(showReview(before, after, 2)).toEqual({ shown: before, newer: after });
    expect(showReview(after, after, 0)).toEqual({ shown: after, newer: null });
    expect(showReview(before, reviewOf(3, '80'), 3)).toMatchObject({ newer: null });
  });
});
