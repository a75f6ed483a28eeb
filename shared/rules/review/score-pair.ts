import type { Evaluation, Scale } from '../../terms/review.ts';

/** The scores' keys in the scale's order, then those of the evaluations that it has dropped since: `2.1 / 2.2`. */
export function scoreKeys({ scores: scale }: Scale, evaluations: (Evaluation | null)[]): string[] {
  const given = evaluations.flatMap((evaluation) => Object.keys(evaluation?.scores ?? {}));
  return [...new Set([...scale.map(({ key }) => key), ...given])];
}

/** An evaluation's scores side by side, as the old page prints them: `100 / 95`; one that is open is a dash, never 0. */
export function scorePair({ scores }: Pick<Evaluation, 'scores'>, keys: readonly string[]): string {
  return keys.map((key) => scores[key] ?? '–').join(' / ');
}
