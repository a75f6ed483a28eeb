import { z } from 'zod';
import { numberOf } from '../../../../shared/rules/review/evaluation-number.ts';
import { typedNumber } from '../../../../shared/rules/review/typed-number.ts';
import type { Evaluation, Scale, Scores } from '../../../../shared/terms/review.ts';
import { scores } from '../../../../shared/wire/terms.ts';

/** An evaluation as it is being written: what is not touched yet is not there; `number` is as it was typed. */
export const writtenEvaluation = z.strictObject({
  scores,
  number: z.string().max(20).optional(),
  remark: z.string().optional(),
});
export type WrittenEvaluation = z.infer<typeof writtenEvaluation>;

export const nothingWritten: WrittenEvaluation = { scores: {} };

/** An evaluation as the server takes it, and the number that it comes to. */
export type ReadEvaluation = {
  scores: Scores;
  /** What is sent: a number by hand, or none. */
  byHand: string | null;
  number: string | null;
  remark: string;
};

export type WrittenFault = 'nothing' | 'number' | 'value';

/** What is written over what is beneath it, which is what was given before, or the same for many. */
export function writtenOver(above: WrittenEvaluation, beneath: WrittenEvaluation): WrittenEvaluation {
  return { ...beneath, ...above, scores: { ...beneath.scores, ...above.scores } };
}

/** What has been given, to be written over. */
export function givenBefore(evaluation: Evaluation | null): WrittenEvaluation {
  if (!evaluation) return nothingWritten;
  const { scores: given, number } = evaluation;
  return { scores: given, ...(number === null ? {} : { number }) };
}

/**
 * Reads what is written by the scale.
 *
 * | the scores | by hand | gives |
 * |---|---|---|
 * | all open | nothing | nothing |
 * | any | no number | number |
 * | any | none of the values | value |
 * | anything else | | what is sent |
 */
export function readWritten({ scores: definitions, number: meaning }: Scale, written: WrittenEvaluation) {
  const given = Object.fromEntries(definitions.map(({ key }) => [key, written.scores[key] ?? null]));
  const byHand = meaning.kind === 'hand' ? typedNumber(written.number ?? null) : null;
  if (byHand === 'unread') return { fault: 'number' } as const satisfies { fault: WrittenFault };
  const numbered = numberOf(meaning, given, byHand);
  if (numbered === 'not-allowed') return { fault: 'value' } as const satisfies { fault: WrittenFault };
  if (byHand === null && Object.values(given).every((score) => score === null)) {
    return { fault: 'nothing' } as const satisfies { fault: WrittenFault };
  }
  const read: ReadEvaluation = { scores: given, byHand, ...numbered, remark: (written.remark ?? '').trim() };
  return { read };
}

/** The same as a call of the server's has it. */
export function evaluationBody({ scores: given, byHand, remark }: ReadEvaluation) {
  return { scores: given, number: byHand, remark };
}
