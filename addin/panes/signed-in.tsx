import { Spinner } from '@fluentui/react-components';
import { lazy, Suspense, useCallback } from 'react';
import { DistrictPanes } from './district-panes.tsx';
import { frameWords as words } from './frame-words.ts';
import { useSpeech } from './language.tsx';
import { MeContext, useServices } from './services.ts';
import { SignInDialog } from './sign-in-dialog.tsx';
import { SignInPane } from './sign-in-pane.tsx';
import { TopBar } from './top-bar.tsx';
import { TroubleNotice } from './trouble-notice.tsx';
import { useLoaded } from './use-loaded.ts';

const OfficePanes = lazy(() => import('./office-panes.tsx'));

/** The panes of whoever is signed in, by their role; over them the sign-in form while a call waits for it. */
export function SignedIn({ renewing }: { renewing: boolean }) {
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
      {me.role === 'district' ? (
        <DistrictPanes />
      ) : (
        <Suspense fallback={loading}>
          <OfficePanes />
        </Suspense>
      )}
      <SignInDialog open={renewing} />
    </MeContext>
  );
}
