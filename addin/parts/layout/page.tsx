import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, padding: '12px', flexGrow: 1 },
});

/** What fills the pane below the top bar. */
export function Page({ busy = false, children }: { busy?: boolean; children: ReactNode }) {
  return (
    <main className={useStyles().page} aria-busy={busy}>
      {children}
    </main>
  );
}
