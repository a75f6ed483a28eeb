import type { Indicator } from './indicator.ts';
import { sameMeaning } from './meaning.ts';

/** What one version counts, held against the targets that another one sets for it: against none where that counts something else. */
export function withTargetsOf(counting: Indicator, setting: Indicator): Indicator {
  if (counting === setting) return counting;
  const setBy = sameMeaning(counting, setting) ? setting.results : [];
  const results = counting.results.map(({ quarterTargets: _, ...definition }, index) => {
    // The main result of one is that of the other, whatever its key.
    const set = index === 0 ? setBy[0] : setBy.find(({ key }) => key === definition.key);
    return {
      ...definition,
      target: set?.target ?? null,
      ...(set?.quarterTargets ? { quarterTargets: set.quarterTargets } : {}),
    };
  });
  return { ...counting, results };
}
