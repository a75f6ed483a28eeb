import { makeStyles, tokens } from '@fluentui/react-components';
import { standsOnBriefly } from '../../shared/rules/city/stands-on.ts';
import type { Result } from '../../shared/terms/result.ts';
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
  const other = shown !== null && !areSame(shown.result, cityNow.result);
  const told = standsOnBriefly(cityNow, version);
  return (
    <div className={styles.quiet}>
      <div>{say(words.cityNow(mainFigureText(results, cityNow.result), cityNow.counted, cityNow.expected))}</div>
      {told.length > 0 && <div>{told.map(say).join(' · ')}</div>}
      {other && <div>{say(words.cityOther)}</div>}
    </div>
  );
}

/** Whether two results have the same figures, each for the same reason where there is no number. */
function areSame({ figures: one }: Result, { figures: other }: Result): boolean {
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].every((key) => JSON.stringify(one[key]) === JSON.stringify(other[key]));
}
