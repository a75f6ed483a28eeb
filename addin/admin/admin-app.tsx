import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { QueryClientProvider } from '@tanstack/react-query';
import { useState, useSyncExternalStore } from 'react';
import { ErrorBoundary } from '../frame/error-boundary.tsx';
import { SignInPane } from '../frame/sign-in-pane.tsx';
import { SignedIn } from '../frame/signed-in.tsx';
import { TopBar } from '../frame/top-bar.tsx';
import { WorkbookHere } from '../panes/workbook-here.ts';
import { HelpPlace } from '../parts/help/help-place.tsx';
import { LonePage } from '../parts/layout/lone-page.tsx';
import { useTheme } from '../parts/look/use-theme.ts';
import { type Services, ServicesContext, useMe } from '../parts/services.ts';
import { LanguageProvider, useSpeech } from '../parts/words/language.tsx';
import { AdminPages } from './admin-pages.tsx';
import { adminWords as words } from './admin-words.ts';
import { FirstAdministratorPage } from './first/first-administrator-page.tsx';
import { takeSetUpKey } from './first/take-set-up-key.ts';

const useStyles = makeStyles({
  app: { minHeight: '100dvh', backgroundColor: tokens.colorNeutralBackground2, lineHeight: tokens.lineHeightBase300 },
});

/** Everything for administrators in a browser: the first start, setting up, accounts, settings. */
export function AdminApp({ services }: { services: Services }) {
  const styles = useStyles();
  return (
    <FluentProvider theme={useTheme()} className={styles.app}>
      <LanguageProvider keep={services.keep} display="th">
        <QueryClientProvider client={services.answers}>
          <ServicesContext value={services}>
            <WorkbookHere value={false}>
              <ErrorBoundary words={words}>
                <HelpPlace>
                  <Session services={services} />
                </HelpPlace>
              </ErrorBoundary>
            </WorkbookHere>
          </ServicesContext>
        </QueryClientProvider>
      </LanguageProvider>
    </FluentProvider>
  );
}

function Session({ services: { session } }: { services: Services }) {
  const state = useSyncExternalStore(session.subscribe, session.state);
  const [key, setKey] = useState(takeSetUpKey);
  // Whoever comes by the printed address is meant, whoever was signed in here before: in a demo, most likely.
  if (key !== null) {
    return (
      <>
        <TopBar me={null} />
        <FirstAdministratorPage setUpKey={key} onEnd={() => setKey(null)} />
      </>
    );
  }
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
      <ForAdministrators />
    </SignedIn>
  );
}

function ForAdministrators() {
  const { say } = useSpeech();
  const { role } = useMe();
  if (role === 'administrator') return <AdminPages />;
  return (
    <LonePage title={words.notYours}>
      <p>{say(words.notYoursCure)}</p>
      <p>
        <a href="/board">{say(words.toBoard)}</a>
      </p>
    </LonePage>
  );
}
