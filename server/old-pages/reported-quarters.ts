import type { Page, PageQuarter } from './page.ts';
import { saysNothing } from './page-texts.ts';
import { readNumber } from './written-number.ts';

/** The scores 2.1 and 2.2 as numbers; null where the cell is missing or no number. */
export function readScores(scores: string | null): [number | null, number | null] {
  const [first = null, second = null] = (scores ?? '').split('/');
  return [readNumber(first), readNumber(second)];
}

/** 0 / 0 always comes as a pair and means that สยป. has not evaluated the quarter. */
export function isNotEvaluated({ scores }: PageQuarter): boolean {
  const [first, second] = readScores(scores);
  return first === 0 && second === 0;
}

/**
 * The quarters that were reported, as far as the page tells: a result other than 0, or a 0 that has a report or a score.
 * A bare 0.00 is what the old system prints for a quarter that nobody has reported yet.
 */
export function reportedQuarters(page: Page): PageQuarter[] {
  return page.quarters.filter((line) => {
    const result = readNumber(line.result);
    if (result === null) return false;
    const report = page.reports[line.quarter];
    return result !== 0 || (report !== null && !saysNothing(report)) || (readScores(line.scores)[0] ?? 0) > 0;
  });
}
