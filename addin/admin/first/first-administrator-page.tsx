import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { EyeRegular } from '@fluentui/react-icons/svg/eye';
import { EyeOffRegular } from '@fluentui/react-icons/svg/eye-off';
import { type FormEvent, useEffect, useState } from 'react';
import { EnteringForm } from '../../frame/entering/entering-form.tsx';
import { useHelpTopic } from '../../parts/help/help-place.tsx';
import { LonePage } from '../../parts/layout/lone-page.tsx';
import { Loading } from '../../parts/messages/loading.tsx';
import { Message } from '../../parts/messages/message.tsx';
import { TroubleMessage } from '../../parts/messages/trouble-message.tsx';
import { useServices } from '../../parts/services.ts';
import { useSpeech } from '../../parts/words/language.tsx';
import { firstAdministratorWords as words } from './first-administrator-words.ts';
import { type FirstStage, useFirstAdministrator } from './use-first-administrator.ts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  make: { alignSelf: 'start' },
});

type FirstAdministratorPageProps = { setUpKey: string; onEnd(): void };

/** The first start's first step: the administrator's own account. Nothing is stored before the one press that makes it. */
export function FirstAdministratorPage({ setUpKey, onEnd }: FirstAdministratorPageProps) {
  const { say } = useSpeech();
  useHelpTopic('first-start');
  const { session } = useServices();
  const { stage, make } = useFirstAdministrator(setUpKey);
  useEffect(
    () =>
      session.subscribe(() => {
        if (session.state() === 'signed-in') onEnd();
      }),
    [session, onEnd],
  );
  return (
    <LonePage title={words.title}>
      {stage.at === 'asking' && <Loading />}
      {stage.at === 'shut' && (
        <Message
          intent="warning"
          title={say(stage.trouble.what)}
          actions={<Button onClick={onEnd}>{say(words.signIn)}</Button>}
        >
          {say(stage.trouble.cure)}
        </Message>
      )}
      {stage.at === 'entering' && <EnteringForm first={stage.first} />}
      {(stage.at === 'open' || stage.at === 'working' || stage.at === 'refused') && (
        <>
          <p>{say(words.why)}</p>
          <AdministratorForm stage={stage} onMake={(administrator) => void make(administrator)} />
        </>
      )}
    </LonePage>
  );
}

type Administrator = { displayName: string; username: string; password: string };

function AdministratorForm({ stage, onMake }: { stage: FirstStage; onMake(administrator: Administrator): void }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const [typed, setTyped] = useState<Administrator>({ displayName: '', username: '', password: '' });
  const [shown, setShown] = useState(false);
  const [asked, setAsked] = useState(false);
  const missing = Object.values(typed).some((text) => text.trim() === '');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (!missing) onMake(typed);
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <Field label={say(words.displayName)} required>
        <Input
          autoComplete="name"
          value={typed.displayName}
          maxLength={100}
          onChange={(_, { value }) => setTyped({ ...typed, displayName: value })}
        />
      </Field>
      <Field label={say(words.username)} required hint={say(words.usernameHint)}>
        <Input
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          value={typed.username}
          onChange={(_, { value }) => setTyped({ ...typed, username: value })}
        />
      </Field>
      <Field label={say(words.password)} required hint={say(words.passwordHint)}>
        <Input
          type={shown ? 'text' : 'password'}
          autoComplete="new-password"
          value={typed.password}
          onChange={(_, { value }) => setTyped({ ...typed, password: value })}
          contentAfter={
            <Button
              appearance="transparent"
              size="small"
              icon={shown ? <EyeOffRegular /> : <EyeRegular />}
              aria-label={say(shown ? words.hide : words.show)}
              aria-pressed={shown}
              onClick={() => setShown(!shown)}
            />
          }
        />
      </Field>
      {asked && missing && <span role="alert">{say(words.fillAll)}</span>}
      {stage.at === 'refused' && <TroubleMessage trouble={stage.trouble} />}
      {stage.at === 'refused' &&
        stage.trouble.problem?.faults?.map(({ what, cure }) => (
          <Message key={what.en} intent="error" title={say(what)}>
            {say(cure)}
          </Message>
        ))}
      <Button
        className={styles.make}
        type="submit"
        appearance="primary"
        size="large"
        disabledFocusable={stage.at === 'working'}
      >
        {say(words.make)}
      </Button>
    </form>
  );
}
