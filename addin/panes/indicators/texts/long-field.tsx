import { Field, Textarea } from '@fluentui/react-components';
import type { Text } from '../../../../shared/terms/text.ts';
import { useSpeech } from '../../../parts/words/language.tsx';
import { textsWords as words } from './texts-words.ts';

type WordsFieldsProps = { name: Text; words: Text; onChange(words: Text): void };

/** A name that has to stand in both languages. */
export function WordsFields({ name, words: written, onChange }: WordsFieldsProps) {
  return (
    <>
      <LongField label={words.thai(name)} value={written.th} rows={3} onChange={(th) => onChange({ ...written, th })} />
      <LongField
        label={words.english(name)}
        value={written.en}
        rows={3}
        onChange={(en) => onChange({ ...written, en })}
      />
    </>
  );
}

type LongFieldProps = { label: Text; hint?: Text; value: string; rows?: number; onChange(value: string): void };

export function LongField({ label, hint, value, rows = 5, onChange }: LongFieldProps) {
  const { say } = useSpeech();
  return (
    <Field label={say(label)} {...(hint ? { hint: say(hint) } : {})}>
      <Textarea value={value} rows={rows} resize="vertical" onChange={(_, typed) => onChange(typed.value)} />
    </Field>
  );
}
