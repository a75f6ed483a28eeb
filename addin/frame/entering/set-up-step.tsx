import { useState } from 'react';
import { Title } from '../../parts/layout/title.tsx';
import { useServices } from '../../parts/services.ts';
import { useSpeech } from '../../parts/words/language.tsx';
import type { Taken } from '../../sync/session.ts';
import { AuthenticatorSecret } from './authenticator-secret.tsx';
import { CodeField } from './code-field.tsx';
import { enteringWords as words } from './entering-words.ts';
import { StepForm } from './step-form.tsx';
import { useStep } from './use-step.ts';

type SetUpStepProps = { step: Extract<Taken, { step: 'set-up-second-factor' }>; onTaken(taken: Taken): void };

/** For whom a second factor is asked and who has none yet. */
export function SetUpStep({ step: { ticket, uri, secret }, onTaken }: SetUpStepProps) {
  const { say } = useSpeech();
  const { session } = useServices();
  const [code, setCode] = useState('');
  const { busy, fault, setFault, send } = useStep(onTaken);
  const finish = () => {
    if (code.trim() === '') setFault({ what: words.fillCode });
    else void send(() => session.next({ ticket, code }));
  };
  return (
    <StepForm submit={say(words.setUpConfirm)} busy={busy} fault={fault} onSubmit={finish}>
      <Title>{say(words.setUp)}</Title>
      <span>{say(words.setUpWhy)}</span>
      <AuthenticatorSecret uri={uri} secret={secret} />
      <CodeField label={say(words.sixDigits)} value={code} onChange={setCode} />
    </StepForm>
  );
}
