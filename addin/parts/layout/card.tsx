import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { type TourStop, tourStop } from '../tour/tour-stops.ts';

const useStyles = makeStyles({
  card: {
    minWidth: 0,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
  },
});

type CardProps = { label?: string; className?: string | undefined; stop?: TourStop; children: ReactNode };

/** A part of a pane that belongs together; without a label where what is in it says its own name. */
export function Card({ label, className, stop, children }: CardProps) {
  return (
    <section {...(stop && tourStop(stop))} className={mergeClasses(useStyles().card, className)} aria-label={label}>
      {children}
    </section>
  );
}
