import { defaultEvaluationScale } from '../../../shared/catalogue/evaluation-scale.ts';
import type { ScoreDefinition } from '../../../shared/terms/review.ts';
import type { Storage } from '../../storage/storage.ts';

/** The scale in force: the default until one is set. */
export async function readEvaluationScale(storage: Storage): Promise<{ scores: ScoreDefinition[] }> {
  return { scores: (await storage.readEvaluationScale()) ?? defaultEvaluationScale };
}
