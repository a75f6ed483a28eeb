import type { Indicator } from './indicator.ts';
import { sameMeaning } from './meaning.ts';

/** What one version counts, held against the targets that another one sets for it: against none where that counts something else. */
export function withTargetsOf(counting: Indicator, setting: Indicator): Indicator {
  if (counting === setting) return counting;
  const same = sameMeaning(counting, setting);
  const results = counting.results.map(({ quarterTargets: _, ...definition }) => {
    const set = same ? setting.results.find(({ key }) => key === definition.key) : undefined;
    return {
      ...definition,
      target: set?.target ?? null,
      ...(set?.quarterTargets ? { quarterTargets: set.quarterTargets } : {}),
    };
  });
  return { ...counting, results };
}
