import { Field, Input, makeStyles } from '@fluentui/react-components';
import { numberMeaningName, numberName } from '../../../../shared/terms/review.ts';
import type { Text } from '../../../../shared/terms/text.ts';
import { Choice } from '../../../parts/choices/choice.tsx';
import { FieldGroup } from '../../../parts/layout/field-group.tsx';
import { useSpeech } from '../../../parts/words/language.tsx';
import { NumberEvidence } from './number-evidence.tsx';
import { type MeaningChoice, meaningChoices, type WrittenMeaning } from './read-meaning.ts';
import { scaleWords as words } from './scale-words.ts';

const useStyles = makeStyles({
  input: { minWidth: 0, width: '100%' },
});

type MeaningFieldsProps = {
  written: WrittenMeaning;
  /** The scores' keys as they stand in the form. */
  keys: string[];
  fault: 'score' | 'values' | null;
  onChange(written: WrittenMeaning): void;
};

/** What the one number beside the scores says, and what the old pages show of it. */
export function MeaningFields({ written, keys, fault, onChange }: MeaningFieldsProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const choices = meaningChoices(keys);
  // A score that has just been taken off the scale is still shown as chosen, with what is wrong.
  const shown = choices.includes(written.choice) ? choices : [...choices, written.choice];
  const valuesFault = fault === 'values' ? { validationMessage: say(words.badNumberValues) } : {};
  return (
    <FieldGroup legend={say(numberName)}>
      <Choice
        label={say(words.meaning)}
        value={written.choice}
        options={shown.map((choice) => [choice, say(choiceName(choice))])}
        onChoose={(choice) => onChange({ ...written, choice })}
      />
      {fault === 'score' && <span role="alert">{say(words.meaningGone)}</span>}
      {written.choice === 'hand' && (
        <Field label={say(words.numberValues)} {...valuesFault}>
          <Input
            className={styles.input}
            value={written.values}
            onChange={(_, { value }) => onChange({ ...written, values: value })}
          />
        </Field>
      )}
      <NumberEvidence />
    </FieldGroup>
  );
}

function choiceName(choice: MeaningChoice): Text {
  if (choice === 'hand') return words.byHand;
  if (choice === 'unused' || choice === 'mean') return numberMeaningName({ kind: choice });
  return numberMeaningName({ kind: 'score', key: choice.slice('score '.length) });
}
