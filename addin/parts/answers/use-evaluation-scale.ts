import type { ScoreDefinition } from '../../../shared/terms/review.ts';
import { useAnswer } from './use-answer.ts';

/** The scores' names; until they are there, or if they do not come, scores are shown under their numbers. */
export function useEvaluationScale(): ScoreDefinition[] {
  return useAnswer('readEvaluationScale', { parameters: {} }).value?.scores ?? [];
}
