import { Badge, Button, makeStyles, tokens } from '@fluentui/react-components';
import { parsePeriod, periodName } from '../../../../shared/terms/period.ts';
import type { ScoreDefinition } from '../../../../shared/terms/review.ts';
import type { Text } from '../../../../shared/terms/text.ts';
import type { Assignment } from '../../../../shared/wire/sheets.ts';
import { basisMark } from '../../../figures/basis-words.ts';
import { mainFigureText } from '../../../figures/figure-view.ts';
import { useVersionsInForce } from '../../../parts/answers/use-versions-in-force.ts';
import { Unseen } from '../../../parts/layout/unseen.tsx';
import { quiet } from '../../../parts/look/quiet.ts';
import { useServices } from '../../../parts/services.ts';
import { EvaluationLines } from '../../../parts/sheets/evaluation-lines.tsx';
import { sheetStateWords } from '../../../parts/sheets/sheet-state-words.ts';
import { StateBadge } from '../../../parts/sheets/state-badge.tsx';
import { useSpeech } from '../../../parts/words/language.tsx';
import { dateName, dueNote } from '../../../parts/words/moments.ts';
import { OfficeMessage } from '../to-do/office-message.tsx';
import { windowWords, mySheetsWords as words } from './list-words.ts';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow2,
  },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
  badges: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: 600 },
  quiet,
  extended: { display: 'block' },
  overdue: { color: tokens.colorStatusDangerForeground1, fontWeight: 600 },
  figure: { fontWeight: 600, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
});

export type SheetCardProps = {
  assignment: Assignment;
  scale: ScoreDefinition[];
  inWorkbook: boolean;
  blocked: boolean;
  onOpen(): void;
};

/** One sheet to fill: what, until when, how far. `blocked`: another district's sheet stands in its place in this workbook. */
export function SheetCard({ assignment, scale, inWorkbook, blocked, onOpen }: SheetCardProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { indicator, period, title, state, window, results, result, request, cancelled, evaluation } = assignment;
  const { basis } = assignment;
  const inForce = useVersionsInForce(basis?.frozen === true);
  const mark = basis?.frozen ? basisMark(basis, inForce(indicator, period), results) : null;
  const quarter = nameOfPeriod(period);
  const pressing = !cancelled && (state === 'returned' || state === 'reopened');
  // What was given back stays open after the closing day.
  const shut = pressing || cancelled ? null : windowWords[window];
  const wanted = pressing || (!cancelled && !shut && (state === 'none' || state === 'draft'));
  return (
    <li className={styles.card}>
      <div className={styles.line}>
        <span className={styles.quiet}>{indicator}</span>
        <span className={styles.badges}>
          {inWorkbook && <Badge appearance="outline">{say(words.inWorkbook)}</Badge>}
          {shut && (
            <Badge appearance="tint" color="informative">
              {say(shut)}
            </Badge>
          )}
          {(cancelled || state !== 'none' || !shut) && <StateBadge state={state} cancelled={cancelled !== null} />}
        </span>
      </div>
      <h3 className={styles.title}>{say(title)}</h3>
      <span className={styles.quiet}>{say(quarter)}</span>
      <div className={styles.line}>
        <Due assignment={assignment} />
        {result && <span className={styles.figure}>{say(mainFigureText(results, result))}</span>}
      </div>
      {mark && <span className={styles.quiet}>{say(mark)}</span>}
      {pressing && request && (
        <>
          <OfficeMessage message={request.message} />
          {request.items.length > 0 && <strong>{say(sheetStateWords.items(request.items.length))}</strong>}
        </>
      )}
      {evaluation && !cancelled && <EvaluationLines evaluation={evaluation} scale={scale} />}
      {state === 'accepted' && !evaluation && !cancelled && (
        <span className={styles.quiet}>
          {say(sheetStateWords.evaluation)}: {say(sheetStateWords.notEvaluated)}
        </span>
      )}
      <Button appearance={wanted ? 'primary' : 'secondary'} disabled={blocked} onClick={onOpen}>
        {say(words.open)}
        <Unseen>{`${say(title)} ${say(quarter)}`}</Unseen>
      </Button>
    </li>
  );
}

function Due({ assignment }: { assignment: Assignment }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { now } = useServices();
  const { window, opensOn, dueOn, closesOn, state, cancelled, extension } = assignment;
  if (cancelled) {
    return (
      <span className={styles.quiet}>
        {say(sheetStateWords.cancelled(cancelled.fromQuarter))} · {say(sheetStateWords.reason(cancelled.reason))}
      </span>
    );
  }
  if (state === 'returned' || state === 'reopened') {
    return <span className={styles.quiet}>{say(words.mendAndSubmit)}</span>;
  }
  if (window === 'before') return <span className={styles.quiet}>{say(words.opens(dateName(opensOn)))}</span>;
  if (window === 'closed') return <span className={styles.quiet}>{say(words.closed(dateName(closesOn)))}</span>;
  const note = state === 'none' || state === 'draft' ? dueNote(assignment, now()) : null;
  return (
    <span className={styles.quiet}>
      {say(words.due(dateName(dueOn)))}
      {note && ' · '}
      {note?.kind === 'left' && say(words.left(note.days))}
      {note?.kind === 'overdue' && <span className={styles.overdue}>{say(words.overdue(note.days))}</span>}
      {extension && (
        <span className={styles.extended}>
          {say(words.extended)} · {say(sheetStateWords.reason(extension.reason))}
        </span>
      )}
    </span>
  );
}

function nameOfPeriod(code: string): Text {
  const period = parsePeriod(code);
  return period ? periodName(period) : { th: code, en: code };
}
