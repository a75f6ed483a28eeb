import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Outcome } from '../../outcome.ts';
import { frameWords } from '../../parts/words/frame-words.ts';
import { useSpeech } from '../../parts/words/language.tsx';
import { AuthenticatorSecret } from '../entering/authenticator-secret.tsx';
import { CodeField } from '../entering/code-field.tsx';
import { enteringWords as words } from '../entering/entering-words.ts';
import { StepForm } from '../entering/step-form.tsx';
import { useStep } from '../entering/use-step.ts';

export type Proposed = { ticket: string; secret: string; uri: string };

type ProposedFactorProps = {
  proposed: Proposed;
  confirm(ticket: string, code: string): Promise<Outcome<{ recoveryCodes: string[] }>>;
  onSet(set: { recoveryCodes: string[] }): void;
  onCancel(): void;
};

/** The secret for the phone; it is in force once a code of it has been typed. */
export function ProposedFactor({ proposed: { ticket, secret, uri }, confirm, onSet, onCancel }: ProposedFactorProps) {
  const { say } = useSpeech();
  const [code, setCode] = useState('');
  const { busy, fault, send } = useStep(onSet);
  return (
    <StepForm
      submit={say(words.setUpConfirm)}
      busy={busy}
      fault={fault}
      onSubmit={() => void send(() => confirm(ticket, code))}
      beside={
        <Button appearance="subtle" onClick={onCancel}>
          {say(frameWords.cancel)}
        </Button>
      }
    >
      <AuthenticatorSecret uri={uri} secret={secret} />
      <CodeField label={say(words.sixDigits)} value={code} onChange={setCode} />
    </StepForm>
  );
}
