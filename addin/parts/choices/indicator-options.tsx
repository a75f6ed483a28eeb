import type { IndicatorSummary } from '../../../shared/wire/indicators.ts';
import { useSpeech } from '../words/language.tsx';
import { periodWords } from '../words/period-words.ts';
import { byYear, indicatorName } from './indicator-years.ts';

/** The indicators of all years as a select's options, named by `indicatorName`. */
export function IndicatorOptions({ indicators }: { indicators: IndicatorSummary[] }) {
  const { say } = useSpeech();
  return byYear(indicators).map(({ fiscalYear, indicators: ofYear }) => (
    <optgroup key={fiscalYear} label={say(periodWords.year(fiscalYear))}>
      {ofYear.map((indicator) => (
        <option key={indicator.code} value={indicatorName(indicator)}>
          {indicator.code} {say(indicator.title)}
        </option>
      ))}
    </optgroup>
  ));
}
