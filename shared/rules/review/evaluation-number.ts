import { fromUnits, placesIn, roundedQuotient, toUnits } from '../../terms/decimal.ts';
import type { NumberMeaning, Scores } from '../../terms/review.ts';

/** How many decimal places a number of an evaluation has at most, as on the old pages. */
const places = 4;

/**
 * The number of an evaluation, by what the scale says that it is; or that what was given by hand may not be.
 *
 * | meaning | scores | by hand | gives |
 * |---|---|---|---|
 * | unused | any | nothing | none |
 * | score | it is given | nothing | that score |
 * | score | it is open | nothing | none |
 * | mean | all are given | nothing | their mean, half away from zero at four places |
 * | mean | one is open | nothing | none |
 * | hand | any | nothing | none |
 * | hand, of values | any | one of them | it |
 * | hand, any number | any | a number | it |
 * | everything else | | | not allowed |
 */
export function numberOf(
  meaning: NumberMeaning,
  scores: Scores,
  byHand: string | null,
): { number: string | null } | 'not-allowed' {
  if (meaning.kind === 'hand') {
    if (byHand === null) return { number: null };
    const number = shortest(byHand);
    const allowed = meaning.values === null || meaning.values.some((value) => shortest(String(value)) === number);
    return allowed ? { number } : 'not-allowed';
  }
  return byHand === null ? { number: ofScores(meaning, scores) } : 'not-allowed';
}

function ofScores(meaning: Exclude<NumberMeaning, { kind: 'hand' }>, scores: Scores): string | null {
  if (meaning.kind === 'unused') return null;
  if (meaning.kind === 'mean') return mean(Object.values(scores));
  const score = scores[meaning.key] ?? null;
  return score === null ? null : shortest(String(score));
}

function mean(scores: (number | null)[]): string | null {
  const given = scores.filter((score) => score !== null);
  if (given.length === 0 || given.length < scores.length) return null;
  const exact = Math.max(places, ...given.map(placesIn));
  const sum = given.reduce((total, score) => total + toUnits(String(score), exact), 0n);
  const scaled = BigInt(given.length) * 10n ** BigInt(exact - places);
  return shortest(fromUnits(roundedQuotient(sum, scaled), places));
}

/** `95.5000` is `95.5`, and `100.0000` is `100`. */
function shortest(number: string): string {
  return number.includes('.') ? number.replace(/\.?0+$/, '') : number;
}
