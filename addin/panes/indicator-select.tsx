import { Field, makeStyles, Select } from '@fluentui/react-components';
import type { IndicatorSummary } from '../../shared/wire/schemas.ts';
import { byYear, indicatorName } from '../parts/indicator-years.ts';
import { useSpeech } from '../parts/language.tsx';
import { periodWords } from '../parts/period-words.ts';
import { planningWords as words } from './city/planning-words.ts';

const useStyles = makeStyles({ select: { minWidth: 0, width: '100%' } });

type IndicatorSelectProps = {
  indicators: IndicatorSummary[];
  chosen: IndicatorSummary;
  onChoose(indicator: IndicatorSummary): void;
};

/** Chooses an indicator out of all years'. The box cuts off what it has no room for, so the title stands below it in full. */
export function IndicatorSelect({ indicators, chosen, onChoose }: IndicatorSelectProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  return (
    <Field label={say(words.indicator)} hint={say(chosen.title)}>
      <Select
        className={styles.select}
        value={indicatorName(chosen)}
        onChange={(_, { value }) => onChoose(indicators.find((one) => indicatorName(one) === value) ?? chosen)}
      >
        {byYear(indicators).map(({ fiscalYear, indicators: ofYear }) => (
          <optgroup key={fiscalYear} label={say(periodWords.year(fiscalYear))}>
            {ofYear.map((indicator) => (
              <option key={indicator.code} value={indicatorName(indicator)}>
                {indicator.code} {say(indicator.title)}
              </option>
            ))}
          </optgroup>
        ))}
      </Select>
    </Field>
  );
}
