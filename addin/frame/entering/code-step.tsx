import { useState } from 'react';
import { Title } from '../../parts/layout/title.tsx';
import { useServices } from '../../parts/services.ts';
import { useSpeech } from '../../parts/words/language.tsx';
import type { Taken } from '../../sync/session.ts';
import { CodeField } from './code-field.tsx';
import { enteringWords as words } from './entering-words.ts';
import { StepForm } from './step-form.tsx';
import { useStep } from './use-step.ts';

/** The second factor: a code of the authenticator, or one off the paper. */
export function CodeStep({ ticket, onTaken }: { ticket: string; onTaken(taken: Taken): void }) {
  const { say } = useSpeech();
  const { session } = useServices();
  const [code, setCode] = useState('');
  const { busy, fault, setFault, send } = useStep(onTaken);
  const check = () => {
    if (code.trim() === '') setFault({ what: words.fillCode });
    else void send(() => session.next({ ticket, code }));
  };
  return (
    <StepForm submit={say(words.check)} busy={busy} fault={fault} onSubmit={check}>
      <Title>{say(words.secondFactor)}</Title>
      <span>{say(words.secondFactorWhy)}</span>
      <CodeField label={say(words.code)} value={code} onChange={setCode} autoFocus />
    </StepForm>
  );
}
