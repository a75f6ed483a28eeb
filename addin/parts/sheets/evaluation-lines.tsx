import { makeStyles } from '@fluentui/react-components';
import type { Evaluation, Scale } from '../../../shared/terms/review.ts';
import { Summary } from '../layout/summary.tsx';
import { quiet } from '../look/quiet.ts';
import { useSpeech } from '../words/language.tsx';
import { momentName } from '../words/moments.ts';
import { scoreLines } from './score-lines.ts';
import { sheetStateWords as words } from './sheet-state-words.ts';

const useStyles = makeStyles({
  quiet,
  remark: { margin: '4px 0 0', whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
});

/** The scores under the names that the planning office has given them; a score that was left open is not 0. */
export function EvaluationLines({ evaluation, scale }: { evaluation: Evaluation; scale: Scale }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { remark, at, by } = evaluation;
  return (
    <div>
      <strong>{say(words.evaluation)}</strong>
      <Summary lines={scoreLines(evaluation, scale).map(([name, score]) => [say(name), say(score)])} />
      {remark && (
        <p className={styles.remark}>
          <span className={styles.quiet}>{say(words.remark)}: </span>
          {remark}
        </p>
      )}
      <span className={styles.quiet}>{say(words.evaluatedBy(by, momentName(at)))}</span>
    </div>
  );
}
