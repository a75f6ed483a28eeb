import {
  type Evaluation,
  numberName,
  numberNotGiven,
  type Scale,
  type ScoreDefinition,
} from '../../../shared/terms/review.ts';
import type { Text } from '../../../shared/terms/text.ts';
import { sheetStateWords as words } from './sheet-state-words.ts';

/**
 * The number, where one was given or is asked for, then the scores with their names, in the order of the scale, then those
 * that the scale no longer has, under their keys. A score that is null or not there was not given.
 */
export function scoreLines(
  { scores, number }: Pick<Evaluation, 'scores' | 'number'>,
  { scores: scale, number: meaning }: Scale,
): [name: Text, score: Text][] {
  const known = new Set(scale.map(({ key }) => key));
  const others = Object.keys(scores).filter((key) => !known.has(key));
  const line = (key: string, name: Text): [Text, Text] => {
    const score = scores[key] ?? null;
    return [name, score === null ? words.notEvaluated : plain(String(score))];
  };
  const numbered = ({ key, name }: ScoreDefinition) => ({ th: `${key} ${name.th}`, en: `${key} ${name.en}` });
  const unused = number === null && meaning.kind === 'unused';
  return [
    ...(unused ? [] : [[numberName, number === null ? numberNotGiven : plain(number)] as [Text, Text]]),
    ...scale.map((score) => line(score.key, numbered(score))),
    ...others.map((key) => line(key, plain(key))),
  ];
}

function plain(text: string): Text {
  return { th: text, en: text };
}
