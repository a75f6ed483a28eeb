import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import type { Text } from '../../../shared/terms/text.ts';
import { SavingMessage } from '../../parts/messages/saving-message.tsx';
import type { Saving } from '../../parts/messages/use-saving.ts';
import { useSpeech } from '../../parts/words/language.tsx';
import { calendarWords as words } from './calendar-words.ts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  input: { minWidth: 0, width: '100%' },
  save: { alignSelf: 'start' },
});

type ReasonedFormProps = {
  children: ReactNode;
  reason: string;
  onReason(reason: string): void;
  /** What is still to be filled in; null where nothing is. */
  missing: Text | null;
  saving: Saving;
  send: Text;
  sent: Text;
  /** True when it was stored. */
  onSend(): Promise<boolean>;
};

/** A decision of the planning office that wants a reason; what is missing is said when it is sent. */
export function ReasonedForm({ children, reason, onReason, missing, saving, send, sent, onSend }: ReasonedFormProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const [asked, setAsked] = useState(false);
  const press = async () => {
    setAsked(true);
    if (!missing && (await onSend())) setAsked(false);
  };
  return (
    <div className={styles.form}>
      {children}
      <Field label={say(words.reason)}>
        <Input className={styles.input} maxLength={2_000} value={reason} onChange={(_, { value }) => onReason(value)} />
      </Field>
      {asked && missing && <span role="alert">{say(missing)}</span>}
      <Button className={styles.save} disabledFocusable={saving.busy} onClick={() => void press()}>
        {say(send)}
      </Button>
      <SavingMessage saving={saving} saved={sent} />
    </div>
  );
}
