import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { districts } from '../../../shared/catalogue/districts.ts';
import { Bilingual } from '../../parts/bilingual.tsx';
import { DateField } from '../../parts/date-field.tsx';
import { useSpeech } from '../../parts/language.tsx';
import { SavingNotice } from '../../parts/saving-notice.tsx';
import { useServices } from '../../parts/services.ts';
import { useSaving } from '../../parts/use-saving.ts';
import { settingsWords as words } from './settings-words.ts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  input: { minWidth: 0, width: '100%' },
  save: { alignSelf: 'start' },
});

const blank = { district: '', dueOn: '', reason: '' };

/** Gives a district more time, with a reason. */
export function ExtensionForm({ period, onSaved }: { period: string; onSaved(): void }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { call } = useServices();
  const [written, setWritten] = useState(blank);
  const [asked, setAsked] = useState(false);
  const saving = useSaving();
  const { district, dueOn, reason } = written;
  const missing = district === '' || dueOn === '' || reason.trim() === '';
  const extend = async () => {
    setAsked(true);
    if (missing) return;
    const body = { dueOn, reason };
    if (!(await saving.save(() => call('extendWindow', { parameters: { period, district }, body })))) return;
    setWritten(blank);
    setAsked(false);
    onSaved();
  };
  return (
    <div className={styles.form}>
      <Field label={say(words.district)}>
        <Select
          className={styles.input}
          value={district}
          onChange={(_, { value }) => setWritten({ ...written, district: value })}
        >
          <option value="">{say(words.chooseDistrict)}</option>
          {districts.map(({ code, name }) => (
            <option key={code} value={code}>
              {say(name)}
            </option>
          ))}
        </Select>
      </Field>
      <DateField label={words.until} value={dueOn} onChange={(day) => setWritten({ ...written, dueOn: day })} />
      <Field label={say(words.reason)}>
        <Input
          className={styles.input}
          maxLength={2_000}
          value={reason}
          onChange={(_, { value }) => setWritten({ ...written, reason: value })}
        />
      </Field>
      {asked && missing && <span role="alert">{say(words.missingExtension)}</span>}
      <Button className={styles.save} disabledFocusable={saving.busy} onClick={() => void extend()}>
        <Bilingual text={words.extend} />
      </Button>
      <SavingNotice saving={saving} saved={words.extended} />
    </div>
  );
}
