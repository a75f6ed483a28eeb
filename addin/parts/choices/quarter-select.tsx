import { Field, makeStyles, Select } from '@fluentui/react-components';
import { type Period, periodName, type Quarter, quarters } from '../../../shared/terms/period.ts';
import { useSpeech } from '../words/language.tsx';
import { periodWords as words } from '../words/period-words.ts';

const useStyles = makeStyles({ select: { minWidth: 0, width: '100%' } });

/** Chooses a quarter of a fiscal year. */
export function QuarterSelect({ period, onChoose }: { period: Period; onChoose(quarter: Quarter): void }) {
  const styles = useStyles();
  const { say } = useSpeech();
  return (
    <Field label={say(words.quarter)} hint={say(periodName(period))}>
      <Select
        className={styles.select}
        value={String(period.quarter)}
        onChange={(_, { value }) => onChoose(Number(value) as Quarter)}
      >
        {quarters.map((quarter) => (
          <option key={quarter} value={quarter}>
            {say(words.quarterOf(quarter, period.fiscalYear))}
          </option>
        ))}
      </Select>
    </Field>
  );
}
