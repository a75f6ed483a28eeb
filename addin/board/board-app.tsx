import { FluentProvider, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useSyncExternalStore } from 'react';
import { ErrorBoundary } from '../panes/error-boundary.tsx';
import { frameWords } from '../panes/frame-words.ts';
import { LanguageProvider, useSpeech } from '../panes/language.tsx';
import { type Services, ServicesContext, useMe } from '../panes/services.ts';
import { SignInPane } from '../panes/sign-in-pane.tsx';
import { SignedIn } from '../panes/signed-in.tsx';
import { lightTheme } from '../panes/theme.ts';
import { TopBar } from '../panes/top-bar.tsx';
import { useTheme } from '../panes/use-theme.ts';
import { boardWords } from './board-words.ts';
import { usePrinting } from './use-printing.ts';

const OfficeBoard = lazy(() => import('./office-board.tsx'));
const OfficerBoard = lazy(() => import('./officer-board.tsx'));

const useStyles = makeStyles({
  app: {
    minHeight: '100dvh',
    backgroundColor: tokens.colorNeutralBackground2,
    lineHeight: tokens.lineHeightBase300,
    '@media print': { minHeight: 0, backgroundColor: 'transparent' },
  },
});

/** The whole board: theme, language, and what may be shown to whom. Unlike the pane it scrolls and prints as a page. */
export function BoardApp({ services }: { services: Services }) {
  const styles = useStyles();
  const theme = useTheme();
  const printing = usePrinting();
  return (
    <FluentProvider theme={printing ? lightTheme : theme} className={styles.app}>
      <LanguageProvider keep={services.keep} display="th">
        <ServicesContext value={services}>
          <ErrorBoundary words={boardWords}>
            <Session services={services} />
          </ErrorBoundary>
        </ServicesContext>
      </LanguageProvider>
    </FluentProvider>
  );
}

function Session({ services: { session } }: { services: Services }) {
  const state = useSyncExternalStore(session.subscribe, session.state);
  if (state === 'signed-out') {
    return (
      <>
        <TopBar me={null} />
        <SignInPane />
      </>
    );
  }
  return (
    <SignedIn renewing={state === 'renewing'}>
      <BoardOfRole />
    </SignedIn>
  );
}

function BoardOfRole() {
  const { say } = useSpeech();
  const { role } = useMe();
  return (
    <Suspense fallback={<Spinner label={say(frameWords.loading)} />}>
      {role === 'district' ? <OfficerBoard /> : <OfficeBoard />}
    </Suspense>
  );
}
