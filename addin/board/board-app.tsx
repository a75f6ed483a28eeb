import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { QueryClientProvider } from '@tanstack/react-query';
import { lazy, Suspense, useMemo, useSyncExternalStore } from 'react';
import { ErrorBoundary } from '../frame/error-boundary.tsx';
import { SignInPane } from '../frame/sign-in-pane.tsx';
import { SignedIn } from '../frame/signed-in.tsx';
import { TopBar } from '../frame/top-bar.tsx';
import { type AsOf, AsOfContext } from '../parts/as-of/as-of-context.ts';
import { HelpPlace } from '../parts/help/help-place.tsx';
import { lightTheme } from '../parts/look/theme.ts';
import { useTheme } from '../parts/look/use-theme.ts';
import { Loading } from '../parts/messages/loading.tsx';
import { type Services, ServicesContext, useMe } from '../parts/services.ts';
import { LanguageProvider } from '../parts/words/language.tsx';
import { boardWords } from './parts/board-words.ts';
import { useAddress } from './parts/use-address.ts';
import { usePrinting } from './parts/use-printing.ts';
import { ReceiptDoor } from './receipt-door.tsx';

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
        <QueryClientProvider client={services.answers}>
          <ServicesContext value={services}>
            <ErrorBoundary words={boardWords}>
              <HelpPlace>
                <Session services={services} />
              </HelpPlace>
            </ErrorBoundary>
          </ServicesContext>
        </QueryClientProvider>
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
  const { role } = useMe();
  const { address, go } = useAddress();
  const asOf: AsOf = useMemo(
    () => ({ moment: address.asOf, look: (moment) => go({ ...address, asOf: moment }) }),
    [address, go],
  );
  return (
    <AsOfContext value={asOf}>
      <Suspense fallback={<Loading />}>
        {address.receipt !== null ? (
          <ReceiptDoor code={address.receipt} go={go} />
        ) : role === 'district' ? (
          <OfficerBoard />
        ) : (
          <OfficeBoard />
        )}
      </Suspense>
    </AsOfContext>
  );
}
