import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { type IndicatorTexts, type TextName, textNames } from '../../../../shared/indicator/indicator-texts.ts';
import { LongField, WordsFields } from './long-field.tsx';
import { StrategyFields } from './strategy-fields.tsx';
import { textNameWords as names, textsWords as words } from './texts-words.ts';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

type FieldProps = {
  texts: IndicatorTexts;
  onChange<Name extends TextName>(name: Name, words: IndicatorTexts[Name]): void;
};

/** The words of an indicator, in the order of its page; `beside` is what else there is to be said of one. */
export function TextsFields({ beside, ...field }: FieldProps & { beside(name: TextName): ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.fields}>
      {textNames.map((name) => (
        <div key={name} className={styles.fields}>
          <TextField name={name} {...field} />
          {beside(name)}
        </div>
      ))}
    </div>
  );
}

function TextField({ name, texts, onChange }: FieldProps & { name: TextName }) {
  switch (name) {
    case 'title':
    case 'type':
    case 'level':
      return <WordsFields name={names[name]} words={texts[name]} onChange={(both) => onChange(name, both)} />;
    case 'definition':
    case 'method':
      return <LongField label={names[name]} value={texts[name]} onChange={(value) => onChange(name, value)} />;
    case 'strategy':
      return <StrategyFields lines={texts.strategy} onChange={(lines) => onChange(name, lines)} />;
    case 'dataSource':
    case 'projects':
      return (
        <LongField
          label={names[name]}
          hint={words.oneALine}
          value={texts[name].join('\n')}
          onChange={(value) => onChange(name, value === '' ? [] : value.split('\n'))}
        />
      );
  }
}
