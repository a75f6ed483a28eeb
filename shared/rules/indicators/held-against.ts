import type { Indicator } from '../../indicator/indicator.ts';
import { sameMeaning } from '../../indicator/meaning.ts';
import { type Targets, targetsOf, withTargets } from './targets.ts';

const noTargets: Targets = { target: null, quarterTargets: [null, null, null, null] };

/**
 * The version by which something was counted, with the targets that it is held against.
 *
 * | both are one version | they mean the same | its targets |
 * |---|---|---|
 * | yes | – | its own |
 * | no | yes | those of `setting` |
 * | no | no | none |
 */
export function heldAgainst(counting: Indicator, setting: Indicator): Indicator {
  if (counting.version === setting.version) return counting;
  const setBy = sameMeaning(counting, setting) ? setting.results : [];
  const results = counting.results.map((definition, index) => {
    // The main result of one version is that of the other, whatever its key.
    const set = index === 0 ? setBy[0] : setBy.find(({ key }) => key === definition.key);
    return withTargets(definition, set ? targetsOf(set) : noTargets);
  });
  return { ...counting, results };
}
