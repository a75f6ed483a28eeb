import { createContext, use } from 'react';
import type { ScoreDefinition } from '../../../shared/terms/review.ts';

/** What the scores are called; empty until it is known. */
export const ScaleContext = createContext<ScoreDefinition[]>([]);

export function useScale(): ScoreDefinition[] {
  return use(ScaleContext);
}
