import { makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { isMeasuredIn } from '../../../shared/indicator/compilers/to-result.ts';
import { madeOf } from '../../../shared/rules/city/made-of.ts';
import { reportersName, reportsAlone } from '../../../shared/rules/city/reporters.ts';
import { standsOn } from '../../../shared/rules/city/stands-on.ts';
import type { Consolidation } from '../../../shared/wire/city.ts';
import { type FigureSheet, figureViews, mainFigureText } from '../../figures/figure-view.ts';
import { Figures } from '../../figures/figures.tsx';
import { includedIn } from '../../figures/included-in.ts';
import { progressWords } from '../../figures/progress-words.ts';
import { Card } from '../../parts/layout/card.tsx';
import { Disclosure } from '../../parts/layout/disclosure.tsx';
import { quiet } from '../../parts/look/quiet.ts';
import { useSpeech } from '../../parts/words/language.tsx';
import { cityWords as words } from './city-words.ts';

const useStyles = makeStyles({
  card: { padding: '6px 8px', gap: 0 },
  figure: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: `0 ${tokens.spacingHorizontalS}` },
  quiet,
  title: { ...quiet, margin: 0, fontWeight: 400 },
});

/**
 * The city's figure in a line, made of sums, and how many districts it is made of; of the only district where one alone
 * reports. Pressed, it says what it is counted from: the districts are what one comes for.
 */
export function CityFigures({ sheet, consolidation }: { sheet: FigureSheet; consolidation: Consolidation }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { city, districts, owner, view, version } = consolidation;
  const { result, counted, notApplicable, expected } = city;
  const { indicator } = sheet;
  // Before the year's end nobody has a figure, whatever they say.
  const apart = notApplicable > 0 && isMeasuredIn(sheet.indicator, sheet.period);
  const within = includedIn(indicator, counted, expected);
  const notes = [
    within,
    ...madeOf(districts, view),
    ...standsOn(city, version),
    ...(apart ? [progressWords.notApplicable(notApplicable)] : []),
  ];
  const title = say(words.figureOf(reportersName(indicator, owner)));
  const target = figureViews(sheet, result, 'city')[0]?.target;
  return (
    <Card label={title} className={styles.card}>
      <h2 className={styles.title}>{title}</h2>
      <Disclosure
        label={
          <span className={styles.figure}>
            {say(mainFigureText(indicator.results, result))}
            {target && <span className={styles.quiet}>{say(target.words)}</span>}
          </span>
        }
      >
        <Figures sheet={sheet} result={result} whose="city" shown={null} />
        {!reportsAlone(indicator) && (
          <ProgressBar aria-label={say(within)} value={counted + notApplicable} max={Math.max(expected, 1)} />
        )}
      </Disclosure>
      {notes.map((said) => (
        <div key={said.en} className={styles.quiet}>
          {say(said)}
        </div>
      ))}
    </Card>
  );
}
