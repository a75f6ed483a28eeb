import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type ReactNode, useEffect, useRef } from 'react';

const useStyles = makeStyles({
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    outlineStyle: 'none',
  },
  small: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
});

/** A view's heading. It takes the focus when the view appears, so that a screen reader says where one is. */
export function Heading({ small = false, children }: { small?: boolean; children: ReactNode }) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // A view that comes by itself while the person is in the worksheet must not take the keyboard from them; behind a
    // dialog that is open already it would take the dialog away from screen readers.
    if (!document.hasFocus()) return;
    if (!document.activeElement?.closest('[role=dialog], [role=alertdialog]')) heading.current?.focus();
  }, []);
  return (
    <h1 ref={heading} className={mergeClasses(styles.heading, small && styles.small)} tabIndex={-1}>
      {children}
    </h1>
  );
}
