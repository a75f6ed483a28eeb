import { useState } from 'react';
import { districts } from '../../../shared/catalogue/districts.ts';
import { Choice } from '../../parts/choices/choice.tsx';
import { DateField } from '../../parts/choices/date-field.tsx';
import { useSaving } from '../../parts/messages/use-saving.ts';
import { useServices } from '../../parts/services.ts';
import { useSpeech } from '../../parts/words/language.tsx';
import { calendarWords as words } from './calendar-words.ts';
import { ReasonedForm } from './reasoned-form.tsx';
import { useOwners } from './use-owners.ts';

const blank = { office: '', dueOn: '', reason: '' };

/** Gives a district, or an owner of indicators, more time, with a reason. */
export function ExtensionForm({ period }: { period: string }) {
  const { say } = useSpeech();
  const { call } = useServices();
  const [written, setWritten] = useState(blank);
  const saving = useSaving();
  const { office, dueOn, reason } = written;
  const { owners } = useOwners(period);
  const missing = office === '' || dueOn === '' || reason.trim() === '';
  const extend = async () => {
    const parameters = { period, office };
    if (!(await saving.save(() => call('extendWindow', { parameters, body: { dueOn, reason } })))) return false;
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
        label={say(words.office)}
        value={office}
        options={[
          ['', say(words.chooseOffice)],
          ...[...districts, ...owners].map(({ code, name }) => [code, say(name)] as const),
        ]}
        onChoose={(chosen) => setWritten({ ...written, office: chosen })}
      />
      <DateField label={words.until} value={dueOn} onChange={(day) => setWritten({ ...written, dueOn: day })} />
    </ReasonedForm>
  );
}
