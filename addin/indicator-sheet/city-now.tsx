import { makeStyles, tokens } from '@fluentui/react-components';
import { mainFigure } from '../../shared/indicator/main-figure.ts';
import { standsOnBriefly } from '../../shared/rules/city/stands-on.ts';
import type { SheetQuarter } from '../../shared/wire/indicator-sheet.ts';
import { mainFigureText } from '../figures/figure-view.ts';
import { useSpeech } from '../parts/words/language.tsx';
import { sheetWords as words } from './sheet-words.ts';

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' } });

type CityNowProps = { cityNow: NonNullable<SheetQuarter['cityNow']>; quarter: SheetQuarter };

/** What the districts come to now, beside an owner's sheet that was made of them earlier; and whether that is still so. */
export function CityNow({ cityNow, quarter: { shown, results, version } }: CityNowProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const now = mainFigure({ results }, cityNow.result);
  const stored = mainFigure({ results }, shown?.result);
  const other = shown !== null && JSON.stringify(now) !== JSON.stringify(stored);
  const told = standsOnBriefly(cityNow, version);
  return (
    <div className={styles.quiet}>
      <div>{say(words.cityNow(mainFigureText(results, cityNow.result), cityNow.counted, cityNow.expected))}</div>
      {told.length > 0 && <div>{told.map(say).join(' · ')}</div>}
      {other && <div>{say(words.cityOther)}</div>}
    </div>
  );
}
