import type { Result } from './assess.ts';
import { percentage } from './percentage.ts';

/** The city's figure: the ratio of the districts' sums, never a mean of their percentages. */
export function consolidate(results: { numerator: number; denominator: number }[], decimals: number): Result {
  let [numerator, denominator] = [0, 0];
  for (const result of results) {
    numerator += result.numerator;
    denominator += result.denominator;
  }
  const shown =
    results.length === 0 ? ({ none: 'not-reported' } as const) : percentage(numerator, denominator, decimals);
  return { numerator, denominator, percentage: shown };
}
