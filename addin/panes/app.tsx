import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { QueryClientProvider } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { ErrorBoundary } from '../frame/error-boundary.tsx';
import { SignInPane } from '../frame/sign-in-pane.tsx';
import { SignedIn } from '../frame/signed-in.tsx';
import { TopBar } from '../frame/top-bar.tsx';
import { HelpPlace } from '../parts/help/help-place.tsx';
import { type HostTheme, useTheme } from '../parts/look/use-theme.ts';
import { type Services, ServicesContext } from '../parts/services.ts';
import { Touring } from '../parts/tour/tour-context.tsx';
import { LanguageProvider } from '../parts/words/language.tsx';
import { excelTrouble } from '../workbook/run.ts';
import { OlderExcel } from './older-excel.tsx';
import { OutsideExcel } from './outside-excel.tsx';
import { RolePanes } from './role-panes.tsx';

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
    // The top bar stays; what is scrolled into sight comes to stand below it.
    scrollPaddingTop: '80px',
    '& > header': { position: 'sticky', top: 0, zIndex: 2, flexShrink: 0 },
  },
});

/** Where the page is: in Excel, in one that lacks what the pane needs, or in a browser by itself. */
export type Place = 'excel' | 'older-excel' | 'browser';

/** What the page knows of Excel before anything is shown. */
type Host = { place: Place; language: string; theme: () => HostTheme | undefined };

/** The whole pane: theme, language, and what may be shown to whom. */
export function App({ services, host: { place, language, theme } }: { services: Services; host: Host }) {
  const styles = useStyles();
  return (
    <FluentProvider theme={useTheme(theme)} className={styles.letters}>
      <div className={styles.app}>
        <LanguageProvider keep={services.keep} display={language}>
          <QueryClientProvider client={services.answers}>
            <ServicesContext value={services}>
              <ErrorBoundary isHarmless={(reason) => excelTrouble(reason) !== null}>
                {place === 'excel' && (
                  <HelpPlace>
                    <Touring>
                      <Session services={services} />
                    </Touring>
                  </HelpPlace>
                )}
                {place === 'older-excel' && <OlderExcel />}
                {place === 'browser' && <OutsideExcel />}
              </ErrorBoundary>
            </ServicesContext>
          </QueryClientProvider>
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
