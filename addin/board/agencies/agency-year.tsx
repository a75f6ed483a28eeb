import { makeStyles, tokens } from '@fluentui/react-components';
import { standsOnBriefly } from '../../../shared/rules/city/stands-on.ts';
import { separated, trimmed } from '../../../shared/terms/amount.ts';
import { parsePeriod, type Quarter, quarters } from '../../../shared/terms/period.ts';
import type { Scale } from '../../../shared/terms/review.ts';
import { sheetStateNames } from '../../../shared/terms/sheet.ts';
import type { Overview } from '../../../shared/wire/city.ts';
import { basisMark } from '../../figures/basis-words.ts';
import { mainFigureText } from '../../figures/figure-view.ts';
import { useAnswer } from '../../parts/answers/use-answer.ts';
import { useEvaluationScale } from '../../parts/answers/use-evaluation-scale.ts';
import { useVersionsInForce } from '../../parts/answers/use-versions-in-force.ts';
import { type Column, DataTable } from '../../parts/layout/data-table.tsx';
import { quiet } from '../../parts/look/quiet.ts';
import { agencyName } from '../../parts/words/agency-name.ts';
import { useSpeech } from '../../parts/words/language.tsx';
import { BoardAnswer } from '../parts/board-answer.tsx';
import { BoardLink } from '../parts/board-link.tsx';
import { BoardSection } from '../parts/board-section.tsx';
import { agencyWords as words } from './agency-words.ts';
import { EvaluationWords } from './evaluation-words.tsx';

const useStyles = makeStyles({
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
  indicator: { display: 'inline-block', minWidth: '200px' },
  cell: { minWidth: '120px' },
  figure: { fontWeight: 600 },
  quiet,
});

type Line = Overview['lines'][number];
type QuarterLine = Line['quarters'][number];

/** An agency's year: its indicators by four quarters, with results, targets and evaluations. */
export function AgencyYear({ year, agency }: { year: number; agency: string }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const answer = useAnswer('readOverview', { parameters: { fiscalYear: String(year), agency } });
  const { value } = answer;
  const scale = useEvaluationScale();
  // What a district's office has as an owner alone is under the office's own code.
  const officeOf = (listed: QuarterLine[]) =>
    listed.some(({ state }) => state !== null) ? (value?.agency.district ?? agency) : agency;
  const columns: Column<Line>[] = [
    {
      key: 'indicator',
      header: say(words.indicator),
      cell: ({ indicator, title, quarters: listed }) => (
        <span className={styles.indicator}>
          <BoardLink to={{ tab: 'sheet', year, indicator, office: officeOf(listed), quarter: null }}>
            {indicator} {say(title)}
          </BoardLink>
        </span>
      ),
    },
    ...quarters.map(
      (quarter): Column<Line> => ({
        key: String(quarter),
        header: say(words.quarter(quarter)),
        cell: (line) => (
          <QuarterCell
            line={line}
            quarter={quarter}
            scale={scale}
            ofDistrict={value !== null && value.agency.district !== null}
          />
        ),
      }),
    ),
  ];
  return (
    <>
      <BoardAnswer answer={answer} />
      {value && (
        <BoardSection title={say(words.yearOf(agencyName(value.agency), year))} paper="flowing">
          <p className={styles.note}>{say(value.agency.district === null ? words.ofCity : words.ofDistrict)}</p>
          {value.lines.length === 0 ? (
            <p className={styles.note}>{say(words.noLines)}</p>
          ) : (
            <DataTable
              caption={say(words.yearOf(agencyName(value.agency), year))}
              captionHidden
              columns={columns}
              rows={value.lines}
              rowKey={({ indicator }) => indicator}
            />
          )}
        </BoardSection>
      )}
    </>
  );
}

type QuarterCellProps = { line: Line; quarter: Quarter; scale: Scale; ofDistrict: boolean };

/** A quarter of an indicator: its result, its target, where it stands, what it was given. */
function QuarterCell({ line, quarter, scale, ofDistrict }: QuarterCellProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const inForce = useVersionsInForce();
  const found = line.quarters.find(({ period }) => parsePeriod(period)?.quarter === quarter);
  if (!found) return <span className={styles.quiet}>{say(words.notReported)}</span>;
  const { result, target, state, late, cancelled, basis, together, owner } = found;
  const version = inForce(line.indicator, found.period);
  const mark = basis && basisMark(basis, version, line.results);
  const told = mark ? [mark] : together ? standsOnBriefly(together, version) : [];
  if (ofDistrict && state === null && owner) return <OwnerState owner={owner} results={line.results} scale={scale} />;
  return (
    <div className={styles.cell}>
      <div className={styles.figure}>{say(result ? mainFigureText(line.results, result) : words.nothingYet)}</div>
      <div className={styles.quiet}>
        {say(target === null ? words.noTarget : words.targetIs(separated(trimmed(target))))}
      </div>
      {result && told.length > 0 && <div className={styles.quiet}>{told.map(say).join(' · ')}</div>}
      {state && (
        <div className={styles.quiet}>
          {say(sheetStateNames[state])}
          {late && ` · ${say(words.late)}`}
        </div>
      )}
      {owner && <OwnerState owner={owner} results={line.results} scale={scale} />}
      {cancelled && <div className={styles.quiet}>{say(words.cancelled)}</div>}
      <div className={styles.quiet}>
        {ofDistrict ? <EvaluationWords evaluation={found.evaluation} scale={scale} /> : say(evaluatedWords(found))}
      </div>
    </div>
  );
}

type OwnerStateProps = { owner: NonNullable<QuarterLine['owner']>; scale: Scale } & Pick<Line, 'results'>;

/** The owner's own sheet: where it stands, what it says where that is accepted, and what it was given. */
function OwnerState({ owner: { state, late, result, basis, evaluation }, results, scale }: OwnerStateProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  return (
    <div className={styles.quiet}>
      {say(words.ownSheet(sheetStateNames[state]))}
      {late && ` · ${say(words.late)}`}
      {result && basis?.frozen && <div>{say(words.ownResult(mainFigureText(results, result)))}</div>}
      {evaluation && <EvaluationWords evaluation={evaluation} scale={scale} />}
    </div>
  );
}

function evaluatedWords({ evaluated, expected }: QuarterLine) {
  return evaluated === 0 ? words.notEvaluated : words.evaluated(evaluated, expected);
}
