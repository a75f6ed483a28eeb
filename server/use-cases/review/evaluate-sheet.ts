import { numberOf } from '../../../shared/rules/review/evaluation-number.ts';
import type { Standing } from '../../../shared/rules/sheets/workflow.ts';
import type { Scores } from '../../../shared/terms/review.ts';
import type { Refusal } from '../../refusal.ts';
import type { Storage } from '../../storage/storage.ts';
import { decide } from '../sheets/decide.ts';
import type { FoundSheet } from '../sheets/find-sheet.ts';
import { readEvaluationScale } from './evaluation-scale.ts';

/** An evaluation as it is asked for, of a sheet as it was seen; `number` where the scale has it given by hand. */
export type EvaluationRequest = { step: number; scores: Scores; number?: string | null | undefined; remark: string };

/**
 * Gives an accepted sheet its scores and its number. A score that is left out is not evaluated; something must be given.
 *
 * | score | on the scale | gives |
 * |---|---|---|
 * | null or left out | yes | not evaluated |
 * | one of its values | yes | that score |
 * | any other number | yes | score-not-allowed |
 * | any | no | score-not-allowed |
 *
 * What the number comes to, and whether it may be given: `numberOf`.
 */
export async function evaluateSheet(
  storage: Storage,
  now: Date,
  sheet: FoundSheet,
  { step, scores, number: byHand = null, remark }: EvaluationRequest,
): Promise<Standing | Refusal> {
  const scale = await readEvaluationScale(storage);
  const fields = Object.entries(scores).flatMap(([key, score]) => {
    const definition = scale.scores.find((one) => one.key === key);
    if (definition && (score === null || definition.values.includes(score))) return [];
    return [
      { path: `scores.${key}`, message: definition ? `one of ${definition.values.join(', ')}` : 'no such score' },
    ];
  });
  if (fields.length > 0) return { refused: 'score-not-allowed', fields };
  const given = Object.fromEntries(scale.scores.map(({ key }) => [key, scores[key] ?? null]));
  const numbered = numberOf(scale.number, given, byHand);
  if (numbered === 'not-allowed') {
    return { refused: 'score-not-allowed', fields: [{ path: 'number', message: 'not by this scale' }] };
  }
  if (byHand === null && Object.values(given).every((score) => score === null)) {
    return { refused: 'score-not-allowed', fields: [{ path: 'scores', message: 'at least one score' }] };
  }
  const deed = { act: 'evaluate', scores: given, ...numbered, remark } as const;
  return decide(storage, now, sheet, { step, deed, message: remark });
}
