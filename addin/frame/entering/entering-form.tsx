import { Button } from '@fluentui/react-components';
import { type ReactNode, useEffect, useState } from 'react';
import type { Ways } from '../../../shared/wire/ways.ts';
import { useServices } from '../../parts/services.ts';
import { useSpeech } from '../../parts/words/language.tsx';
import type { Taken } from '../../sync/session.ts';
import { ProviderSignIn } from '../provider-sign-in.tsx';
import { CodeStep } from './code-step.tsx';
import { enteringWords as words } from './entering-words.ts';
import { ForgottenStep } from './forgotten-step.tsx';
import { NewPasswordStep } from './new-password-step.tsx';
import { PasswordStep } from './password-step.tsx';
import { RecoveryCodes } from './recovery-codes.tsx';
import { SetUpStep } from './set-up-step.tsx';

type At = Taken | { step: 'password' } | { step: 'forgotten' };

type EnteringFormProps = {
  /** Given, only that person can go on: the work behind the form is theirs. */
  username?: string;
  /** Where the walk begins, if not with a password. */
  first?: Taken;
  children?: ReactNode;
};

/** Signing in, one step after the other, until the person is in. */
export function EnteringForm({ username, first, children }: EnteringFormProps) {
  const { say } = useSpeech();
  const { ways: readWays } = useServices();
  const [ways, setWays] = useState(unknownWays);
  const [at, setAt] = useState<At>(first ?? { step: 'password' });
  const restart = () => setAt({ step: 'password' });
  const take = (taken: Taken) => {
    if (taken.step === 'done' && !taken.recoveryCodes) taken.begin();
    else setAt(taken);
  };
  useEffect(() => {
    void readWays().then((answer) => answer.ok && setWays(answer.value));
  }, [readWays]);

  if (at.step === 'done') return <RecoveryCodes codes={at.recoveryCodes ?? []} onKept={at.begin} />;
  if (at.step === 'forgotten') {
    return <ForgottenStep ways={ways} username={username} onBack={restart} />;
  }
  if (at.step === 'password') {
    const beside = (
      <>
        <Button appearance="subtle" onClick={() => setAt({ step: 'forgotten' })}>
          {say(words.forgotten)}
        </Button>
        {children}
      </>
    );
    return (
      <>
        <ProviderSignIn username={username} ways={ways} onTaken={take} />
        <PasswordStep username={username} onTaken={take} beside={beside} />
      </>
    );
  }
  return (
    <>
      {at.step === 'new-password' && <NewPasswordStep step={at} onTaken={take} />}
      {at.step === 'second-factor' && <CodeStep ticket={at.ticket} onTaken={take} />}
      {at.step === 'set-up-second-factor' && <SetUpStep step={at} onTaken={take} />}
      <Button appearance="subtle" onClick={restart}>
        {say(words.startAgain)}
      </Button>
    </>
  );
}

/** Where the server has not said what it offers, nothing is offered. */
const unknownWays: Ways = { provider: null, forgotten: false, contact: null };
