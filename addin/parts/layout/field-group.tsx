import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  group: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    minWidth: 0,
    margin: 0,
    padding: '4px 0 0',
    border: 'none',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
});

/** Fields that are of one thing, under its name. */
export function FieldGroup({ legend, children }: { legend: string; children: ReactNode }) {
  const styles = useStyles();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{legend}</legend>
      {children}
    </fieldset>
  );
}
