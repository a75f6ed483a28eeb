import { defaultEvaluationScale } from '../../../shared/catalogue/evaluation-scale.ts';
import type { EvaluationScale } from '../../../shared/wire/review.ts';
import type { Person } from '../../person.ts';
import type { ReadingStorage, Storage } from '../../storage/storage.ts';

/** The scale in force: the default until one is set. */
export async function readEvaluationScale(storage: ReadingStorage): Promise<EvaluationScale> {
  return { scores: (await storage.readEvaluationScale()) ?? defaultEvaluationScale };
}

export async function setEvaluationScale(
  storage: Storage,
  now: Date,
  person: Person,
  scale: EvaluationScale,
): Promise<EvaluationScale> {
  await storage.saveEvaluationScale(scale.scores, { by: person, at: now.toISOString() });
  return scale;
}
