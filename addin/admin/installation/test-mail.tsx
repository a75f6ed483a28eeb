import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { MailTrial } from '../../../shared/terms/mail-trial.ts';
import type { Trouble } from '../../outcome.ts';
import { Title } from '../../parts/layout/title.tsx';
import { Message } from '../../parts/messages/message.tsx';
import { TroubleMessage } from '../../parts/messages/trouble-message.tsx';
import { useServices } from '../../parts/services.ts';
import { useSpeech } from '../../parts/words/language.tsx';
import { mailTrialWords, installationWords as words } from './installation-words.ts';

const useStyles = makeStyles({
  test: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, maxWidth: '480px' },
  send: { alignSelf: 'start' },
});

type Stage = { at: 'resting' | 'working' } | { at: 'ended'; outcome: MailTrial } | { at: 'failed'; trouble: Trouble };

/** Sends a test mail, and says how it has ended. `ready`: what is shown of the mail server is what is stored. */
export function TestMail({ ready }: { ready: boolean }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { call } = useServices();
  const [to, setTo] = useState('');
  const [stage, setStage] = useState<Stage>({ at: 'resting' });
  const send = async () => {
    setStage({ at: 'working' });
    const outcome = await call('sendTestMail', { parameters: {}, body: { to: to.trim() } });
    setStage(outcome.ok ? { at: 'ended', outcome: outcome.value.outcome } : { at: 'failed', trouble: outcome.trouble });
  };
  if (!ready) return <span>{say(words.testAfter)}</span>;
  return (
    <div className={styles.test}>
      <Title as="h3">{say(words.test)}</Title>
      <Field label={say(words.testTo)}>
        <Input type="email" value={to} onChange={(_, { value }) => setTo(value)} />
      </Field>
      <Button
        className={styles.send}
        disabledFocusable={stage.at === 'working' || !to.includes('@')}
        onClick={() => void send()}
      >
        {say(words.testSend)}
      </Button>
      {stage.at === 'failed' && <TroubleMessage trouble={stage.trouble} />}
      {stage.at === 'ended' && (
        <Message
          intent={stage.outcome === 'sent' ? 'success' : 'error'}
          title={say(mailTrialWords[stage.outcome].what)}
        >
          {say(mailTrialWords[stage.outcome].cure)}
        </Message>
      )}
    </div>
  );
}
