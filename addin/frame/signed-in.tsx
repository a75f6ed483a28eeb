import { Spinner } from '@fluentui/react-components';
import { type ReactNode, useCallback } from 'react';
import { frameWords as words } from '../parts/frame-words.ts';
import { useSpeech } from '../parts/language.tsx';
import { MeContext, useServices } from '../parts/services.ts';
import { TroubleNotice } from '../parts/trouble-notice.tsx';
import { useLoaded } from '../parts/use-loaded.ts';
import { SignInDialog } from './sign-in-dialog.tsx';
import { SignInPane } from './sign-in-pane.tsx';
import { TopBar } from './top-bar.tsx';

/** What is there for whoever is signed in; over it the sign-in form while a call waits for it. */
export function SignedIn({ renewing, children }: { renewing: boolean; children: ReactNode }) {
  const { say } = useSpeech();
  const { call } = useServices();
  const { value: me, trouble, reload } = useLoaded(useCallback(() => call('readMe', { parameters: {} }), [call]));
  const loading = <Spinner label={say(words.loading)} />;
  if (!me) {
    return (
      <>
        <TopBar me={null} />
        {renewing ? <SignInPane /> : trouble ? <TroubleNotice trouble={trouble} onRetry={reload} /> : loading}
      </>
    );
  }
  return (
    <MeContext value={me}>
      <TopBar me={me} />
      {children}
      <SignInDialog open={renewing} />
    </MeContext>
  );
}
