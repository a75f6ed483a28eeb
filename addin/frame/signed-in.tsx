import type { ReactNode } from 'react';
import { AnswerMessage } from '../parts/answers/answer-message.tsx';
import { useAnswer } from '../parts/answers/use-answer.ts';
import { MeContext } from '../parts/services.ts';
import { SignInDialog } from './sign-in-dialog.tsx';
import { SignInPane } from './sign-in-pane.tsx';
import { TopBar } from './top-bar.tsx';

/** What is there for whoever is signed in; over it the sign-in form while a call waits for it. */
export function SignedIn({ renewing, children }: { renewing: boolean; children: ReactNode }) {
  const answer = useAnswer('readMe', { parameters: {} });
  const { value: me } = answer;
  if (!me) {
    return (
      <>
        <TopBar me={null} />
        {renewing ? <SignInPane /> : <AnswerMessage answer={answer} />}
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
