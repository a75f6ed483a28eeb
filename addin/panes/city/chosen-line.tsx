import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    gap: tokens.spacingHorizontalXS,
    padding: '8px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  check: { marginLeft: '-8px', marginTop: '-4px', alignSelf: 'start' },
  facts: { flexGrow: 1, minWidth: 0, display: 'flex', flexDirection: 'column', gap: '2px' },
  ends: {
    display: 'flex',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    flexWrap: 'wrap',
  },
});

type ChosenLineProps = {
  /** What its box says. */
  label: string;
  /** Null where it cannot be chosen, or may not be. */
  chosen: boolean | null;
  onChoose(chosen: boolean): void;
  children: ReactNode;
};

/** A district's line in a list that several are chosen from: what is told of it, behind the box that chooses it. */
export function ChosenLine({ label, chosen, onChoose, children }: ChosenLineProps) {
  const styles = useStyles();
  return (
    <li className={styles.line}>
      {chosen !== null && (
        <Checkbox
          className={styles.check}
          aria-label={label}
          checked={chosen}
          onChange={(_, { checked }) => onChoose(checked === true)}
        />
      )}
      <div className={styles.facts}>{children}</div>
    </li>
  );
}

/** What stands at the two ends of one row of such a line, and below each other where there is no room. */
export function LineEnds({ children }: { children: ReactNode }) {
  return <div className={useStyles().ends}>{children}</div>;
}
