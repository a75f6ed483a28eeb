import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import { useSpeech } from '../parts/words/language.tsx';
import type { FigureView } from './figure-view.ts';

const useStyles = makeStyles({
  verdict: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, fontWeight: 600 },
  small: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  icon: { flexShrink: 0 },
});

type VerdictProps = { verdict: NonNullable<FigureView['verdict']>; small?: boolean };

/** How a figure stands to its target. */
export function Verdict({ verdict: { met, words }, small = false }: VerdictProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const Icon = met ? CheckmarkCircleRegular : WarningRegular;
  return (
    <span className={mergeClasses(styles.verdict, small && styles.small)}>
      <Icon className={styles.icon} aria-hidden />
      {say(words)}
    </span>
  );
}
