import { Field, Input, makeStyles } from '@fluentui/react-components';
import type { IsoDate } from '../../../shared/terms/date.ts';
import type { Text } from '../../../shared/terms/text.ts';
import { frameWords } from '../words/frame-words.ts';
import { useSpeech } from '../words/language.tsx';
import { dateName } from '../words/moments.ts';

const useStyles = makeStyles({ input: { minWidth: 0, width: '100%' } });

type DateFieldProps = { label: Text; value: IsoDate | ''; onChange(value: IsoDate | ''): void };

/** A day: the browser's own calendar, which counts in Common Era, with the Buddhist Era day below it. */
export function DateField({ label, value, onChange }: DateFieldProps) {
  const { say } = useSpeech();
  return (
    <Field label={say(label)} hint={say(value === '' ? frameWords.noDay : dateName(value))}>
      <Input
        className={useStyles().input}
        type="date"
        value={value}
        onChange={(_, { value: chosen }) => onChange(chosen)}
      />
    </Field>
  );
}
