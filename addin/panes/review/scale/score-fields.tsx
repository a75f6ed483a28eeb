import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import type { Text } from '../../../../shared/terms/text.ts';
import { FieldGroup } from '../../../parts/layout/field-group.tsx';
import { useSpeech } from '../../../parts/words/language.tsx';
import type { ScoreFault, WrittenScore } from './read-score.ts';
import { scaleWords as words } from './scale-words.ts';

const useStyles = makeStyles({
  input: { minWidth: 0, width: '100%' },
  remove: { alignSelf: 'start' },
});

type ScoreFieldsProps = {
  score: WrittenScore;
  faults: ScoreFault[];
  onChange(changes: Partial<WrittenScore>): void;
  /** Null where it is the last one. */
  onRemove: (() => void) | null;
};

/** One score of the scale: its key, its names, what it may be. */
export function ScoreFields({ score, faults, onChange, onRemove }: ScoreFieldsProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const field = (part: 'key' | 'th' | 'en' | 'values', label: Text, faultOf: Partial<Record<ScoreFault, Text>>) => {
    const fault = faults.map((one) => faultOf[one]).find((one) => one !== undefined);
    return (
      <Field label={say(label)} {...(fault ? { validationMessage: say(fault) } : {})}>
        <Input
          className={styles.input}
          {...(part === 'values' ? {} : { maxLength: part === 'key' ? 8 : 80 })}
          value={score[part]}
          onChange={(_, { value }) => onChange({ [part]: value })}
        />
      </Field>
    );
  };
  const name = score.stored ? words.score(score.key) : words.newScore;
  return (
    <FieldGroup legend={say(name)}>
      {!score.stored && field('key', words.scoreKey, { key: words.badKey, sameKey: words.sameKey })}
      {field('th', words.nameTh, { th: words.badName })}
      {field('en', words.nameEn, { en: words.badName })}
      {field('values', words.values, { values: words.badValues })}
      {onRemove && (
        <Button
          className={styles.remove}
          appearance="subtle"
          size="small"
          icon={<DeleteRegular />}
          aria-label={say(words.removeScoreOf(name))}
          onClick={onRemove}
        >
          {say(words.removeScore)}
        </Button>
      )}
    </FieldGroup>
  );
}
