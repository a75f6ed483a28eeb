import { makeStyles, tokens } from '@fluentui/react-components';
import type { ScoreChange } from '../../../../shared/rules/review/score-sheet.ts';
import { quiet } from '../../../parts/look/quiet.ts';
import { useSpeech } from '../../../parts/words/language.tsx';
import { scoreWords } from '../district-facts.ts';
import { scoreSheetWords as words } from './score-sheet-words.ts';

const useStyles = makeStyles({
  quiet,
  list: { listStyle: 'none', margin: '4px 0 8px', padding: 0, overflowWrap: 'anywhere' },
  line: { padding: '6px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  name: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  change: { display: 'block', fontVariantNumeric: 'tabular-nums' },
});

/** Each office whose evaluation is to be another: before → after, with its remark. */
export function ScoreChanges({ changes }: { changes: ScoreChange[] }) {
  const styles = useStyles();
  const { language, say } = useSpeech();
  return (
    <div>
      <strong>{say(words.changes(changes.length))}</strong>
      <ul className={styles.list}>
        {changes.map(({ line: { district, name, late }, before, after }) => (
          <li key={district} className={styles.line}>
            <span className={styles.name}>
              {say(name)}
              {late && ` · ${say(words.late)}`}
            </span>
            <span className={styles.change}>
              {before ? scoreWords(before, language) : say(words.notYet)} →{' '}
              <strong>{scoreWords(after, language)}</strong>
            </span>
            {after.remark !== '' && <span className={styles.quiet}>{after.remark}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}
