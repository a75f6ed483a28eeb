import type { NumberMeaning } from '../../../../shared/terms/review.ts';
import { readScoreValues } from './read-score.ts';

/** What the number means as it stands in the form: one choice, and the values where it is given by hand. */
export type WrittenMeaning = { choice: MeaningChoice; values: string };

/** `score 2.1`: the score of that key again. */
export type MeaningChoice = 'unused' | 'mean' | 'hand' | `score ${string}`;

export function writtenMeaning(meaning: NumberMeaning): WrittenMeaning {
  if (meaning.kind === 'score') return { choice: `score ${meaning.key}`, values: '' };
  return { choice: meaning.kind, values: meaning.kind === 'hand' ? (meaning.values ?? []).join(' ') : '' };
}

/** The choices that a scale of these scores leaves. */
export function meaningChoices(keys: string[]): MeaningChoice[] {
  return ['unused', ...keys.map((key) => `score ${key}` as const), 'mean', 'hand'];
}

/**
 * What is written, read; or what is wrong with it.
 *
 * | choice | values | gives |
 * |---|---|---|
 * | a score that is not on the scale | | `score` |
 * | by hand | blank | any number |
 * | by hand | numbers of 0 to 1,000 | one of them |
 * | by hand | anything else | `values` |
 */
export function readMeaning(
  { choice, values }: WrittenMeaning,
  keys: string[],
): { meaning: NumberMeaning } | { fault: 'score' | 'values' } {
  if (choice === 'unused' || choice === 'mean') return { meaning: { kind: choice } };
  if (choice === 'hand') {
    if (values.trim() === '') return { meaning: { kind: 'hand', values: null } };
    const read = readScoreValues(values);
    return read ? { meaning: { kind: 'hand', values: read } } : { fault: 'values' };
  }
  const key = choice.slice('score '.length);
  return keys.includes(key) ? { meaning: { kind: 'score', key } } : { fault: 'score' };
}
