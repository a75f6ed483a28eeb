import { makeStyles, tokens } from '@fluentui/react-components';
import { scoreKeys, scorePair } from '../../shared/rules/review/score-pair.ts';
import { isOfficial } from '../../shared/rules/sheets/paper/sheet-mark.ts';
import { separated, trimmed } from '../../shared/terms/amount.ts';
import { numberName, numberNotGiven } from '../../shared/terms/review.ts';
import { sheetStateNames } from '../../shared/terms/sheet.ts';
import type { IndicatorSheet, SheetQuarter, SheetResult } from '../../shared/wire/indicator-sheet.ts';
import { type Column, DataTable } from '../parts/layout/data-table.tsx';
import { Section } from '../parts/layout/section.tsx';
import { useSpeech } from '../parts/words/language.tsx';
import { quarterFigure } from './quarter-figure.ts';
import { sheetWords as words } from './sheet-words.ts';

const useStyles = makeStyles({
  figure: { fontWeight: 600, fontVariantNumeric: 'tabular-nums' },
  quiet: { color: tokens.colorNeutralForeground2, whiteSpace: 'normal' },
});

/** The four quarters of the sheet as the old page lists them: result, evaluation, and the scores side by side. */
export function QuarterTable({ sheet }: { sheet: IndicatorSheet }) {
  const { say } = useSpeech();
  const { quarters, results, scale } = sheet;
  const [main] = results;
  const keys = scoreKeys(
    scale,
    quarters.map(({ evaluation }) => evaluation),
  );
  const numbered = scale.number.kind !== 'unused' || quarters.some(({ evaluation }) => evaluation?.number != null);
  if (!main) return null;
  const several = results.length > 1;
  // There is nothing to evaluate before anything is accepted.
  const unevaluated = ({ state }: SheetQuarter) => (isOfficial(state) ? say(words.notEvaluated) : '–');
  const number: Column<SheetQuarter> = {
    key: 'number',
    header: say(numberName),
    cell: (quarter) => quarter.evaluation?.number ?? (quarter.evaluation ? say(numberNotGiven) : unevaluated(quarter)),
    number: true,
  };
  const columns: Column<SheetQuarter>[] = [
    { key: 'quarter', header: say(words.columns.quarter), cell: ({ quarter }) => quarter },
    {
      key: 'result',
      header: say(words.columns.result(main.unit)),
      cell: (quarter) => <FigureCell quarter={quarter} result={main} main />,
    },
    { key: 'target', header: say(words.columns.target), cell: (quarter) => say(targetIn(quarter, main)), number: true },
    ...(numbered ? [number] : []),
    {
      key: 'scores',
      header: numbered ? keys.join(' / ') : `${say(numberName)} (${keys.join(' / ')})`,
      cell: (quarter) =>
        quarter.evaluation ? scorePair(quarter.evaluation, keys) : numbered ? '–' : unevaluated(quarter),
      number: true,
    },
    {
      key: 'state',
      header: say(words.columns.state),
      cell: ({ state, cancelled }) => say(cancelled ? words.cancelled : sheetStateNames[state]),
    },
  ];
  return (
    <Section title={say(words.quarters)}>
      <DataTable
        caption={say(several ? words.quartersOf(main.name) : words.quarters)}
        captionHidden={!several}
        columns={columns}
        rows={quarters}
        rowKey={({ quarter }) => String(quarter)}
        stacks
      />
      {several && <AllResults sheet={sheet} />}
    </Section>
  );
}

/** Of an indicator with several results every one, a line each, quarter by quarter. */
function AllResults({ sheet: { quarters, results } }: { sheet: IndicatorSheet }) {
  const { say } = useSpeech();
  const columns: Column<SheetResult>[] = [
    { key: 'name', header: say(words.resultName), cell: ({ name, unit }) => `${say(name)} (${say(unit)})` },
    ...quarters.map(
      (quarter): Column<SheetResult> => ({
        key: String(quarter.quarter),
        header: say(words.quarterOf(quarter.quarter)),
        cell: (result) => <FigureCell quarter={quarter} result={result} main={result === results[0]} target />,
      }),
    ),
  ];
  return <DataTable caption={say(words.results)} columns={columns} rows={results} rowKey={({ key }) => key} stacks />;
}

type FigureCellProps = { quarter: SheetQuarter; result: SheetResult; main: boolean; target?: boolean };

function FigureCell({ quarter, result, main, target = false }: FigureCellProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const figure = quarterFigure(quarter, result, main);
  return (
    <>
      <div className={figure.text === null ? undefined : styles.figure}>{say(figure.words)}</div>
      {figure.note && <div className={styles.quiet}>{say(figure.note)}</div>}
      {target && <div className={styles.quiet}>{`${say(words.columns.target)} ${say(targetIn(quarter, result))}`}</div>}
    </>
  );
}

function targetIn({ results }: SheetQuarter, { key }: SheetResult) {
  const set = results.find((one) => one.key === key);
  const wanted = set?.target ?? set?.cityTarget ?? null;
  if (wanted === null) return words.noTarget;
  const text = separated(trimmed(wanted));
  return { th: text, en: text };
}
