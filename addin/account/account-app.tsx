import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { QueryClientProvider } from '@tanstack/react-query';
import { useState, useSyncExternalStore } from 'react';
import { ErrorBoundary } from '../frame/error-boundary.tsx';
import OwnAccount from '../frame/own-account/own-account.tsx';
import { SignInPane } from '../frame/sign-in-pane.tsx';
import { SignedIn } from '../frame/signed-in.tsx';
import { TopBar } from '../frame/top-bar.tsx';
import { HelpPlace } from '../parts/help/help-place.tsx';
import { Heading } from '../parts/layout/heading.tsx';
import { Page } from '../parts/layout/page.tsx';
import { useTheme } from '../parts/look/use-theme.ts';
import { type Services, ServicesContext } from '../parts/services.ts';
import { frameWords } from '../parts/words/frame-words.ts';
import { LanguageProvider, useSpeech } from '../parts/words/language.tsx';
import { accountWords } from './account-words.ts';
import { OneTimeEntry } from './one-time-entry.tsx';
import { Ready } from './ready.tsx';

const useStyles = makeStyles({
  app: {
    minHeight: '100dvh',
    backgroundColor: tokens.colorNeutralBackground2,
    lineHeight: tokens.lineHeightBase300,
  },
  page: { maxWidth: '520px', margin: '0 auto' },
});

/** One's own account in a browser, and the page that a one-time address opens. */
export function AccountApp({ services, oneTimeKey }: { services: Services; oneTimeKey: string | null }) {
  const styles = useStyles();
  return (
    <FluentProvider theme={useTheme()} className={styles.app}>
      <LanguageProvider keep={services.keep} display="th">
        <QueryClientProvider client={services.answers}>
          <ServicesContext value={services}>
            <ErrorBoundary words={accountWords}>
              <HelpPlace>
                <Session services={services} oneTimeKey={oneTimeKey} />
              </HelpPlace>
            </ErrorBoundary>
          </ServicesContext>
        </QueryClientProvider>
      </LanguageProvider>
    </FluentProvider>
  );
}

function Session({ services: { session }, oneTimeKey }: { services: Services; oneTimeKey: string | null }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const state = useSyncExternalStore(session.subscribe, session.state);
  // Whoever comes by a one-time address is meant, whoever was signed in here before.
  const [entering, setEntering] = useState(oneTimeKey);
  if (entering !== null) {
    return (
      <>
        <TopBar me={null} />
        <OneTimeEntry oneTimeKey={entering} onEnd={() => setEntering(null)} />
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
      <div className={styles.page}>
        <Page>
          <Heading>{say(frameWords.ownAccount)}</Heading>
          {oneTimeKey !== null && <Ready />}
          <OwnAccount />
        </Page>
      </div>
    </SignedIn>
  );
}
