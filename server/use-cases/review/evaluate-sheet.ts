import type { Standing } from '../../../shared/rules/sheets/workflow.ts';
import type { Scores } from '../../../shared/terms/review.ts';
import type { Refusal } from '../../refusal.ts';
import type { Storage } from '../../storage/storage.ts';
import { decide } from '../sheets/decide.ts';
import type { FoundSheet } from '../sheets/find-sheet.ts';
import { readEvaluationScale } from './evaluation-scale.ts';

/**
 * Gives an accepted sheet its scores. One that is left out is not evaluated; at least one must be given.
 *
 * | score | on the scale | gives |
 * |---|---|---|
 * | null or left out | yes | not evaluated |
 * | one of its values | yes | that score |
 * | any other number | yes | score-not-allowed |
 * | any | no | score-not-allowed |
 */
export async function evaluateSheet(
  storage: Storage,
  now: Date,
  sheet: FoundSheet,
  { step, scores, remark }: { step: number; scores: Scores; remark: string },
): Promise<Standing | Refusal> {
  const { scores: scale } = await readEvaluationScale(storage);
  const fields = Object.entries(scores).flatMap(([key, score]) => {
    const definition = scale.find((one) => one.key === key);
    if (definition && (score === null || definition.values.includes(score))) return [];
    return [
      { path: `scores.${key}`, message: definition ? `one of ${definition.values.join(', ')}` : 'no such score' },
    ];
  });
  const given = Object.fromEntries(scale.map(({ key }) => [key, scores[key] ?? null]));
  if (fields.length > 0) return { refused: 'score-not-allowed', fields };
  if (Object.values(given).every((score) => score === null)) {
    return { refused: 'score-not-allowed', fields: [{ path: 'scores', message: 'at least one score' }] };
  }
  const deed = { act: 'evaluate', scores: given, remark } as const;
  return decide(storage, now, sheet, { step, deed, message: remark });
}
