import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { separated } from '../../shared/terms/amount.ts';
import type { Text } from '../../shared/terms/text.ts';
import { quiet } from '../parts/look/quiet.ts';
import { leads } from '../parts/words/amount.ts';
import { useSpeech } from '../parts/words/language.tsx';
import { type FigureView, isOnScale } from './figure-view.ts';
import { Scale } from './scale.tsx';
import { Verdict } from './verdict.tsx';

const useStyles = makeStyles({
  figure: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  big: { display: 'flex', alignItems: 'baseline', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
  number: {
    fontSize: tokens.fontSizeHero800,
    lineHeight: tokens.lineHeightHero800,
    fontWeight: 600,
    fontVariantNumeric: 'tabular-nums',
  },
  long: { fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600 },
  muted: { color: tokens.colorNeutralForeground3, fontWeight: 400 },
  none: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: 600 },
  quiet,
});

/** Characters that a number has at most to stand in the largest letters in the narrowest pane. */
const roomy = 10;

type MainFigureProps = { view: FigureView; named: boolean; unsettled: Text | null };

/** The indicator's main figure, as large as it matters. `named`: it is one of several; `unsettled`: why it is muted. */
export function MainFigure({ view, named, unsettled }: MainFigureProps) {
  const styles = useStyles();
  const { language, say } = useSpeech();
  const { definition, text, none, target, verdict } = view;
  const unit = <span>{say(definition.unit)}</span>;
  const before = leads(definition.unit, language);
  const number = text === null ? '' : separated(text);
  return (
    <div className={styles.figure}>
      {named && <span>{say(definition.name)}</span>}
      <div className={styles.big}>
        {none ? (
          <span className={styles.none}>{say(none.name)}</span>
        ) : (
          <>
            {before && unit}
            <span
              className={mergeClasses(
                styles.number,
                number.length > roomy && styles.long,
                unsettled !== null && styles.muted,
              )}
            >
              {number}
            </span>
            {!before && unit}
          </>
        )}
        {target && <span className={styles.quiet}>{say(target.words)}</span>}
      </div>
      {none && <span className={styles.quiet}>{say(none.cure)}</span>}
      {isOnScale(definition) && (
        <Scale value={text} target={target?.text ?? null} met={unsettled ? null : (verdict?.met ?? false)} />
      )}
      {unsettled && text !== null && <span className={styles.quiet}>{say(unsettled)}</span>}
      {verdict && !unsettled && <Verdict verdict={verdict} />}
    </div>
  );
}
