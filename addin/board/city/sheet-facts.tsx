import { makeStyles, tokens } from '@fluentui/react-components';
import type { Indicator } from '../../../shared/indicator/indicator.ts';
import type { OfficeLine } from '../../../shared/rules/city/office-lines.ts';
import { sheetStateNames } from '../../../shared/terms/sheet.ts';
import { earlierWords } from '../../figures/earlier-words.ts';
import { useEvaluationScale } from '../../parts/answers/use-evaluation-scale.ts';
import { useSpeech } from '../../parts/words/language.tsx';
import { dateName, momentName } from '../../parts/words/moments.ts';
import { EvaluationWords } from '../agencies/evaluation-words.tsx';
import { cityWords as words } from './city-words.ts';

const useStyles = makeStyles({
  facts: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    gap: '2px 16px',
    margin: '8px 0 0',
    '& dd': { margin: 0 },
    '& dt': { color: tokens.colorNeutralForeground2 },
  },
  flags: { margin: 0, paddingLeft: '18px' },
});

/** Where an office's sheet stands: its state and days, how far it is filled in, what it was given, what to look at twice. */
export function SheetFacts({ line, indicator }: { line: OfficeLine; indicator: Indicator }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const scale = useEvaluationScale();
  const { progress, request, evaluation } = line;
  const marks = [...(line.late ? [words.late] : []), ...(line.overdue ? [words.isOverdue] : [])];
  return (
    <dl className={styles.facts}>
      <dt>{say(words.state)}</dt>
      <dd>{[say(sheetStateNames[line.state]), ...marks.map(say)].join(' · ')}</dd>
      <dt>{say(words.dueOn)}</dt>
      <dd>
        {say(dateName(line.dueOn))}
        {line.extended && ` (${say(words.extended)})`}
      </dd>
      {line.submittedAt && (
        <>
          <dt>{say(words.submittedAt)}</dt>
          <dd>{say(momentName(line.submittedAt))}</dd>
        </>
      )}
      {progress && (
        <>
          <dt>{say(words.filled)}</dt>
          <dd>
            {progress.filled}/{progress.expected}
          </dd>
          <dt>{say(words.rows)}</dt>
          <dd>
            {[`${progress.valid}/${progress.expected}`, ...earlierWords(indicator, progress).map(say)].join(' · ')}
          </dd>
        </>
      )}
      {line.state === 'evaluated' && (
        <>
          <dt>{say(words.evaluation)}</dt>
          <dd>
            <EvaluationWords evaluation={evaluation} scale={scale} />
          </dd>
        </>
      )}
      {line.flags.length > 0 && (
        <>
          <dt>{say(words.flags)}</dt>
          <dd>
            <ul className={styles.flags}>
              {line.flags.map(({ kind, text }) => (
                <li key={kind}>{say(text)}</li>
              ))}
            </ul>
          </dd>
        </>
      )}
      {request && (
        <>
          <dt>{say(sheetStateNames[request.reopened ? 'reopened' : 'returned'])}</dt>
          <dd>{request.message}</dd>
        </>
      )}
    </dl>
  );
}
