import { Field, makeStyles, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { type Quarter, quarters } from '../../../shared/terms/period.ts';
import type { ListedIndicator } from '../../../shared/wire/indicators.ts';
import { IndicatorOptions } from '../../parts/choices/indicator-options.tsx';
import { indicatorName } from '../../parts/choices/indicator-years.ts';
import { useSaving } from '../../parts/messages/use-saving.ts';
import { useServices } from '../../parts/services.ts';
import { useSpeech } from '../../parts/words/language.tsx';
import { calendarWords as words } from './calendar-words.ts';
import { ReasonedForm } from './reasoned-form.tsx';

const useStyles = makeStyles({ select: { minWidth: 0, width: '100%' } });

type Written = { name: string; quarter: Quarter; reason: string };
const blank: Written = { name: '', quarter: 1, reason: '' };

/** Cancels an indicator from a quarter of its year on, with a reason. */
export function CancellationForm({ indicators }: { indicators: ListedIndicator[] }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { call } = useServices();
  const [written, setWritten] = useState(blank);
  const saving = useSaving();
  const { name, quarter, reason } = written;
  const chosen = indicators.find((indicator) => indicatorName(indicator) === name);
  const missing = chosen === undefined || reason.trim() === '';
  const cancel = async () => {
    if (!chosen) return false;
    const parameters = { indicator: chosen.code, fiscalYear: String(chosen.fiscalYear) };
    const body = { fromQuarter: quarter, reason };
    if (!(await saving.save(() => call('cancelIndicator', { parameters, body })))) return false;
    setWritten(blank);
    return true;
  };
  return (
    <ReasonedForm
      reason={reason}
      onReason={(value) => setWritten({ ...written, reason: value })}
      missing={missing ? words.missingCancellation : null}
      saving={saving}
      send={words.cancel}
      sent={words.cancelled}
      onSend={cancel}
    >
      <Field label={say(words.indicator)} {...(chosen ? { hint: say(chosen.title) } : {})}>
        <Select
          className={styles.select}
          value={name}
          onChange={(_, { value }) => setWritten({ ...written, name: value })}
        >
          <option value="">{say(words.chooseIndicator)}</option>
          <IndicatorOptions indicators={indicators} />
        </Select>
      </Field>
      <Field label={say(words.fromQuarter)} hint={say(words.cancelWhy)}>
        <Select
          className={styles.select}
          value={String(quarter)}
          onChange={(_, { value }) => setWritten({ ...written, quarter: Number(value) as Quarter })}
        >
          {quarters.map((each) => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
        </Select>
      </Field>
    </ReasonedForm>
  );
}
