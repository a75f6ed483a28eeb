import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import type { Result } from '../../shared/rules/assess.ts';
import { notCalculable } from '../../shared/spec/formulas.ts';
import type { Indicator } from '../../shared/terms/indicator.ts';
import { againstTarget } from './figure.ts';
import { fillWords as words } from './fill-words.ts';
import { useSpeech } from './language.tsx';

const useStyles = makeStyles({
  figures: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  big: { display: 'flex', alignItems: 'baseline', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
  number: {
    fontSize: tokens.fontSizeHero800,
    lineHeight: tokens.lineHeightHero800,
    fontWeight: 600,
    fontVariantNumeric: 'tabular-nums',
  },
  none: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: 600 },
  parts: { display: 'grid', gridTemplateColumns: '1fr auto', gap: '2px 12px', margin: 0 },
  part: { margin: 0, textAlign: 'right', fontWeight: 600, fontVariantNumeric: 'tabular-nums' },
  quiet: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  bar: { position: 'relative', height: '10px', borderRadius: '5px', backgroundColor: tokens.colorNeutralBackground5 },
  done: { height: '100%', borderRadius: '5px', backgroundColor: tokens.colorPaletteMarigoldBorderActive },
  reached: { backgroundColor: tokens.colorBrandBackground },
  mark: {
    position: 'absolute',
    top: '-3px',
    bottom: '-3px',
    width: '2px',
    backgroundColor: tokens.colorNeutralForeground1,
  },
  icon: { flexShrink: 0 },
  verdict: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, fontWeight: 600 },
});

/** The percentage as it calculates, with what it is made of and how it stands to the target. */
export function Figures({ indicator, result, shown }: { indicator: Indicator; result: Result; shown: string | null }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { percentage, numerator, denominator } = result;
  const text = 'text' in percentage ? percentage.text : null;
  const against = text === null ? null : againstTarget(text, indicator.target, indicator.decimals);
  const agrees = shown === (text ?? notCalculable);
  return (
    <div className={styles.figures}>
      <div className={styles.big}>
        {text === null ? (
          <span className={styles.none}>{say(words.noFigure)}</span>
        ) : (
          <>
            <span>{say(indicator.unit)}</span>
            <span className={styles.number}>{text}</span>
          </>
        )}
        <span className={styles.quiet}>
          {say(text === null ? words.noFigureWhy : words.target(plain(indicator.target)))}
        </span>
      </div>
      <div className={styles.bar} aria-hidden="true">
        <div
          className={mergeClasses(styles.done, against?.reached && styles.reached)}
          style={{ width: `${Math.min(Number(text ?? 0), 100)}%` }}
        />
        <div className={styles.mark} style={{ left: `${Math.min(Number(indicator.target), 100)}%` }} />
      </div>
      {against && (
        <span className={styles.verdict}>
          {against.reached ? (
            <CheckmarkCircleRegular className={styles.icon} />
          ) : (
            <WarningRegular className={styles.icon} />
          )}
          {say(against.words)}
        </span>
      )}
      <dl className={styles.parts}>
        <dt>{say(indicator.numerator.name)}</dt>
        <dd className={styles.part}>{numerator.toLocaleString('en-US')}</dd>
        <dt>{say(indicator.denominator.name)}</dt>
        <dd className={styles.part}>{denominator.toLocaleString('en-US')}</dd>
      </dl>
      {shown && agrees && <span className={styles.quiet}>{say(words.agrees)}</span>}
      {shown && !agrees && (
        <span className={styles.verdict}>
          <WarningRegular className={styles.icon} />
          {say(words.disagrees(shown))}
        </span>
      )}
    </div>
  );
}

/** `75.0000` as a person says it. */
function plain(decimal: string): string {
  return decimal.replace(/\.?0+$/, '');
}
