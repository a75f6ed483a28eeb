import { Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { parsePeriod, type Quarter, quarters } from '../../../shared/terms/period.ts';
import { useSpeech } from '../../parts/words/language.tsx';
import { calendarWords as words } from './calendar-words.ts';
import { QuarterDaysForm } from './quarter-days-form.tsx';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  input: { minWidth: 0, width: '100%' },
});

/** A quarter that has not been reported on so far: once it has its days, it is. */
export function NewQuarter({ known }: { known: string[] }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const [year, setYear] = useState('');
  const [quarter, setQuarter] = useState<Quarter>(1);
  const period = `${year}-Q${quarter}`;
  const parsed = parsePeriod(period) !== null;
  const valid = parsed && !known.includes(period);
  const fault = parsed ? words.knownQuarter : words.wrongYear;
  return (
    <div className={styles.form}>
      <Field label={say(words.year)} {...(year !== '' && !valid ? { validationMessage: say(fault) } : {})}>
        <Input
          className={styles.input}
          inputMode="numeric"
          maxLength={4}
          value={year}
          onChange={(_, { value }) => setYear(value.trim())}
        />
      </Field>
      <Field label={say(words.quarter)}>
        <Select
          className={styles.input}
          value={String(quarter)}
          onChange={(_, { value }) => setQuarter(Number(value) as Quarter)}
        >
          {quarters.map((each) => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
        </Select>
      </Field>
      {valid && (
        <QuarterDaysForm
          key={period}
          period={period}
          days={{ opensOn: '', dueOn: '', closesOn: '' }}
          onSaved={() => setYear('')}
        />
      )}
    </div>
  );
}
