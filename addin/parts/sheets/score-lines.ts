import type { ScoreDefinition, Scores } from '../../../shared/terms/review.ts';
import type { Text } from '../../../shared/terms/text.ts';
import { sheetStateWords as words } from './sheet-state-words.ts';

/**
 * Scores with their names, in the order of the scale, then those that the scale no longer has, under their keys. A score
 * that is null or not there was not given.
 */
export function scoreLines(scores: Scores, scale: ScoreDefinition[]): [name: Text, score: Text][] {
  const known = new Set(scale.map(({ key }) => key));
  const others = Object.keys(scores).filter((key) => !known.has(key));
  const line = (key: string, name: Text): [Text, Text] => {
    const score = scores[key] ?? null;
    return [name, score === null ? words.notEvaluated : { th: String(score), en: String(score) }];
  };
  const numbered = ({ key, name }: ScoreDefinition) => ({ th: `${key} ${name.th}`, en: `${key} ${name.en}` });
  return [
    ...scale.map((score) => line(score.key, numbered(score))),
    ...others.map((key) => line(key, { th: key, en: key })),
  ];
}
