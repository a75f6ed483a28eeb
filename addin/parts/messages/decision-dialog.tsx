import { Button, Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { Text } from '../../../shared/terms/text.ts';
import type { Trouble } from '../../outcome.ts';
import { Bilingual } from '../words/bilingual.tsx';
import { frameWords } from '../words/frame-words.ts';
import { useSpeech } from '../words/language.tsx';
import { PaneDialog } from './pane-dialog.tsx';
import { TroubleNotice } from './trouble-notice.tsx';

type DecisionDialogProps = {
  open: boolean;
  title: Text;
  why: Text;
  label: Text;
  /** Whether nothing happens without words. */
  required: boolean;
  busy: boolean;
  trouble: Trouble | null;
  onDismiss(): void;
  /** True when it was stored: only then what was written is let go. */
  onConfirm(message: string): Promise<boolean>;
};

/** A decision that is confirmed, with words to the district. */
export function DecisionDialog(props: DecisionDialogProps) {
  const { open, title, why, label, required, busy, trouble, onDismiss, onConfirm } = props;
  const { say } = useSpeech();
  const [message, setMessage] = useState('');
  const [asked, setAsked] = useState(false);
  const missing = required && message.trim() === '';
  const confirm = async () => {
    setAsked(true);
    if (missing) return;
    if (!(await onConfirm(message.trim()))) return;
    setMessage('');
    setAsked(false);
  };
  return (
    <PaneDialog
      open={open}
      title={say(title)}
      onDismiss={onDismiss}
      actions={
        <>
          <Button appearance="primary" disabledFocusable={busy} onClick={() => void confirm()}>
            <Bilingual text={frameWords.confirm} />
          </Button>
          <Button onClick={onDismiss}>
            <Bilingual text={frameWords.cancel} />
          </Button>
        </>
      }
    >
      {trouble && <TroubleNotice trouble={trouble} />}
      <p>{say(why)}</p>
      <Field
        label={say(label)}
        required={required}
        {...(asked && missing ? { validationMessage: say(frameWords.needsReason) } : {})}
      >
        <Textarea value={message} rows={3} maxLength={2_000} onChange={(_, { value }) => setMessage(value)} />
      </Field>
    </PaneDialog>
  );
}
