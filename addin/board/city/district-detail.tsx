import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { Indicator } from '../../../shared/indicator/indicator.ts';
import { sheetStateNames } from '../../../shared/terms/sheet.ts';
import { targetWords } from '../../figures/against-target.ts';
import { BasisNote } from '../../figures/basis-note.tsx';
import { earlierWords } from '../../figures/earlier-words.ts';
import { useEvaluationScale } from '../../parts/answers/use-evaluation-scale.ts';
import { inUnit, signed } from '../../parts/words/amount.ts';
import { useSpeech } from '../../parts/words/language.tsx';
import { dateName, momentName } from '../../parts/words/moments.ts';
import { EvaluationWords } from '../agencies/evaluation-words.tsx';
import { BoardLink } from '../parts/board-link.tsx';
import { boardWords } from '../parts/board-words.ts';
import { againstPrevious } from './against-previous.ts';
import { cityWords as words } from './city-words.ts';
import type { DistrictFigure, MainResult } from './district-figure.ts';

const useStyles = makeStyles({
  detail: {
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  head: { display: 'flex', alignItems: 'flex-start', justifyContent: 'space-between', gap: '8px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  quiet: { color: tokens.colorNeutralForeground2 },
  figure: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: 600 },
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

type DistrictDetailProps = {
  indicator: Indicator;
  figure: DistrictFigure;
  main: MainResult;
  /** The version in force in the quarter. */
  inForce: number;
  onClose(): void;
};

/** All that the board knows of one district's sheet. */
export function DistrictDetail({ indicator, figure: shown, main, inForce, onClose }: DistrictDetailProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const scale = useEvaluationScale();
  const { line, number, words: figure, target } = shown;
  const { progress, request, evaluation } = line;
  const { definition } = main;
  const marks = [...(line.late ? [words.late] : []), ...(line.overdue ? [words.isOverdue] : [])];
  return (
    <div className={styles.detail} role="status">
      <div className={styles.head}>
        <div>
          <h3 className={styles.title}>{say(words.districtName(line.name))}</h3>
          <span className={styles.quiet}>{say(boardWords.ofZone(line.zone))}</span>
        </div>
        <Button
          appearance="subtle"
          icon={<DismissRegular />}
          aria-label={say(words.closeDistrict)}
          title={say(words.closeDistrict)}
          onClick={onClose}
        />
      </div>
      <div className={styles.figure}>{say(number === null ? figure : inUnit(say(figure), definition.unit))}</div>
      <div className={styles.quiet}>
        {[
          ...(target === null ? [] : [say(targetWords(target, definition))]),
          ...(line.againstTarget === null ? [] : [`${say(words.gap)} ${signed(line.againstTarget)}`]),
          ...(line.againstPrevious === null ? [] : [say(againstPrevious(line.againstPrevious))]),
        ].join(' · ')}
      </div>
      <BoardLink to={{ tab: 'sheet', office: line.district }}>{say(boardWords.toSheet)}</BoardLink>
      {line.result && <BasisNote basis={line.basis} inForce={inForce} indicator={indicator} result={line.result} />}
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
    </div>
  );
}
