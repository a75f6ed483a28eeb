import { Button, Field, makeStyles, Select, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { Evaluation, Scores } from '../../../shared/terms/review.ts';
import type { Trouble } from '../../outcome.ts';
import { AnswerNotice } from '../../parts/answers/answer-notice.tsx';
import { useAnswer } from '../../parts/answers/use-answer.ts';
import { PaneDialog } from '../../parts/messages/pane-dialog.tsx';
import { TroubleNotice } from '../../parts/messages/trouble-notice.tsx';
import { Bilingual } from '../../parts/words/bilingual.tsx';
import { frameWords } from '../../parts/words/frame-words.ts';
import { useSpeech } from '../../parts/words/language.tsx';
import { reviewWords as words } from './review-words.ts';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: '8px' },
  select: { minWidth: 0, width: '100%' },
});

type EvaluateDialogProps = {
  open: boolean;
  /** What has been given so far. */
  given: Evaluation | null;
  busy: boolean;
  trouble: Trouble | null;
  onDismiss(): void;
  /** True when it was stored: only then what was chosen is let go. */
  onEvaluate(scores: Scores, remark: string): Promise<boolean>;
};

/** One choice a score of the scale, and a remark. What is left open is not evaluated, which is not 0. */
export function EvaluateDialog({ open, given, busy, trouble, onDismiss, onEvaluate }: EvaluateDialogProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const scale = useAnswer('readEvaluationScale', { parameters: {} });
  const [written, setWritten] = useState<{ scores: Scores; remark: string }>({ scores: {}, remark: '' });
  const definitions = scale.value?.scores ?? [];
  const scoreOf = (key: string) => written.scores[key] ?? (key in written.scores ? null : (given?.scores[key] ?? null));
  const evaluate = async () => {
    const scores = Object.fromEntries(definitions.map(({ key }) => [key, scoreOf(key)]));
    if (await onEvaluate(scores, written.remark.trim())) setWritten({ scores: {}, remark: '' });
  };
  return (
    <PaneDialog
      open={open}
      title={say(words.evaluateTitle)}
      onDismiss={onDismiss}
      actions={
        <>
          <Button
            appearance="primary"
            disabledFocusable={busy || definitions.length === 0}
            onClick={() => void evaluate()}
          >
            <Bilingual text={words.save} />
          </Button>
          <Button onClick={onDismiss}>
            <Bilingual text={frameWords.cancel} />
          </Button>
        </>
      }
    >
      <div className={styles.fields}>
        {trouble && <TroubleNotice trouble={trouble} />}
        <AnswerNotice answer={scale} />
        {definitions.map(({ key, name, values }) => (
          <Field key={key} label={say(words.score(key, name))}>
            <Select
              className={styles.select}
              value={String(scoreOf(key) ?? '')}
              onChange={(_, { value }) =>
                setWritten({ ...written, scores: { ...written.scores, [key]: value === '' ? null : Number(value) } })
              }
            >
              <option value="">{say(words.notEvaluated)}</option>
              {values.map((value) => (
                <option key={value} value={value}>
                  {value}
                </option>
              ))}
            </Select>
          </Field>
        ))}
        <Field label={say(words.remarkLabel)}>
          <Textarea
            value={written.remark}
            rows={3}
            maxLength={2_000}
            onChange={(_, { value }) => setWritten({ ...written, remark: value })}
          />
        </Field>
      </div>
    </PaneDialog>
  );
}
