import { makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import type { Progress as Filled } from '../../shared/rules/assess.ts';
import { fillWords as words } from './fill-words.ts';
import { useSpeech } from './language.tsx';

const useStyles = makeStyles({
  progress: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  quiet: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** How many of the expected communities have been filled in. */
export function Progress({ progress: { filled, expected, valid, excluded } }: { progress: Filled }) {
  const styles = useStyles();
  const { say } = useSpeech();
  return (
    <div className={styles.progress}>
      <span>{say(words.filled(filled, expected))}</span>
      <ProgressBar aria-label={say(words.progress)} value={filled} max={Math.max(expected, 1)} thickness="large" />
      <span className={styles.quiet}>{say(words.valid(valid, excluded))}</span>
    </div>
  );
}
