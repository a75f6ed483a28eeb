import type { NumberMeaning, Scale, ScoreDefinition } from '../../../shared/terms/review.ts';
import type { Stamp } from './author.ts';

/** A scale as it was set; the number's meaning is null where nobody has said it. */
export type StoredScale = { scores: ScoreDefinition[]; number: NumberMeaning | null };

export type ReviewStorage = {
  /** As last set; null where nobody has set any. */
  readEvaluationScale(): Promise<StoredScale | null>;
  saveEvaluationScale(scale: Scale, stamp: Stamp): Promise<void>;
};
