import { Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { z } from 'zod';
import type { Text } from '../../../shared/terms/text.ts';
import type { Trouble } from '../../outcome.ts';
import { useKept } from '../use-kept.ts';
import { frameWords } from '../words/frame-words.ts';
import { useSpeech } from '../words/language.tsx';
import { ConfirmDialog } from './confirm-dialog.tsx';
import { TroubleMessage } from './trouble-message.tsx';

type DecisionDialogProps = {
  open: boolean;
  title: Text;
  why: Text;
  label: Text;
  /** Whether nothing happens without words. */
  required: boolean;
  /** Under which name what is written is kept on this computer until it is sent. */
  keptAs: string;
  busy: boolean;
  trouble: Trouble | null;
  onDismiss(): void;
  /** True when it was stored: only then what was written is let go. */
  onConfirm(message: string): Promise<boolean>;
};

/** A decision that is confirmed, with words to the district. */
export function DecisionDialog(props: DecisionDialogProps) {
  const { open, title, why, label, required, keptAs, busy, trouble, onDismiss, onConfirm } = props;
  const { say } = useSpeech();
  const [message, setMessage] = useKept(keptAs, z.string(), '');
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
    <ConfirmDialog
      open={open}
      title={title}
      confirm={frameWords.confirm}
      disabled={busy}
      onConfirm={() => void confirm()}
      onDismiss={onDismiss}
    >
      {trouble && <TroubleMessage trouble={trouble} />}
      <p>{say(why)}</p>
      <Field
        label={say(label)}
        required={required}
        {...(asked && missing ? { validationMessage: say(frameWords.needsReason) } : {})}
      >
        <Textarea value={message} rows={3} maxLength={2_000} onChange={(_, { value }) => setMessage(value)} />
      </Field>
    </ConfirmDialog>
  );
}
