import type { Indicator } from '../../shared/indicator/indicator.ts';
import { onlyReporter } from '../../shared/rules/city/reporters.ts';
import type { Text } from '../../shared/terms/text.ts';
import { progressWords } from './progress-words.ts';

/** How many of those that report are in a figure; of the only one, whether it is. */
export function includedIn(indicator: Pick<Indicator, 'reportedBy'>, counted: number, expected: number): Text {
  if (indicator.reportedBy === 'owner') return progressWords.includedOwner(counted);
  return onlyReporter(indicator) ? progressWords.includedOnly(counted) : progressWords.included(counted, expected);
}
