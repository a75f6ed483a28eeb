import type { Indicator } from '../../../shared/indicator/indicator.ts';
import type { Answered } from './use-answer.ts';
import { useIndicator } from './use-indicator.ts';

/** The indicator in a version, the one at hand where that is meant or none is. */
export function useVersion(known: Indicator, version = known.version): Answered<Indicator> {
  const other = useIndicator(version === known.version ? null : { ...known, version });
  return version === known.version ? { ...other, value: known } : other;
}
