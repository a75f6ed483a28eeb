import { Field, Input, makeStyles, Textarea } from '@fluentui/react-components';
import { numberMeaningName, numberName, type Scale } from '../../../../shared/terms/review.ts';
import { Choice } from '../../../parts/choices/choice.tsx';
import { quiet } from '../../../parts/look/quiet.ts';
import { useSpeech } from '../../../parts/words/language.tsx';
import { scoreFormWords as words } from './score-form-words.ts';
import { readWritten, type WrittenEvaluation, type WrittenFault } from './written-evaluation.ts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '8px', minWidth: 0, margin: 0, padding: 0, border: 'none' },
  input: { minWidth: 0, width: '100%' },
  quiet,
});

type ScoreFormProps = {
  /** Whose scores they are. */
  label: string;
  scale: Scale;
  written: WrittenEvaluation;
  /** What is wrong with it, once that has been asked for. */
  fault: WrittenFault | null;
  /** With what has become another, alone. */
  onChange(change: WrittenEvaluation): void;
};

/** One choice a score of the scale, the number by what it means, and a remark. What is left open is not evaluated, which is not 0. */
export function ScoreForm({ label, scale, written, fault, onChange }: ScoreFormProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { scores: definitions, number: meaning } = scale;
  const give = (key: string, score: number | '') => onChange({ scores: { [key]: score === '' ? null : score } });
  const read = readWritten(scale, written);
  const numberFault = fault === 'number' || fault === 'value' ? say(words.faults[fault]) : undefined;
  return (
    <fieldset className={styles.form} aria-label={label}>
      {definitions.map(({ key, name, values }) => (
        <Choice<number | ''>
          key={key}
          label={say(words.score(key, name))}
          value={written.scores[key] ?? ''}
          options={[['', say(words.notEvaluated)], ...values.map((value) => [value, String(value)] as const)]}
          onChoose={(score) => give(key, score)}
        />
      ))}
      {meaning.kind === 'hand' && meaning.values !== null && (
        <Choice
          label={say(numberName)}
          value={written.number ?? ''}
          options={[
            ['', say(words.notGiven)],
            ...meaning.values.map((value) => [String(value), String(value)] as const),
          ]}
          onChoose={(number) => onChange({ scores: {}, number })}
        />
      )}
      {meaning.kind === 'hand' && meaning.values === null && (
        <Field label={say(numberName)} {...(numberFault ? { validationMessage: numberFault } : {})}>
          <Input
            className={styles.input}
            inputMode="decimal"
            maxLength={20}
            value={written.number ?? ''}
            onChange={(_, { value }) => onChange({ scores: {}, number: value })}
          />
        </Field>
      )}
      {(meaning.kind === 'score' || meaning.kind === 'mean') && (
        <span className={styles.quiet}>
          {say(numberName)}: {('read' in read && read.read.number) || '–'} ({say(numberMeaningName(meaning))})
        </span>
      )}
      <Field label={say(words.remark)}>
        <Textarea
          value={written.remark ?? ''}
          rows={2}
          maxLength={2_000}
          onChange={(_, { value }) => onChange({ scores: {}, remark: value })}
        />
      </Field>
    </fieldset>
  );
}
