import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import { ErrorBoundary } from './error-boundary.tsx';
import { LanguageProvider } from './language.tsx';
import { OutsideExcel } from './outside-excel.tsx';
import { RolePanes } from './role-panes.tsx';
import { type Services, ServicesContext } from './services.ts';
import { SignInPane } from './sign-in-pane.tsx';
import { SignedIn } from './signed-in.tsx';
import { TopBar } from './top-bar.tsx';
import { useTheme } from './use-theme.ts';

const useStyles = makeStyles({
  // Fluent gives the provider's own classes to every dialog and tooltip, too: here stands only how letters look.
  letters: { lineHeight: tokens.lineHeightBase300 },
  app: {
    // The pane scrolls, not the page: a dialog locks the page's scrolling and would leave a bare strip beside it.
    height: '100dvh',
    overflowY: 'auto',
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

/** The whole pane: theme, language, and what may be shown to whom. */
export function App({ services, inExcel, language }: { services: Services; inExcel: boolean; language: string }) {
  const styles = useStyles();
  return (
    <FluentProvider theme={useTheme()} className={styles.letters}>
      <div className={styles.app}>
        <LanguageProvider keep={services.keep} display={language}>
          <ServicesContext value={services}>
            <ErrorBoundary>{inExcel ? <Session services={services} /> : <OutsideExcel />}</ErrorBoundary>
          </ServicesContext>
        </LanguageProvider>
      </div>
    </FluentProvider>
  );
}

function Session({ services: { session } }: { services: Services }) {
  const state = useSyncExternalStore(session.subscribe, session.state);
  if (state !== 'signed-out') {
    return (
      <SignedIn renewing={state === 'renewing'}>
        <RolePanes />
      </SignedIn>
    );
  }
  return (
    <>
      <TopBar me={null} />
      <SignInPane />
    </>
  );
}
