import { makeStyles, tokens } from '@fluentui/react-components';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import type { Whose } from '../../shared/indicator/main-figure.ts';
import type { Result } from '../../shared/terms/result.ts';
import type { Text } from '../../shared/terms/text.ts';
import { quiet } from '../parts/look/quiet.ts';
import { useSpeech } from '../parts/words/language.tsx';
import { disagreements } from './agreement.ts';
import { type FigureSheet, figureText, figureViews } from './figure-view.ts';
import { figureWords as words } from './figure-words.ts';
import { FurtherFigure } from './further-figure.tsx';
import { MainFigure } from './main-figure.tsx';
import { measureLines } from './result-lines.ts';

const useStyles = makeStyles({
  figures: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  further: { listStyle: 'none', margin: 0, padding: 0 },
  measures: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    gap: '2px 12px',
    margin: 0,
    overflowWrap: 'anywhere',
  },
  measure: { margin: 0, textAlign: 'right', fontWeight: 600, fontVariantNumeric: 'tabular-nums' },
  quiet,
  warning: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, fontWeight: 600 },
  icon: { flexShrink: 0 },
});

type FiguresProps = {
  sheet: FigureSheet;
  result: Result;
  whose: Whose;
  /** What the worksheet's own cells show, where they are known. */
  shown: Record<string, string> | null;
  /** Why the figures are not to be praised or blamed yet. */
  unsettled?: Text | null;
};

/** The figures as they calculate: how they stand to their targets, what they are made of, whether the cells agree. */
export function Figures({ sheet, result, whose, shown, unsettled = null }: FiguresProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const [main, ...further] = figureViews(sheet, result, whose);
  const measures = measureLines(sheet.indicator, result);
  const differing = disagreements(sheet.indicator.results, result, shown);
  if (!main) return null;
  return (
    <div className={styles.figures}>
      <MainFigure view={main} named={further.length > 0} unsettled={unsettled} />
      {further.length > 0 && (
        <ul className={styles.further}>
          {further.map((view) => (
            <FurtherFigure
              key={view.definition.key}
              view={view}
              unsettled={unsettled !== null}
              explained={view.none?.cure.th === main.none?.cure.th}
            />
          ))}
        </ul>
      )}
      {measures.length > 0 && (
        <dl className={styles.measures}>
          {measures.map(([name, value]) => (
            <Measure key={name.th} name={say(name)} value={say(value)} />
          ))}
        </dl>
      )}
      {differing?.length === 0 && (
        <span className={styles.quiet}>
          {say(words.agrees(sheet.indicator.results.map((each) => figureText(result, each))))}
        </span>
      )}
      {differing?.map(({ definition, shown: cell }) => (
        <span key={definition.key} className={styles.warning}>
          <WarningRegular className={styles.icon} aria-hidden />
          {say(words.disagrees(definition.name, cell))}
        </span>
      ))}
    </div>
  );
}

function Measure({ name, value }: { name: string; value: string }) {
  const styles = useStyles();
  return (
    <>
      <dt>{name}</dt>
      <dd className={styles.measure}>{value}</dd>
    </>
  );
}
