import { Field, makeStyles, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { districts } from '../../../shared/catalogue/districts.ts';
import { DateField } from '../../parts/choices/date-field.tsx';
import { useSaving } from '../../parts/messages/use-saving.ts';
import { useServices } from '../../parts/services.ts';
import { useSpeech } from '../../parts/words/language.tsx';
import { calendarWords as words } from './calendar-words.ts';
import { ReasonedForm } from './reasoned-form.tsx';

const useStyles = makeStyles({ select: { minWidth: 0, width: '100%' } });

const blank = { district: '', dueOn: '', reason: '' };

/** Gives a district more time, with a reason. */
export function ExtensionForm({ period }: { period: string }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { call } = useServices();
  const [written, setWritten] = useState(blank);
  const saving = useSaving();
  const { district, dueOn, reason } = written;
  const missing = district === '' || dueOn === '' || reason.trim() === '';
  const extend = async () => {
    const body = { dueOn, reason };
    if (!(await saving.save(() => call('extendWindow', { parameters: { period, district }, body })))) return false;
    setWritten(blank);
    return true;
  };
  return (
    <ReasonedForm
      reason={reason}
      onReason={(value) => setWritten({ ...written, reason: value })}
      missing={missing ? words.missingExtension : null}
      saving={saving}
      send={words.extend}
      sent={words.extended}
      onSend={extend}
    >
      <Field label={say(words.district)}>
        <Select
          className={styles.select}
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
    </ReasonedForm>
  );
}
