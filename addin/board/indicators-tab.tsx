import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { reporterStates } from '../../shared/rules/city/sheet-states.ts';
import { standsOnBriefly } from '../../shared/rules/city/stands-on.ts';
import { separated, trimmed } from '../../shared/terms/amount.ts';
import type { Quarter } from '../../shared/terms/period.ts';
import type { SheetState } from '../../shared/terms/sheet.ts';
import type { PeriodProgress } from '../../shared/wire/city.ts';
import { mainFigureText } from '../figures/figure-view.ts';
import { useVersionsInForce } from '../parts/answers/use-versions-in-force.ts';
import { byCode, quarterOf } from '../parts/choices/opening-line.ts';
import { DataTable } from '../parts/layout/data-table.tsx';
import { Unseen } from '../parts/layout/unseen.tsx';
import { useSpeech } from '../parts/words/language.tsx';
import { dateName } from '../parts/words/moments.ts';
import { agencyWords as words } from './agencies/agency-words.ts';
import { BoardLink } from './parts/board-link.tsx';
import { BoardSection } from './parts/board-section.tsx';
import { boardWords } from './parts/board-words.ts';
import { opensElsewhere } from './parts/opens-elsewhere.ts';
import { submittedOf } from './parts/state-counts.ts';

const useStyles = makeStyles({
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
  indicator: { minWidth: '220px', display: 'inline-block' },
  quiet: { color: tokens.colorNeutralForeground2, fontWeight: 400 },
});

type IndicatorsTabProps = {
  progress: PeriodProgress[];
  year: number;
  quarter: Quarter;
  /** The address of an indicator's own view, and the way there without loading the page again. */
  hrefOf(indicator: string): string;
  onOpen(indicator: string): void;
};

/** All indicators of a quarter: the city's figure of what has been submitted, and how far each has come. */
export default function IndicatorsTab({ progress, year, quarter, hrefOf, onOpen }: IndicatorsTabProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const inForce = useVersionsInForce();
  const rows = [...byCode(progress).values()].flat().filter((line) => quarterOf(line) === quarter);
  const count = (line: PeriodProgress, ...states: SheetState[]) => {
    const counted = reporterStates(line).states;
    return states.reduce((sum, state) => sum + (counted[state] ?? 0), 0);
  };
  return (
    <BoardSection title={say(words.all(quarter, year))} paper="flowing">
      <p className={styles.note}>{say(words.allNote)}</p>
      <DataTable
        caption={say(words.all(quarter, year))}
        captionHidden
        rows={rows}
        rowKey={({ indicator }) => indicator}
        columns={[
          {
            key: 'indicator',
            header: say(words.indicator),
            cell: (line) => (
              <span className={styles.indicator}>
                <Link
                  href={hrefOf(line.indicator)}
                  onClick={(event) => {
                    if (opensElsewhere(event)) return;
                    event.preventDefault();
                    onOpen(line.indicator);
                  }}
                >
                  {line.indicator} {say(line.title)}
                </Link>
                <div className={styles.quiet}>{say(line.owner)}</div>
                <BoardLink to={{ tab: 'sheet', indicator: line.indicator, office: null }}>
                  {say(boardWords.toSheet)}
                  <Unseen>{line.indicator}</Unseen>
                </BoardLink>
              </span>
            ),
          },
          {
            key: 'result',
            header: say(words.result),
            cell: (line) => {
              const told = standsOnBriefly(line, inForce(line.indicator, line.period));
              return (
                <>
                  {say(mainFigureText(line.results, line.result))}
                  {line.cancelled && <div>{say(words.cancelled)}</div>}
                  {told.length > 0 && <div className={styles.quiet}>{told.map(say).join(' · ')}</div>}
                </>
              );
            },
            number: true,
          },
          {
            key: 'target',
            header: say(words.target),
            cell: ({ target }) => (target === null ? say(words.noTarget) : separated(trimmed(target))),
            number: true,
          },
          {
            key: 'submitted',
            header: say(words.submitted),
            cell: (line) => say(words.of(submittedOf(reporterStates(line).states), line.expected)),
            number: true,
          },
          {
            key: 'accepted',
            header: say(words.accepted),
            cell: (line) => count(line, 'accepted', 'evaluated'),
            number: true,
          },
          {
            key: 'returned',
            header: say(words.returned),
            cell: (line) => count(line, 'returned', 'reopened'),
            number: true,
          },
          { key: 'late', header: say(words.late), cell: (line) => reporterStates(line).late, number: true },
          { key: 'overdue', header: say(words.overdue), cell: (line) => reporterStates(line).overdue, number: true },
          { key: 'due', header: say(words.due), cell: ({ dueOn }) => say(dateName(dueOn)), number: true },
        ]}
      />
    </BoardSection>
  );
}
