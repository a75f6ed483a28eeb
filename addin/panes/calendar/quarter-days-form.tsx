import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReportingWindow } from '../../../shared/rules/calendar/reporting-window.ts';
import { DateField } from '../../parts/choices/date-field.tsx';
import { SavingMessage } from '../../parts/messages/saving-message.tsx';
import { useSaving } from '../../parts/messages/use-saving.ts';
import { useServices } from '../../parts/services.ts';
import { useSpeech } from '../../parts/words/language.tsx';
import { calendarWords as words } from './calendar-words.ts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  days: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(130px, 1fr))',
    gap: tokens.spacingHorizontalS,
  },
  save: { alignSelf: 'start' },
});

type QuarterDaysFormProps = {
  period: string;
  /** Days as they are; empty texts where there are none yet. */
  days: ReportingWindow;
  onSaved?(): void;
};

/** Sets a quarter's opening, due and closing day; to move those that are set takes a reason. */
export function QuarterDaysForm({ period, days, onSaved }: QuarterDaysFormProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { call } = useServices();
  const [written, setWritten] = useState(days);
  const [asked, setAsked] = useState(false);
  const saving = useSaving();
  const [reason, setReason] = useState('');
  const first = days.opensOn === '';
  const missing = Object.values(written).includes('');
  const unexplained = !first && reason.trim() === '';
  const { opensOn, dueOn, closesOn } = written;
  const save = async () => {
    setAsked(true);
    if (missing || unexplained) return;
    const body = { opensOn, dueOn, closesOn, reason };
    if (!(await saving.save(() => call('setWindow', { parameters: { period }, body })))) return;
    setReason('');
    onSaved?.();
  };
  return (
    <div className={styles.form}>
      <div className={styles.days}>
        {(['opensOn', 'dueOn', 'closesOn'] as const).map((key) => (
          <DateField
            key={key}
            label={words[key]}
            value={written[key]}
            onChange={(day) => setWritten({ ...written, [key]: day })}
          />
        ))}
      </div>
      {!first && (
        <Field label={say(words.daysReason)} required>
          <Input value={reason} onChange={(_, data) => setReason(data.value)} />
        </Field>
      )}
      {asked && missing && <span role="alert">{say(words.missingDays)}</span>}
      {asked && !missing && unexplained && <span role="alert">{say(words.missingReason)}</span>}
      <Button className={styles.save} disabledFocusable={saving.busy} onClick={() => void save()}>
        {say(words.saveDays)}
      </Button>
      <SavingMessage saving={saving} saved={words.daysSaved} />
    </div>
  );
}
