import { Button, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { Ways } from '../../../shared/wire/ways.ts';
import { Title } from '../../parts/layout/title.tsx';
import { Message } from '../../parts/messages/message.tsx';
import { useServices } from '../../parts/services.ts';
import { useSpeech } from '../../parts/words/language.tsx';
import { enteringWords as words } from './entering-words.ts';
import { StepForm } from './step-form.tsx';
import { useStep } from './use-step.ts';

type ForgottenStepProps = { ways: Ways; username?: string | undefined; onBack(): void };

/** What whoever has forgotten the password can do: have a mail sent, or ask somebody. */
export function ForgottenStep({ ways, username, onBack }: ForgottenStepProps) {
  const { say } = useSpeech();
  const { session } = useServices();
  const [name, setName] = useState(username ?? '');
  const [sent, setSent] = useState(false);
  const { busy, fault, setFault, send } = useStep<void>(() => setSent(true));
  const back = (
    <Button appearance="subtle" onClick={onBack}>
      {say(words.back)}
    </Button>
  );
  const ask = ways.contact !== null && <span>{say(words.ask(ways.contact))}</span>;
  if (sent || !ways.forgotten) {
    return (
      <>
        <Message intent="info" title={say(sent ? words.forgottenSent : words.forgotten)}>
          {say(sent ? words.forgottenSentWhy : words.noMail)}
        </Message>
        {ask}
        {back}
      </>
    );
  }
  const request = () => {
    if (name.trim() === '') setFault({ what: words.username });
    else void send(() => session.forget(name.trim()));
  };
  return (
    <StepForm submit={say(words.forgottenSend)} busy={busy} fault={fault} onSubmit={request} beside={back}>
      <Title>{say(words.forgotten)}</Title>
      <span>{say(words.forgottenWhy)}</span>
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
      {ask}
    </StepForm>
  );
}
