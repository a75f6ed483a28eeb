import { useState } from 'react';
import { useAnswer } from '../../parts/answers/use-answer.ts';
import { Section } from '../../parts/layout/section.tsx';
import { Message } from '../../parts/messages/message.tsx';
import { useMe, useServices } from '../../parts/services.ts';
import { useSpeech } from '../../parts/words/language.tsx';
import { NewPasswordField } from '../entering/new-password-field.tsx';
import { PasswordField } from '../entering/password-field.tsx';
import { StepForm } from '../entering/step-form.tsx';
import { useStep } from '../entering/use-step.ts';
import { ownAccountWords as words } from './own-account-words.ts';

/** A new password in place of the present one; every other session ends. */
export function ChangePassword() {
  const { say } = useSpeech();
  const { call } = useServices();
  const me = useMe();
  const { value: factor } = useAnswer('readSecondFactor', { parameters: {} });
  const [currentPassword, setCurrent] = useState('');
  const [newPassword, setNew] = useState('');
  const [changed, setChanged] = useState(false);
  const { busy, fault, setFault, send } = useStep<unknown>(() => {
    setCurrent('');
    setNew('');
    setChanged(true);
  });
  const change = () => {
    setChanged(false);
    if (currentPassword === '' || newPassword === '') setFault({ what: words.fillBoth });
    else void send(() => call('changePassword', { parameters: {}, body: { currentPassword, newPassword } }));
  };
  if (factor?.password === false) return <Section title={say(words.password)}>{say(words.noPassword)}</Section>;
  return (
    <Section title={say(words.password)}>
      <StepForm submit={say(words.changePassword)} busy={busy} fault={fault} onSubmit={change}>
        <input type="hidden" name="username" autoComplete="username" value={me.username} />
        <PasswordField
          label={say(words.currentPassword)}
          use="current-password"
          value={currentPassword}
          onChange={setCurrent}
        />
        <NewPasswordField owner={me} value={newPassword} onChange={setNew} />
      </StepForm>
      {changed && <Message intent="success" title={say(words.passwordChanged)} onClose={() => setChanged(false)} />}
    </Section>
  );
}
