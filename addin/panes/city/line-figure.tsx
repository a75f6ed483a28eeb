import { makeStyles, tokens } from '@fluentui/react-components';
import { mainFigure } from '../../../shared/indicator/main-figure.ts';
import { separated } from '../../../shared/terms/amount.ts';
import { noFigureNames } from '../../../shared/terms/figure.ts';
import type { DistrictLine } from '../../../shared/wire/city.ts';
import { quiet } from '../../parts/look/quiet.ts';
import { useSpeech } from '../../parts/words/language.tsx';

const useStyles = makeStyles({
  number: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums', marginLeft: 'auto' },
  quiet,
});

type LineFigureProps = { indicator: { results: { key: string }[] } } & Pick<DistrictLine, 'result'>;

/** An office's main figure at the end of its line, or in a word why there is none. */
export function LineFigure({ indicator, result }: LineFigureProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const figure = mainFigure(indicator, result);
  if (figure && 'none' in figure) return <span className={styles.quiet}>{say(noFigureNames[figure.none])}</span>;
  return <span className={styles.number}>{figure ? separated(figure.text) : '–'}</span>;
}
