import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { IndicatorTexts } from '../../../../shared/indicator/indicator-texts.ts';
import { FieldGroup } from '../../../parts/layout/field-group.tsx';
import { useSpeech } from '../../../parts/words/language.tsx';
import { LongField, WordsFields } from './long-field.tsx';
import { textNameWords as names, textsWords as words } from './texts-words.ts';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
  },
  button: { alignSelf: 'start' },
});

type Line = IndicatorTexts['strategy'][number];

/** The strategy that an indicator supports, from the widest level to the narrowest. */
export function StrategyFields({ lines, onChange }: { lines: Line[]; onChange(lines: Line[]): void }) {
  const styles = useStyles();
  const { say } = useSpeech();
  // A line has no other name than its place.
  const numbered = lines.map((line, index) => ({ ...line, index, number: index + 1 }));
  const change = (index: number, part: Partial<Line>) =>
    onChange(lines.map((line, at) => (at === index ? { ...line, ...part } : line)));
  return (
    <FieldGroup legend={say(names.strategy)}>
      {numbered.map(({ level, text, cut, number, index }) => (
        <div key={number} className={styles.line}>
          <WordsFields
            name={words.strategyLevel}
            words={level}
            onChange={(changed) => change(index, { level: changed })}
          />
          <LongField
            label={words.strategyText}
            value={text}
            rows={2}
            onChange={(changed) => change(index, { text: changed })}
          />
          <Checkbox
            label={say(words.cut)}
            checked={cut ?? false}
            onChange={(_, { checked }) => change(index, { cut: checked === true ? true : undefined })}
          />
          <Button className={styles.button} onClick={() => onChange(lines.filter((_, at) => at !== index))}>
            {say(words.removeLine(number))}
          </Button>
        </div>
      ))}
      <Button className={styles.button} onClick={() => onChange([...lines, { level: { th: '', en: '' }, text: '' }])}>
        {say(words.addLine)}
      </Button>
    </FieldGroup>
  );
}
