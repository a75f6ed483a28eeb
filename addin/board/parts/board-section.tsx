import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Section } from '../../parts/layout/section.tsx';

const useStyles = makeStyles({
  section: {
    '@media screen and (min-width: 481px)': { padding: tokens.spacingHorizontalL },
    '@media print': {
      padding: '4mm 0 0',
      borderTopStyle: 'solid',
      borderRightStyle: 'none',
      borderBottomStyle: 'none',
      borderLeftStyle: 'none',
      borderRadius: 0,
      breakInside: 'avoid-page',
    },
  },
  newPage: { '@media print': { breakBefore: 'page', borderTopStyle: 'none', paddingTop: 0 } },
  flowing: { '@media print': { breakInside: 'auto' } },
});

type BoardSectionProps = {
  title: string;
  /** On paper: begins a page, and may go on over the next (else it is kept whole where it fits). */
  paper?: 'page' | 'page-flowing' | 'flowing';
  className?: string;
  children: ReactNode;
};

/** A part of the board under its heading, on the screen and on paper. */
export function BoardSection({ title, paper, className, children }: BoardSectionProps) {
  const styles = useStyles();
  const looks = mergeClasses(
    styles.section,
    paper?.startsWith('page') && styles.newPage,
    paper?.endsWith('flowing') && styles.flowing,
    className,
  );
  return (
    <Section title={title} className={looks}>
      {children}
    </Section>
  );
}
