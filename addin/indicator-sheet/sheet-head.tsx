import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { scoreKeys, scorePair } from '../../shared/rules/review/score-pair.ts';
import { separated, trimmed } from '../../shared/terms/amount.ts';
import type { Evaluation, Scale } from '../../shared/terms/review.ts';
import type { IndicatorSheet, SheetQuarter, SheetResult } from '../../shared/wire/indicator-sheet.ts';
import { Section } from '../parts/layout/section.tsx';
import { StateBadge } from '../parts/sheets/state-badge.tsx';
import { useSpeech } from '../parts/words/language.tsx';
import { periodWords } from '../parts/words/period-words.ts';
import { quarterFigure } from './quarter-figure.ts';
import { sheetWords as words } from './sheet-words.ts';

const useStyles = makeStyles({
  facts: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 14em) minmax(0, 1fr)',
    gap: '4px 16px',
    margin: 0,
    overflowWrap: 'anywhere',
    '& dt': { color: tokens.colorNeutralForeground2 },
    '& dd': { margin: 0 },
    '@media (max-width: 480px)': { gridTemplateColumns: 'minmax(0, 1fr)', gap: '0', '& dd': { marginBottom: '6px' } },
  },
  number: { fontWeight: 600, fontVariantNumeric: 'tabular-nums' },
  quiet: { color: tokens.colorNeutralForeground2 },
  evaluation: {
    margin: 0,
    padding: '8px 12px',
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

type SheetHeadProps = { sheet: IndicatorSheet; quarter: SheetQuarter; print: ReactNode };

/** The head of the sheet, in the old page's order: title and code, targets, results, type and level, the evaluation. */
export function SheetHead({ sheet, quarter, print }: SheetHeadProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { title, indicator, office, owner, type, level, fiscalYear, version } = sheet;
  return (
    <Section title={say(words.titleOf(title, indicator))}>
      <dl className={styles.facts}>
        <dt>{say(words.office)}</dt>
        <dd>{say(office.name)}</dd>
        <dt>{say(words.owner)}</dt>
        <dd>{say(words.ownerOf(owner.name, owner.code))}</dd>
        <dt>{say(words.quarter)}</dt>
        <dd>
          {say(periodWords.quarterOf(quarter.quarter, fiscalYear))}{' '}
          <StateBadge state={quarter.state} cancelled={quarter.cancelled !== null} />
        </dd>
        {quarter.results.map((result, index) => (
          <ResultFacts key={result.key} result={result} quarter={quarter} main={index === 0} />
        ))}
        <dt>{say(words.type)}</dt>
        <dd>{say(words.typeOf(type, level))}</dd>
        <dt>{say(words.version)}</dt>
        <dd>{version}</dd>
      </dl>
      {print}
      <Evaluated quarter={quarter} scale={sheet.scale} />
    </Section>
  );
}

type ResultFactsProps = { result: SheetResult; quarter: SheetQuarter; main: boolean };

function ResultFacts({ result, quarter, main }: ResultFactsProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { name, unit, target, cityTarget, better, measures } = result;
  const figure = quarterFigure(quarter, result, main);
  const several = quarter.results.length > 1;
  const shared = target === null && cityTarget !== null;
  const lower = better === 'lower' ? ` · ${say(words.lower)}` : '';
  const wanted = target ?? cityTarget;
  return (
    <>
      {several && (
        <>
          <dt>{say(words.resultName)}</dt>
          <dd>{say(name)}</dd>
        </>
      )}
      <dt>
        {say(shared ? words.cityTarget(unit) : words.target(unit))}
        {lower}
      </dt>
      <dd className={styles.number}>{wanted === null ? say(words.noTarget) : separated(trimmed(wanted))}</dd>
      <dt>{say(words.result(unit))}</dt>
      <dd>
        <span className={styles.number}>{say(figure.words)}</span>
        {figure.note && <span className={styles.quiet}> · {say(figure.note)}</span>}
        {measures.map((measure) => {
          const amount = quarter.shown?.result.measures[measure.key];
          return amount === undefined ? null : (
            <div key={measure.key} className={styles.quiet}>
              {say(measure.name)} {separated(amount)}
            </div>
          );
        })}
      </dd>
    </>
  );
}

/** What the planning office has given the quarter: the number, then the scores under their keys. */
function Evaluated({ quarter: { quarter, evaluation }, scale }: { quarter: SheetQuarter; scale: Scale }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const keys = scoreKeys(scale, [evaluation]);
  return (
    <p className={styles.evaluation}>
      {say(words.evaluated(quarter))} :{' '}
      <span className={styles.number}>{evaluation ? given(evaluation, keys) : say(words.notEvaluated)}</span>
    </p>
  );
}

/** `85 · 2.1 / 2.2 = 85 / 50`: the number where one was given, and the scores. */
function given(evaluation: Evaluation, keys: string[]): string {
  const scores = `${keys.join(' / ')} = ${scorePair(evaluation, keys)}`;
  return evaluation.number === null ? scores : `${evaluation.number} · ${scores}`;
}
