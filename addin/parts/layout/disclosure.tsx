import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';

const useStyles = makeStyles({
  summary: {
    cursor: 'pointer',
    padding: '4px 0',
    fontWeight: 600,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  // The label stands beside the browser's own triangle, also where it takes two lines.
  label: { display: 'inline-block', verticalAlign: 'top', maxWidth: 'calc(100% - 24px)', paddingLeft: '4px' },
  content: { paddingTop: tokens.spacingVerticalS },
});

type DisclosureProps = {
  label: ReactNode;
  /** Where it is kept elsewhere whether it stands open. */
  keptOpen?: { open: boolean; onToggle(open: boolean): void };
  children: ReactNode;
};

/**
 * Something that is there to be looked up: closed, and not even rendered, until it is asked for. The browser has its summary
 * as a stop of the keyboard anyway; office.js, which takes Tab in Excel on the web, knows it by its tabindex only.
 */
export function Disclosure({ label, keptOpen, children }: DisclosureProps) {
  const styles = useStyles();
  const [opened, setOpened] = useState(false);
  const open = keptOpen ? keptOpen.open : opened;
  const toggle = (now: boolean) => {
    if (keptOpen && now !== open) keptOpen.onToggle(now);
    setOpened(now);
  };
  return (
    <details open={open} onToggle={({ currentTarget }) => toggle(currentTarget.open)}>
      <summary className={styles.summary} tabIndex={0}>
        <div className={styles.label}>{label}</div>
      </summary>
      {open && <div className={styles.content}>{children}</div>}
    </details>
  );
}
