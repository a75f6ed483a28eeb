import { makeStyles } from '@fluentui/react-components';
import type { Evaluation } from '../../../shared/terms/review.ts';
import { useEvaluationScale } from '../../parts/answers/use-evaluation-scale.ts';
import { Section } from '../../parts/layout/section.tsx';
import { Summary } from '../../parts/layout/summary.tsx';
import { quiet } from '../../parts/look/quiet.ts';
import { scoreLines } from '../../parts/sheets/score-lines.ts';
import { useSpeech } from '../../parts/words/language.tsx';
import { momentName } from '../../parts/words/moments.ts';
import { reviewWords as words } from './review-words.ts';

const useStyles = makeStyles({
  quiet,
  remark: { whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
});

/** The scores as they were given, by whom and when. */
export function ReviewEvaluation({ evaluation }: { evaluation: Evaluation }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const scale = useEvaluationScale();
  const { remark, by, at } = evaluation;
  return (
    <Section title={say(words.evaluation)}>
      <Summary lines={scoreLines(evaluation, scale).map(([name, score]) => [say(name), say(score)])} />
      {remark !== '' && <span className={styles.remark}>{remark}</span>}
      <span className={styles.quiet}>{say(words.evaluatedBy(by, momentName(at)))}</span>
    </Section>
  );
}
