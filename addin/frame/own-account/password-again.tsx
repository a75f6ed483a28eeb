import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Outcome } from '../../outcome.ts';
import { frameWords } from '../../parts/words/frame-words.ts';
import { useSpeech } from '../../parts/words/language.tsx';
import { PasswordField } from '../entering/password-field.tsx';
import { StepForm } from '../entering/step-form.tsx';
import { useStep } from '../entering/use-step.ts';
import { ownAccountWords as words } from './own-account-words.ts';

type PasswordAgainProps<Value> = {
  /** Without a password there is none to be asked for. */
  needed: boolean;
  work(password: string | null): Promise<Outcome<Value>>;
  onDone(value: Value): void;
  onCancel(): void;
};

/** Asks for the password again before the account is changed: somebody else may have found it open. */
export function PasswordAgain<Value>({ needed, work, onDone, onCancel }: PasswordAgainProps<Value>) {
  const { say } = useSpeech();
  const [password, setPassword] = useState('');
  const { busy, fault, send } = useStep(onDone);
  return (
    <StepForm
      submit={say(words.goOn)}
      busy={busy}
      fault={fault}
      onSubmit={() => void send(() => work(needed ? password : null))}
      beside={
        <Button appearance="subtle" onClick={onCancel}>
          {say(frameWords.cancel)}
        </Button>
      }
    >
      {needed && (
        <PasswordField
          label={say(words.askPassword)}
          use="current-password"
          autoFocus
          value={password}
          onChange={setPassword}
        />
      )}
    </StepForm>
  );
}
