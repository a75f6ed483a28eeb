import { useState } from 'react';
import { Title } from '../../parts/layout/title.tsx';
import { useServices } from '../../parts/services.ts';
import { useSpeech } from '../../parts/words/language.tsx';
import type { Taken } from '../../sync/session.ts';
import { enteringWords as words } from './entering-words.ts';
import { NewPasswordField } from './new-password-field.tsx';
import { StepForm } from './step-form.tsx';
import { useStep } from './use-step.ts';

type NewPasswordStepProps = { step: Extract<Taken, { step: 'new-password' }>; onTaken(taken: Taken): void };

/** After an invitation, or a password that was given by somebody else: one's own. */
export function NewPasswordStep({ step: { ticket, username, displayName }, onTaken }: NewPasswordStepProps) {
  const { say } = useSpeech();
  const { session } = useServices();
  const [password, setPassword] = useState('');
  const { busy, fault, send } = useStep(onTaken);
  const set = () => void send(() => session.next({ ticket, password }));
  return (
    <StepForm submit={say(words.setPassword)} busy={busy} fault={fault} onSubmit={set}>
      <Title>{say(words.newPassword)}</Title>
      <span>{say(words.newPasswordOf(displayName, username))}</span>
      {/* For the browser's kept passwords: whose it is. */}
      <input type="hidden" name="username" autoComplete="username" value={username} />
      <NewPasswordField owner={{ username, displayName }} value={password} onChange={setPassword} autoFocus />
    </StepForm>
  );
}
