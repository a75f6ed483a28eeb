import { defaultEvaluationScale } from '../../../shared/catalogue/evaluation-scale.ts';
import type { NumberMeaning, ScoreDefinition } from '../../../shared/terms/review.ts';
import type { EvaluationScale } from '../../../shared/wire/review.ts';
import type { Person } from '../../person.ts';
import type { ReadingStorage, Storage } from '../../storage/storage.ts';

/** The scale in force: the default until one is set. */
export async function readEvaluationScale(storage: ReadingStorage): Promise<EvaluationScale> {
  const stored = await storage.readEvaluationScale();
  if (!stored) return defaultEvaluationScale;
  return { scores: stored.scores, number: stored.number ?? defaultNumber(stored.scores) };
}

export async function setEvaluationScale(
  storage: Storage,
  now: Date,
  person: Person,
  scale: EvaluationScale,
): Promise<EvaluationScale> {
  await storage.saveEvaluationScale(scale, { by: person, at: now.toISOString() });
  return scale;
}

/** Of a scale that was set before there was a number: the default's, where the score that it repeats is on the scale. */
function defaultNumber(scores: ScoreDefinition[]): NumberMeaning {
  const { number } = defaultEvaluationScale;
  const fits = number.kind !== 'score' || scores.some(({ key }) => key === number.key);
  return fits ? number : { kind: 'unused' };
}
