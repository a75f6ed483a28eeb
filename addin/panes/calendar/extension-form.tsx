import { useState } from 'react';
import { districts } from '../../../shared/catalogue/districts.ts';
import { Choice } from '../../parts/choices/choice.tsx';
import { DateField } from '../../parts/choices/date-field.tsx';
import { useSaving } from '../../parts/messages/use-saving.ts';
import { useServices } from '../../parts/services.ts';
import { useSpeech } from '../../parts/words/language.tsx';
import { calendarWords as words } from './calendar-words.ts';
import { ReasonedForm } from './reasoned-form.tsx';

const blank = { district: '', dueOn: '', reason: '' };

/** Gives a district more time, with a reason. */
export function ExtensionForm({ period }: { period: string }) {
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
      <Choice
        label={say(words.district)}
        value={district}
        options={[['', say(words.chooseDistrict)], ...districts.map(({ code, name }) => [code, say(name)] as const)]}
        onChoose={(chosen) => setWritten({ ...written, district: chosen })}
      />
      <DateField label={words.until} value={dueOn} onChange={(day) => setWritten({ ...written, dueOn: day })} />
    </ReasonedForm>
  );
}
