import { Button, Field, Input, makeStyles, Switch, tokens } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import type { Text } from '../../shared/terms/text.ts';
import type { Role } from '../../shared/wire/access.ts';
import { type MailSettings, mailBody } from '../../shared/wire/notices.ts';
import type { Trouble } from '../outcome.ts';
import { AnswerMessage } from '../parts/answers/answer-message.tsx';
import { useFreshAnswer } from '../parts/answers/use-answer.ts';
import { Message } from '../parts/messages/message.tsx';
import { TroubleMessage } from '../parts/messages/trouble-message.tsx';
import { useServices } from '../parts/services.ts';
import { useSpeech } from '../parts/words/language.tsx';
import { mailWords as words } from './mail-words.ts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  about: { margin: 0 },
  input: { minWidth: 0, width: '100%' },
});

/** Where one's daily digest goes, and whether one wants it, once that is known. */
export default function MailForm({ role }: { role: Role }) {
  const answer = useFreshAnswer('readMail', { parameters: {} });
  return answer.value ? <Filled stored={answer.value} role={role} /> : <AnswerMessage answer={answer} />;
}

type Stage =
  | { at: 'editing' | 'saving' }
  | { at: 'saved'; settings: MailSettings }
  | { at: 'failed'; trouble: Trouble };

function Filled({ stored, role }: { stored: MailSettings; role: Role }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { call } = useServices();
  const [address, setAddress] = useState(stored.address ?? '');
  const [digest, setDigest] = useState(stored.digest);
  const [fault, setFault] = useState<Text | null>(null);
  const [stage, setStage] = useState<Stage>({ at: 'editing' });
  const edit = () => {
    setFault(null);
    setStage({ at: 'editing' });
  };

  const save = async (event: FormEvent) => {
    event.preventDefault();
    const written = address.trim() || null;
    const body = mailBody.safeParse({ address: written, digest });
    setFault(body.success ? null : written === null ? words.needed : words.wrong);
    if (!body.success) return;
    setStage({ at: 'saving' });
    const outcome = await call('setMail', { parameters: {}, body: body.data });
    setStage(outcome.ok ? { at: 'saved', settings: outcome.value } : { at: 'failed', trouble: outcome.trouble });
  };

  return (
    <form className={styles.form} onSubmit={(event) => void save(event)} noValidate>
      <p className={styles.about}>{say(words.about[role])}</p>
      {!stored.available && (
        <Message intent="info" title={say(words.unavailable)}>
          {say(words.unavailableCure)}
        </Message>
      )}
      {stage.at === 'editing' && waits(stored) && (
        <Message intent="warning" title={say(words.unconfirmed)}>
          {say(words.unconfirmedCure)}
        </Message>
      )}
      <Field hint={say(words.wantedHint)}>
        <Switch
          label={say(words.wanted)}
          checked={digest}
          onChange={(_, data) => {
            setDigest(data.checked);
            edit();
          }}
        />
      </Field>
      <Field label={say(words.address)} {...(fault ? { validationMessage: say(fault) } : {})}>
        <Input
          className={styles.input}
          type="email"
          name="email"
          autoComplete="email"
          spellCheck={false}
          value={address}
          onChange={(_, data) => {
            setAddress(data.value);
            edit();
          }}
        />
      </Field>
      {stage.at === 'failed' && <TroubleMessage trouble={stage.trouble} />}
      {stage.at === 'saved' && (
        <Message intent={waits(stage.settings) ? 'warning' : 'success'} title={say(words.saved)}>
          {say(savedWords(stage.settings))}
        </Message>
      )}
      <Button type="submit" appearance="primary" disabledFocusable={stage.at === 'saving'}>
        {say(words.save)}
      </Button>
    </form>
  );
}

/** Whether the digest waits for somebody to say, by the link in a mail, that the address is theirs. */
function waits({ digest, confirmed, available }: MailSettings): boolean {
  return available && digest && !confirmed;
}

function savedWords(settings: MailSettings): Text {
  const { digest, address, asked } = settings;
  if (!digest || address === null) return words.savedOff;
  if (!waits(settings)) return words.savedOn(address);
  return asked ? words.askedAt(address) : words.notAsked;
}
