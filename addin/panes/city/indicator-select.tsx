import { Field, makeStyles, Select } from '@fluentui/react-components';
import type { IndicatorSummary } from '../../../shared/wire/indicators.ts';
import { IndicatorOptions } from '../../parts/choices/indicator-options.tsx';
import { indicatorName } from '../../parts/choices/indicator-years.ts';
import { useSpeech } from '../../parts/words/language.tsx';
import { cityWords as words } from './city-words.ts';

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
        <IndicatorOptions indicators={indicators} />
      </Select>
    </Field>
  );
}
