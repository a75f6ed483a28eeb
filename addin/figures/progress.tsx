import { makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import type { Indicator } from '../../shared/indicator/indicator.ts';
import type { Progress as Filled } from '../../shared/rules/sheets/assess.ts';
import { quiet } from '../parts/look/quiet.ts';
import { useSpeech } from '../parts/words/language.tsx';
import { earlierWords } from './earlier-words.ts';
import { progressWords as words } from './progress-words.ts';

const useStyles = makeStyles({
  progress: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  quiet,
});

type ProgressProps = { indicator: Indicator; progress: Filled };

/** How many of the expected rows have been filled in; where the district adds its own there is no end to count to. */
export function Progress({ indicator, progress }: ProgressProps) {
  const { filled, expected, valid, excluded } = progress;
  const styles = useStyles();
  const { say } = useSpeech();
  const { from, subject } = indicator.rows;
  const own = from === 'district';
  const parts = [
    ...(filled > 0 ? [words.valid(valid)] : []),
    ...(excluded > 0 ? [words.excluded(excluded)] : []),
    ...earlierWords(indicator, progress),
  ];
  return (
    <div className={styles.progress}>
      <span>{say(own ? words.filledLines(filled) : words.filled(filled, expected, subject))}</span>
      {!own && (
        <ProgressBar aria-label={say(words.progress)} value={filled} max={Math.max(expected, 1)} thickness="large" />
      )}
      {parts.length > 0 && <span className={styles.quiet}>{parts.map(say).join(' · ')}</span>}
    </div>
  );
}
