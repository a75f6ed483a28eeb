import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { Evaluation } from '../../../shared/terms/review.ts';
import type { SheetPlace } from '../../../shared/wire/terms.ts';
import type { Trouble } from '../../outcome.ts';
import { AnswerMessage } from '../../parts/answers/answer-message.tsx';
import { useAnswer } from '../../parts/answers/use-answer.ts';
import { ConfirmDialog } from '../../parts/messages/confirm-dialog.tsx';
import { Message } from '../../parts/messages/message.tsx';
import { TroubleMessage } from '../../parts/messages/trouble-message.tsx';
import { useKept } from '../../parts/use-kept.ts';
import { useSpeech } from '../../parts/words/language.tsx';
import { reviewWords as words } from './review-words.ts';
import { ScoreForm } from './scores/score-form.tsx';
import { scoreFormWords } from './scores/score-form-words.ts';
import {
  givenBefore,
  nothingWritten,
  type ReadEvaluation,
  readWritten,
  writtenEvaluation,
  writtenOver,
} from './scores/written-evaluation.ts';
import { TimelyLine } from './timely-line.tsx';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: '8px' },
});

type EvaluateDialogProps = {
  open: boolean;
  /** Under which name what is chosen and written is kept on this computer until it is stored. */
  keptAs: string;
  /** What has been given so far. */
  given: Evaluation | null;
  place: SheetPlace;
  busy: boolean;
  trouble: Trouble | null;
  onDismiss(): void;
  /** True when it was stored: only then what was chosen is let go. */
  onEvaluate(evaluation: ReadEvaluation): Promise<boolean>;
};

/** The scores of one sheet, its number and a remark, over what has been given so far. */
export function EvaluateDialog(props: EvaluateDialogProps) {
  const { open, place, keptAs, given, busy, trouble, onDismiss, onEvaluate } = props;
  const styles = useStyles();
  const { say } = useSpeech();
  const scale = useAnswer('readEvaluationScale', { parameters: {} });
  const [written, setWritten] = useKept(keptAs, writtenEvaluation, nothingWritten);
  const [asked, setAsked] = useState(false);
  const whole = writtenOver(written, givenBefore(given));
  const read = scale.value && readWritten(scale.value, whole);
  const fault = asked && read && 'fault' in read ? read.fault : null;
  const evaluate = async () => {
    setAsked(true);
    if (!read || 'fault' in read || !(await onEvaluate(read.read))) return;
    setWritten(nothingWritten);
    setAsked(false);
  };
  return (
    <ConfirmDialog
      open={open}
      title={words.evaluateTitle}
      confirm={words.save}
      disabled={busy || !scale.value}
      onConfirm={() => void evaluate()}
      onDismiss={onDismiss}
    >
      <div className={styles.fields}>
        {trouble && <TroubleMessage trouble={trouble} />}
        <AnswerMessage answer={scale} />
        <TimelyLine place={place} />
        {scale.value && (
          <ScoreForm
            label={say(words.evaluateTitle)}
            scale={scale.value}
            written={whole}
            fault={fault}
            onChange={(change) => setWritten(writtenOver(change, written))}
          />
        )}
        {fault === 'nothing' && <Message intent="warning" title={say(scoreFormWords.faults.nothing)} />}
      </div>
    </ConfirmDialog>
  );
}
