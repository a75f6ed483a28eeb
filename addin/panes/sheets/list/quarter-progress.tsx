import { makeStyles, ProgressBar } from '@fluentui/react-components';
import type { Assignment } from '../../../../shared/wire/sheets.ts';
import { useSpeech } from '../../../parts/words/language.tsx';
import { quarterShort } from '../../../parts/words/period-words.ts';
import { listWords as words } from './list-words.ts';
import { submittedOf } from './sheet-groups.ts';

const useStyles = makeStyles({ said: { fontWeight: 600 } });

/** How much of a quarter has been submitted; nothing where nothing is asked for in it. */
export function QuarterProgress({ sheets, period }: { sheets: Assignment[]; period: string }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { submitted, expected } = submittedOf(sheets, period);
  if (expected === 0) return null;
  const said = say(words.progress(quarterShort(period), submitted, expected));
  return (
    <div>
      <span className={styles.said}>{said}</span>
      <ProgressBar aria-label={said} value={submitted} max={expected} />
    </div>
  );
}
