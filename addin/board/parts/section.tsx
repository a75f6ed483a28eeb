import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type ReactNode, useId } from 'react';

const useStyles = makeStyles({
  section: {
    minWidth: 0,
    padding: tokens.spacingHorizontalL,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    '@media (max-width: 480px)': { padding: tokens.spacingHorizontalM },
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
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, breakAfter: 'avoid' },
});

type SectionProps = {
  title: string;
  /** On paper: begins a page, and may go on over the next (else it is kept whole where it fits). */
  paper?: 'page' | 'page-flowing' | 'flowing';
  className?: string;
  children: ReactNode;
};

/** A part of the board under its heading. */
export function Section({ title, paper, className, children }: SectionProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <section
      className={mergeClasses(
        styles.section,
        paper?.startsWith('page') && styles.newPage,
        paper?.endsWith('flowing') && styles.flowing,
        className,
      )}
      aria-labelledby={id}
    >
      <h2 id={id} className={styles.title}>
        {title}
      </h2>
      {children}
    </section>
  );
}
