import { Field, makeStyles, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { z } from 'zod';
import type { Evaluation, Scores } from '../../../shared/terms/review.ts';
import { scores as scoresForm } from '../../../shared/wire/terms.ts';
import type { Trouble } from '../../outcome.ts';
import { AnswerMessage } from '../../parts/answers/answer-message.tsx';
import { useAnswer } from '../../parts/answers/use-answer.ts';
import { Choice } from '../../parts/choices/choice.tsx';
import { ConfirmDialog } from '../../parts/messages/confirm-dialog.tsx';
import { Message } from '../../parts/messages/message.tsx';
import { TroubleMessage } from '../../parts/messages/trouble-message.tsx';
import { useKept } from '../../parts/use-kept.ts';
import { useSpeech } from '../../parts/words/language.tsx';
import { reviewWords as words } from './review-words.ts';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: '8px' },
});

const writtenForm = z.strictObject({ scores: scoresForm, remark: z.string() });
const nothing: z.infer<typeof writtenForm> = { scores: {}, remark: '' };

type EvaluateDialogProps = {
  open: boolean;
  /** Under which name what is chosen and written is kept on this computer until it is stored. */
  keptAs: string;
  /** What has been given so far. */
  given: Evaluation | null;
  busy: boolean;
  trouble: Trouble | null;
  onDismiss(): void;
  /** True when it was stored: only then what was chosen is let go. */
  onEvaluate(scores: Scores, remark: string): Promise<boolean>;
};

/** One choice a score of the scale, and a remark. What is left open is not evaluated, which is not 0. */
export function EvaluateDialog({ open, keptAs, given, busy, trouble, onDismiss, onEvaluate }: EvaluateDialogProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const scale = useAnswer('readEvaluationScale', { parameters: {} });
  const [written, setWritten] = useKept(keptAs, writtenForm, nothing);
  const [asked, setAsked] = useState(false);
  const definitions = scale.value?.scores ?? [];
  const scoreOf = (key: string) => written.scores[key] ?? (key in written.scores ? null : (given?.scores[key] ?? null));
  const missing = definitions.every(({ key }) => scoreOf(key) === null);
  const evaluate = async () => {
    setAsked(true);
    if (missing) return;
    const scores = Object.fromEntries(definitions.map(({ key }) => [key, scoreOf(key)]));
    if (!(await onEvaluate(scores, written.remark.trim()))) return;
    setWritten(nothing);
    setAsked(false);
  };
  return (
    <ConfirmDialog
      open={open}
      title={words.evaluateTitle}
      confirm={words.save}
      disabled={busy || definitions.length === 0}
      onConfirm={() => void evaluate()}
      onDismiss={onDismiss}
    >
      <div className={styles.fields}>
        {trouble && <TroubleMessage trouble={trouble} />}
        <AnswerMessage answer={scale} />
        {definitions.map(({ key, name, values }) => (
          <Choice<number | ''>
            key={key}
            label={say(words.score(key, name))}
            value={scoreOf(key) ?? ''}
            options={[['', say(words.notEvaluated)], ...values.map((value) => [value, String(value)] as const)]}
            onChoose={(value) =>
              setWritten({ ...written, scores: { ...written.scores, [key]: value === '' ? null : value } })
            }
          />
        ))}
        {asked && missing && definitions.length > 0 && <Message intent="warning" title={say(words.chooseScore)} />}
        <Field label={say(words.remarkLabel)}>
          <Textarea
            value={written.remark}
            rows={3}
            maxLength={2_000}
            onChange={(_, { value }) => setWritten({ ...written, remark: value })}
          />
        </Field>
      </div>
    </ConfirmDialog>
  );
}
