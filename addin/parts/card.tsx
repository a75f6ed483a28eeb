import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  card: {
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
  },
});

/** A part of a pane that belongs together; without a label where what is in it says its own name. */
export function Card({ label, children }: { label?: string; children: ReactNode }) {
  return (
    <section className={useStyles().card} aria-label={label}>
      {children}
    </section>
  );
}
