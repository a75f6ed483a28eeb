import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  unseen: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** Words for a screen reader only. */
export function Unseen({ role, children }: { role?: 'status'; children: ReactNode }) {
  return (
    <span className={useStyles().unseen} role={role}>
      {children}
    </span>
  );
}
