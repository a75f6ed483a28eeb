import { makeStyles, tokens } from '@fluentui/react-components';
import type { IndicatorTexts, TextName } from '../../../../shared/indicator/indicator-texts.ts';
import { LongField, WordsFields } from './long-field.tsx';
import { StrategyFields } from './strategy-fields.tsx';
import { textNameWords as names, textsWords as words } from './texts-words.ts';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

type TextsFieldsProps = { texts: IndicatorTexts; onChange(texts: IndicatorTexts): void };

/** The words of an indicator, in the order of its page. */
export function TextsFields({ texts, onChange }: TextsFieldsProps) {
  const styles = useStyles();
  const change = (part: Partial<IndicatorTexts>) => onChange({ ...texts, ...part });
  const inBoth = (name: 'title' | 'type' | 'level') => (
    <WordsFields name={names[name]} words={texts[name]} onChange={(both) => change({ [name]: both })} />
  );
  const long = (name: 'definition' | 'method') => (
    <LongField label={names[name]} value={texts[name]} onChange={(value) => change({ [name]: value })} />
  );
  return (
    <div className={styles.fields}>
      {inBoth('title')}
      {inBoth('type')}
      {inBoth('level')}
      {long('definition')}
      {long('method')}
      <LinesField name="dataSource" lines={texts.dataSource} onChange={(dataSource) => change({ dataSource })} />
      <StrategyFields lines={texts.strategy} onChange={(strategy) => change({ strategy })} />
      <LinesField name="projects" lines={texts.projects} onChange={(projects) => change({ projects })} />
    </div>
  );
}

type LinesFieldProps = { name: TextName; lines: string[]; onChange(lines: string[]): void };

function LinesField({ name, lines, onChange }: LinesFieldProps) {
  return (
    <LongField
      label={names[name]}
      hint={words.oneALine}
      value={lines.join('\n')}
      onChange={(value) => onChange(value === '' ? [] : value.split('\n'))}
    />
  );
}
