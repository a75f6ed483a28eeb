import { itemKey, wholeKey } from '../../shared/terms/review.ts';
import type { ServerSheet } from '../../shared/wire/sheets.ts';

export const longestAnswer = 2_000;

/** What the officer answers to each thing that was asked for, by `itemKey`; to the message on the whole by `wholeKey`. */
export type Answers = Record<string, string>;

/** Those of what is asked for now, without the blank ones; undefined while nothing is asked for. */
export function answersToSend({ returned }: Pick<ServerSheet, 'returned'>, answers: Answers): Answers | undefined {
  if (!returned) return undefined;
  const keys = [wholeKey, ...returned.request.items.map(itemKey)];
  return Object.fromEntries(
    keys.flatMap((key): [string, string][] => {
      const text = (answers[key] ?? '').trim();
      return text === '' ? [] : [[key, text]];
    }),
  );
}

/** What is stored answers the present request only if it came after it. */
export function storedAnswers({
  returned,
  revision,
  answers,
}: Pick<ServerSheet, 'returned' | 'revision' | 'answers'>): Answers {
  return returned && revision > returned.request.revision ? answers : {};
}

/** Whether two sets of answers say the same; one that is not given is a blank one. */
export function sameAnswers(one: Answers, other: Answers): boolean {
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].every((key) => (one[key] ?? '') === (other[key] ?? ''));
}
