import type { Kysely } from 'kysely';
import type { ReviewStorage } from './port/review.ts';
import type { Tables } from './tables.ts';
import { append, listNewest } from './versioned.ts';

/** The scale of evaluations. */
export function createReviewStorage(db: Kysely<Tables>): ReviewStorage {
  return {
    async readEvaluationScale() {
      const [scale] = await listNewest(db, 'evaluation_scales');
      if (!scale) return null;
      return { scores: JSON.parse(scale.scores), number: scale.number === null ? null : JSON.parse(scale.number) };
    },
    saveEvaluationScale: ({ scores, number }, { at, by }) => {
      const scale = { scores: JSON.stringify(scores), number: JSON.stringify(number), at, by_name: by.displayName };
      return append(db, 'evaluation_scales', scale, { act: 'set-scale', at, by });
    },
  };
}
