import { type Evaluation, numberName, numberNotGiven, type Scale } from '../../../shared/terms/review.ts';
import type { Text } from '../../../shared/terms/text.ts';
import { agencyWords as words } from './agency-words.ts';

/**
 * The scores of an evaluation by their names, in the scale's order. A score that is open is said to be so, never 0; one
 * that the scale has dropped since goes by its key, since what was given stays.
 */
export function scoreWords(evaluation: Evaluation | null, { scores: scale, number: meaning }: Scale): Text[] {
  if (!evaluation) return [words.notEvaluated];
  const { scores, number } = evaluation;
  const dropped = Object.keys(scores).filter((key) => !scale.some((score) => score.key === key));
  const named = [
    ...scale.map(({ key, name }) => ({ key, name })),
    ...dropped.map((key) => ({ key, name: { th: key, en: key } })),
  ];
  if (number === null && named.every(({ key }) => (scores[key] ?? null) === null)) return [words.notEvaluated];
  const given = named.map(({ key, name }) => {
    const score = scores[key] ?? null;
    if (score !== null) return words.score(name, String(score));
    return { th: `${name.th}: ${words.notEvaluated.th}`, en: `${name.en}: ${words.notEvaluated.en}` };
  });
  if (number === null && meaning.kind === 'unused') return given;
  const said = number === null ? numberNotGiven : { th: number, en: number };
  return [{ th: `${numberName.th}: ${said.th}`, en: `${numberName.en}: ${said.en}` }, ...given];
}
