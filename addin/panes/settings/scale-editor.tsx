import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ScoreDefinition } from '../../../shared/terms/review.ts';
import { Bilingual } from '../../parts/bilingual.tsx';
import { useSpeech } from '../../parts/language.tsx';
import { SavingNotice } from '../../parts/saving-notice.tsx';
import { useServices } from '../../parts/services.ts';
import { useSaving } from '../../parts/use-saving.ts';
import { readScoreValues } from './score-values.ts';
import { settingsWords as words } from './settings-words.ts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  score: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    minWidth: 0,
    margin: 0,
    padding: '4px 0 0',
    border: 'none',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  input: { minWidth: 0, width: '100%' },
  save: { alignSelf: 'start' },
});

type Written = { key: string; th: string; en: string; values: string };

/** The scores' names and values, to be changed. */
export function ScaleEditor({ scores, onSaved }: { scores: ScoreDefinition[]; onSaved(): void }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { call } = useServices();
  const saving = useSaving();
  const [written, setWritten] = useState<Written[]>(() =>
    scores.map(({ key, name, values }) => ({ key, ...name, values: values.join(' ') })),
  );
  const change = (key: string, changes: Partial<Written>) =>
    setWritten(written.map((score) => (score.key === key ? { ...score, ...changes } : score)));
  const read = written.map(({ key, th, en, values }) => ({
    key,
    name: { th: th.trim(), en: en.trim() },
    values: readScoreValues(values),
  }));
  const sound = read.flatMap(({ key, name, values }) =>
    values && name.th !== '' && name.en !== '' ? [{ key, name, values }] : [],
  );
  const save = async () => {
    if (sound.length < read.length) return;
    if (await saving.save(() => call('setEvaluationScale', { parameters: {}, body: { scores: sound } }))) onSaved();
  };
  return (
    <div className={styles.form}>
      <span>{say(words.scaleWhy)}</span>
      {written.map(({ key, th, en, values }) => (
        <fieldset key={key} className={styles.score}>
          <legend className={styles.legend}>{say(words.score(key))}</legend>
          <Field label={say(words.nameTh)} {...fault(th.trim() === '', say(words.badName))}>
            <Input
              className={styles.input}
              maxLength={80}
              value={th}
              onChange={(_, { value }) => change(key, { th: value })}
            />
          </Field>
          <Field label={say(words.nameEn)} {...fault(en.trim() === '', say(words.badName))}>
            <Input
              className={styles.input}
              maxLength={80}
              value={en}
              onChange={(_, { value }) => change(key, { en: value })}
            />
          </Field>
          <Field label={say(words.values)} {...fault(readScoreValues(values) === null, say(words.badValues))}>
            <Input
              className={styles.input}
              value={values}
              onChange={(_, { value }) => change(key, { values: value })}
            />
          </Field>
        </fieldset>
      ))}
      <Button className={styles.save} disabledFocusable={saving.busy} onClick={() => void save()}>
        <Bilingual text={words.saveScale} />
      </Button>
      <SavingNotice saving={saving} saved={words.scaleSaved} />
    </div>
  );
}

function fault(wrong: boolean, message: string): { validationMessage?: string } {
  return wrong ? { validationMessage: message } : {};
}
