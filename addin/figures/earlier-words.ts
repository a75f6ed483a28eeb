import type { Indicator } from '../../shared/indicator/indicator.ts';
import type { Progress } from '../../shared/rules/sheets/assess.ts';
import { carriesOver } from '../../shared/rules/sheets/carried-over.ts';
import type { Text } from '../../shared/terms/text.ts';
import { progressWords as words } from './progress-words.ts';

/** How many rows say what was submitted earlier in the year, as far as there are any: carried over, confirmed, the same. */
export function earlierWords(
  indicator: Pick<Indicator, 'quarters'>,
  { carried, unchanged }: Pick<Progress, 'carried' | 'unchanged'>,
): Text[] {
  const same = carriesOver(indicator) ? words.confirmedUnchanged(unchanged) : words.unchanged(unchanged);
  return [...(carried > 0 ? [words.carried(carried)] : []), ...(unchanged > 0 ? [same] : [])];
}
