import { makeStyles, tokens } from '@fluentui/react-components';
import { HistoryRegular } from '@fluentui/react-icons/svg/history';
import type { ResultDefinition } from '../../shared/indicator/measure.ts';
import type { Result } from '../../shared/terms/result.ts';
import type { Basis } from '../../shared/wire/sheets.ts';
import { useSpeech } from '../parts/words/language.tsx';
import { basisLines } from './basis-words.ts';

const useStyles = makeStyles({
  note: {
    display: 'flex',
    gap: tokens.spacingHorizontalXS,
    padding: '6px 10px',
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: 'anywhere',
  },
  icon: { flexShrink: 0, marginTop: '3px' },
  first: { display: 'block', fontWeight: 600, fontVariantNumeric: 'tabular-nums' },
});

type BasisNoteProps = {
  basis: Basis | null;
  inForce: number | null;
  indicator: { results: readonly Pick<ResultDefinition, 'key'>[] };
  result: Result;
};

/** Below a figure that does not stand on what is in force: on what it does, and what had been accepted. */
export function BasisNote({ basis, inForce, indicator, result }: BasisNoteProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const [first, ...others] = basis ? basisLines(basis, inForce, indicator.results, result) : [];
  if (!first) return null;
  return (
    <div className={styles.note}>
      <HistoryRegular className={styles.icon} aria-hidden />
      <div>
        <span className={styles.first}>{say(first)}</span>
        {others.map((line) => (
          <div key={line.en}>{say(line)}</div>
        ))}
      </div>
    </div>
  );
}
