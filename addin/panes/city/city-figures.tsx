import { makeStyles, ProgressBar } from '@fluentui/react-components';
import { isMeasuredIn } from '../../../shared/indicator/compilers/to-result.ts';
import { madeOf } from '../../../shared/rules/city/made-of.ts';
import { onlyReporter, reportersName } from '../../../shared/rules/city/reporters.ts';
import { standsOn } from '../../../shared/rules/city/stands-on.ts';
import type { Consolidation } from '../../../shared/wire/city.ts';
import type { FigureSheet } from '../../figures/figure-view.ts';
import { Figures } from '../../figures/figures.tsx';
import { progressWords } from '../../figures/progress-words.ts';
import { Section } from '../../parts/layout/section.tsx';
import { quiet } from '../../parts/look/quiet.ts';
import { useSpeech } from '../../parts/words/language.tsx';
import { cityWords as words } from './city-words.ts';

const useStyles = makeStyles({
  quiet,
});

/** The city's figures, made of sums, and how many districts they are made of; of the only district where one alone reports. */
export function CityFigures({ sheet, consolidation }: { sheet: FigureSheet; consolidation: Consolidation }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { city, districts, view, version } = consolidation;
  const { result, counted, notApplicable, expected } = city;
  const { indicator } = sheet;
  const only = onlyReporter(indicator);
  // Before the year's end nobody has a figure, whatever they say.
  const apart = notApplicable > 0 && isMeasuredIn(sheet.indicator, sheet.period);
  const within = only ? progressWords.includedOnly(counted) : progressWords.included(counted, expected);
  return (
    <Section title={say(words.figureOf(reportersName(indicator)))}>
      <Figures sheet={sheet} result={result} whose="city" shown={null} />
      <div>
        <span>{say(within)}</span>
        {!only && <ProgressBar aria-label={say(within)} value={counted + notApplicable} max={Math.max(expected, 1)} />}
        {[...madeOf(districts, view), ...standsOn(city, version)].map((said) => (
          <div key={said.en} className={styles.quiet}>
            {say(said)}
          </div>
        ))}
        {apart && <span className={styles.quiet}>{say(progressWords.notApplicable(notApplicable))}</span>}
      </div>
    </Section>
  );
}
