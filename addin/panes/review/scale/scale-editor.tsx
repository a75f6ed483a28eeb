import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { useState } from 'react';
import type { Scale } from '../../../../shared/terms/review.ts';
import { mostScores } from '../../../../shared/wire/review.ts';
import { SavingMessage } from '../../../parts/messages/saving-message.tsx';
import { useSaving } from '../../../parts/messages/use-saving.ts';
import { useServices } from '../../../parts/services.ts';
import { useSpeech } from '../../../parts/words/language.tsx';
import { MeaningFields } from './meaning-fields.tsx';
import { readMeaning, type WrittenMeaning, writtenMeaning } from './read-meaning.ts';
import { readScore, type WrittenScore } from './read-score.ts';
import { scaleWords as words } from './scale-words.ts';
import { ScoreFields } from './score-fields.tsx';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  button: { alignSelf: 'start' },
});

/** The scores that the planning office gives: added, changed, taken away, and stored as one. */
export function ScaleEditor({ scale }: { scale: Scale }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { call } = useServices();
  const saving = useSaving();
  const [written, setWritten] = useState<WrittenScore[]>(() =>
    scale.scores.map(({ key, name, values }, id) => ({ id, stored: true, key, ...name, values: values.join(' ') })),
  );
  const [meaning, setMeaning] = useState<WrittenMeaning>(() => writtenMeaning(scale.number));
  const [asked, setAsked] = useState(false);
  const read = written.map((score) =>
    readScore(
      score,
      written.filter(({ id }) => id !== score.id).map(({ key }) => key),
    ),
  );
  const keys = written.map(({ key }) => key.trim()).filter((key) => key !== '');
  const readNumber = readMeaning(meaning, keys);
  const add = () => {
    const id = 1 + Math.max(...written.map((score) => score.id));
    setWritten([...written, { id, stored: false, key: '', th: '', en: '', values: '' }]);
    setAsked(false);
  };
  const save = async () => {
    setAsked(true);
    const sound = read.flatMap((one) => ('score' in one ? [one.score] : []));
    if (sound.length < read.length || 'fault' in readNumber) return;
    const stored = await saving.save(() =>
      call('setEvaluationScale', { parameters: {}, body: { scores: sound, number: readNumber.meaning } }),
    );
    if (stored) setWritten(written.map((score) => ({ ...score, stored: true })));
  };
  return (
    <div className={styles.form}>
      <span>{say(words.scaleWhy)}</span>
      {written.map((score, at) => {
        const faults = read[at] && 'faults' in read[at] ? read[at].faults : [];
        return (
          <ScoreFields
            key={score.id}
            score={score}
            faults={asked || score.stored ? faults : []}
            onChange={(changes) =>
              setWritten(written.map((one) => (one.id === score.id ? { ...one, ...changes } : one)))
            }
            onRemove={written.length > 1 ? () => setWritten(written.filter(({ id }) => id !== score.id)) : null}
          />
        );
      })}
      {written.length < mostScores && (
        <Button className={styles.button} appearance="subtle" icon={<AddRegular />} onClick={add}>
          {say(words.addScore)}
        </Button>
      )}
      <MeaningFields
        written={meaning}
        keys={keys}
        fault={'fault' in readNumber ? readNumber.fault : null}
        onChange={setMeaning}
      />
      <Button className={styles.button} disabledFocusable={saving.busy} onClick={() => void save()}>
        {say(words.saveScale)}
      </Button>
      <SavingMessage saving={saving} saved={words.scaleSaved} />
    </div>
  );
}
