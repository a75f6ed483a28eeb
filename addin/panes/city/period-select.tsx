import { Field, makeStyles, Select } from '@fluentui/react-components';
import type { DatedQuarter } from '../../../shared/rules/calendar/opening-quarter.ts';
import { groupedBy } from '../../../shared/terms/grouped.ts';
import { parsePeriod, periodName } from '../../../shared/terms/period.ts';
import { useSpeech } from '../../parts/words/language.tsx';
import { periodWords } from '../../parts/words/period-words.ts';
import { calendarWords } from '../calendar/calendar-words.ts';

const useStyles = makeStyles({ select: { minWidth: 0, width: '100%' } });

type PeriodSelectProps = {
  quarters: DatedQuarter[];
  /** The code of the chosen one. */
  chosen: string;
  onChoose(period: string): void;
};

/** Chooses a quarter of any year that has its days, the latest year first; each says whether it is open. */
export function PeriodSelect({ quarters, chosen, onChoose }: PeriodSelectProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const named = quarters.flatMap(({ period, window }) => {
    const parsed = parsePeriod(period);
    return parsed ? [{ ...parsed, period, window }] : [];
  });
  const years = [...groupedBy(named, ({ fiscalYear }) => fiscalYear)].sort(([one], [other]) => other - one);
  const shown = parsePeriod(chosen);
  return (
    <Field label={say(periodWords.quarter)} {...(shown ? { hint: say(periodName(shown)) } : {})}>
      <Select className={styles.select} value={chosen} onChange={(_, { value }) => onChoose(value)}>
        {years.map(([year, ofYear]) => (
          <optgroup key={year} label={say(periodWords.year(year))}>
            {ofYear.map(({ period, quarter, window }) => (
              <option key={period} value={period}>
                {say(periodWords.quarterOf(quarter, year))} · {say(calendarWords.windows[window])}
              </option>
            ))}
          </optgroup>
        ))}
      </Select>
    </Field>
  );
}
