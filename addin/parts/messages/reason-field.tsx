import { Field, Textarea } from '@fluentui/react-components';
import { frameWords } from '../words/frame-words.ts';
import { useSpeech } from '../words/language.tsx';

/** Why something is changed that others go by: kept with the change. */
export function ReasonField({ reason, onChange }: { reason: string; onChange(reason: string): void }) {
  const { say } = useSpeech();
  return (
    <Field label={say(frameWords.reason)} required>
      <Textarea value={reason} rows={2} maxLength={2_000} onChange={(_, { value }) => onChange(value)} />
    </Field>
  );
}
