import type { Scale } from '../../../shared/terms/review.ts';
import { useAnswer } from './use-answer.ts';

/** The scores' names; until they are there, or if they do not come, scores are shown under their numbers. */
export function useEvaluationScale(): Scale {
  return useAnswer('readEvaluationScale', { parameters: {} }).value ?? unknown;
}

const unknown: Scale = { scores: [], number: { kind: 'unused' } };
