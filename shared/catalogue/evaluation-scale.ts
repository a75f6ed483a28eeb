import type { Scale } from '../terms/review.ts';

/**
 * The scores and the number as the old system's pages show them, until the planning office sets its own. What the scores are
 * called there is only “2.1” and “2.2”: that the first is about the report and the second about its time is a guess (DOMAIN.md,
 * Evaluation). Its pair `0 / 0` meant “not evaluated”, which is no score here: 0 is a score that somebody has given.
 */
export const defaultEvaluationScale: Scale = {
  scores: [
    { key: '2.1', name: { th: 'คุณภาพของรายงาน', en: 'Quality of the report' }, values: [100, 95, 90, 85, 75, 0] },
    { key: '2.2', name: { th: 'ความทันเวลา', en: 'Timeliness' }, values: [100, 50, 0] },
  ],
  number: { kind: 'score', key: '2.1' },
};

/**
 * What the old pages say of the number that stands beside the pair, counted over every saved page with a table of quarters.
 * They call it only ผลประเมินตัวชี้วัด, and nowhere say what it means.
 */
export const numberEvidence = {
  /** Pages with a table, of four quarters each. */
  pages: 52,
  /** Quarters 1 to 3: how many, in how many a number is printed, and in how many of these it is the score 2.1. */
  early: { quarters: 156, printed: 146, repeats: 146 },
  /** Among the printed of quarters 1 to 3: 0 beside `0 / 0`, which is “not evaluated”. */
  notEvaluated: 42,
  /** Among them, where 2.1 and 2.2 differ and a number is printed: how many, and in how many it is their mean. */
  apart: { printed: 7, repeats: 7, mean: 0 },
  /** Quarter 4: in how many a number is printed, in how many it is the one in the page's head, and in how many of these not 2.1. */
  fourth: { quarters: 52, printed: 49, head: 49, otherThanScore: 13 },
  /** Among the printed of quarters 1 to 3: a number above 0 beside a result of 0; and of those of 100, below half the target. */
  result: { zero: 12, hundred: 99, belowHalf: 42 },
} as const;
