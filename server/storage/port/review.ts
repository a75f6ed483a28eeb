import type { ScoreDefinition } from '../../../shared/terms/review.ts';
import type { Stamp } from './author.ts';

export type ReviewStorage = {
  /** As last set; null where nobody has set any. */
  readEvaluationScale(): Promise<ScoreDefinition[] | null>;
  saveEvaluationScale(scores: ScoreDefinition[], stamp: Stamp): Promise<void>;
};
