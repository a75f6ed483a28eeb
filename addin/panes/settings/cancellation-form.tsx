import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { type Quarter, quarters } from '../../../shared/terms/period.ts';
import type { ListedIndicator } from '../../../shared/wire/schemas.ts';
import { Bilingual } from '../../parts/bilingual.tsx';
import { byYear, indicatorName } from '../../parts/indicator-years.ts';
import { useSpeech } from '../../parts/language.tsx';
import { periodWords } from '../../parts/period-words.ts';
import { SavingNotice } from '../../parts/saving-notice.tsx';
import { useServices } from '../../parts/services.ts';
import { useSaving } from '../../parts/use-saving.ts';
import { settingsWords as words } from './settings-words.ts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  input: { minWidth: 0, width: '100%' },
  save: { alignSelf: 'start' },
});

type Written = { name: string; quarter: Quarter; reason: string };
const blank: Written = { name: '', quarter: 1, reason: '' };

/** Cancels an indicator from a quarter of its year on, with a reason. */
export function CancellationForm({ indicators, onSaved }: { indicators: ListedIndicator[]; onSaved(): void }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { call } = useServices();
  const [written, setWritten] = useState(blank);
  const [asked, setAsked] = useState(false);
  const saving = useSaving();
  const { name, quarter, reason } = written;
  const chosen = indicators.find((indicator) => indicatorName(indicator) === name);
  const missing = chosen === undefined || reason.trim() === '';
  const cancel = async () => {
    setAsked(true);
    if (missing) return;
    const parameters = { indicator: chosen.code, fiscalYear: String(chosen.fiscalYear) };
    const body = { fromQuarter: quarter, reason };
    if (!(await saving.save(() => call('cancelIndicator', { parameters, body })))) return;
    setWritten(blank);
    setAsked(false);
    onSaved();
  };
  return (
    <div className={styles.form}>
      <Field label={say(words.indicator)} {...(chosen ? { hint: say(chosen.title) } : {})}>
        <Select
          className={styles.input}
          value={name}
          onChange={(_, { value }) => setWritten({ ...written, name: value })}
        >
          <option value="">{say(words.chooseIndicator)}</option>
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
      <Field label={say(words.fromQuarter)} hint={say(words.cancelWhy)}>
        <Select
          className={styles.input}
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
      <Field label={say(words.reason)}>
        <Input
          className={styles.input}
          maxLength={2_000}
          value={reason}
          onChange={(_, { value }) => setWritten({ ...written, reason: value })}
        />
      </Field>
      {asked && missing && <span role="alert">{say(words.missingCancellation)}</span>}
      <Button className={styles.save} disabledFocusable={saving.busy} onClick={() => void cancel()}>
        <Bilingual text={words.cancel} />
      </Button>
      <SavingNotice saving={saving} saved={words.cancelled} />
    </div>
  );
}
