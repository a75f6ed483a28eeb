import { makeStyles, tokens } from '@fluentui/react-components';
import { BranchCompareRegular } from '@fluentui/react-icons/svg/branch-compare';
import { Disclosure } from '../../../parts/layout/disclosure.tsx';
import { quiet } from '../../../parts/look/quiet.ts';
import { useSpeech } from '../../../parts/words/language.tsx';
import { useSheetState } from '../open/sheet-context.ts';
import { ChangedRows } from './changed-rows.tsx';
import { truthWords as words } from './truth-words.ts';
import { type ToldTruth, truthsTold } from './truths-told.ts';

const useStyles = makeStyles({
  truth: {
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
    padding: '6px 10px',
    borderLeft: `3px solid ${tokens.colorPaletteMarigoldBorderActive}`,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: 'anywhere',
  },
  what: { display: 'flex', gap: tokens.spacingHorizontalXS, fontWeight: 600 },
  icon: { flexShrink: 0, marginTop: '3px' },
  figures: { fontVariantNumeric: 'tabular-nums' },
  quiet,
});

/** What was typed, stored, submitted and accepted, beside each other where they differ. */
export function TruthLines() {
  const known = useSheetState((state) => state);
  return truthsTold(known).map((told) => <TruthLine key={told.key} told={told} />);
}

function TruthLine({ told: { what, figures, why, difference } }: { told: ToldTruth }) {
  const styles = useStyles();
  const { say } = useSpeech();
  return (
    <div className={styles.truth}>
      <span className={styles.what}>
        <BranchCompareRegular className={styles.icon} aria-hidden />
        {say(what)}
      </span>
      {figures && <span className={styles.figures}>{say(figures)}</span>}
      {why && <span className={styles.quiet}>{say(why)}</span>}
      {difference && (
        <Disclosure label={say(words.changes)}>
          <ChangedRows difference={difference} />
        </Disclosure>
      )}
    </div>
  );
}
