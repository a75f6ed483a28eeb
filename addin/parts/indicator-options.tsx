import type { IndicatorSummary } from '../../shared/wire/indicators.ts';
import { byYear, indicatorName } from './indicator-years.ts';
import { useSpeech } from './language.tsx';
import { periodWords } from './period-words.ts';

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
