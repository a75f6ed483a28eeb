import { Field, Input } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { useServices } from '../../parts/services.ts';
import { useSpeech } from '../../parts/words/language.tsx';
import type { Taken } from '../../sync/session.ts';
import { enteringWords as words } from './entering-words.ts';
import { PasswordField } from './password-field.tsx';
import { StepForm } from './step-form.tsx';
import { useStep } from './use-step.ts';

type PasswordStepProps = {
  /** Given, only that person can go on: the work behind the form is theirs. */
  username?: string | undefined;
  onTaken(taken: Taken): void;
  beside?: ReactNode;
};

/** User name and password. */
export function PasswordStep({ username, onTaken, beside }: PasswordStepProps) {
  const { say } = useSpeech();
  const { session } = useServices();
  const [name, setName] = useState(username ?? '');
  const [password, setPassword] = useState('');
  const { busy, fault, setFault, send } = useStep(onTaken);

  const signIn = () => {
    if (name.trim() === '' || password === '') setFault({ what: words.fillBoth });
    else void send(() => session.signIn(name.trim(), password));
  };

  return (
    <StepForm submit={say(words.submit)} busy={busy} fault={fault} onSubmit={signIn} beside={beside}>
      {username === undefined ? (
        <Field label={say(words.username)}>
          <Input
            name="username"
            size="large"
            autoFocus
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
            value={name}
            onChange={(_, data) => setName(data.value)}
          />
        </Field>
      ) : (
        <span>
          {say(words.username)} <strong>{username}</strong>
        </span>
      )}
      <PasswordField
        label={say(words.password)}
        use="current-password"
        autoFocus={username !== undefined}
        value={password}
        onChange={setPassword}
      />
    </StepForm>
  );
}
