import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { EyeRegular } from '@fluentui/react-icons/svg/eye';
import { EyeOffRegular } from '@fluentui/react-icons/svg/eye-off';
import { type FormEvent, type ReactNode, useState } from 'react';
import type { Text } from '../../shared/terms/text.ts';
import { useServices } from '../parts/services.ts';
import { useSpeech } from '../parts/words/language.tsx';
import { ProviderSignIn } from './provider-sign-in.tsx';
import { signInWords as words } from './sign-in-words.ts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  error: {
    margin: 0,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorStatusDangerForeground1,
    backgroundColor: tokens.colorStatusDangerBackground1,
  },
});

/** User name and password. With `username` given, only that person can go on: the work behind the form is theirs. */
export function SignInForm({ username, children }: { username?: string; children?: ReactNode }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { session } = useServices();
  const [name, setName] = useState(username ?? '');
  const [password, setPassword] = useState('');
  const [shown, setShown] = useState(false);
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<{ what: Text; cure?: Text } | null>(null);

  const signIn = async (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '' || password === '') {
      setFault({ what: words.fillBoth });
      return;
    }
    setBusy(true);
    setFault(null);
    const outcome = await session.signIn(name.trim(), password);
    setBusy(false);
    if (!outcome.ok) setFault(outcome.trouble);
  };

  return (
    <form className={styles.form} onSubmit={(event) => void signIn(event)} noValidate>
      <ProviderSignIn username={username} />
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
      <Field label={say(words.password)}>
        <Input
          name="password"
          size="large"
          autoFocus={username !== undefined}
          type={shown ? 'text' : 'password'}
          autoComplete="current-password"
          value={password}
          onChange={(_, data) => setPassword(data.value)}
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
      <div role="alert">
        {fault && (
          <p className={styles.error}>
            <strong>{say(fault.what)}</strong> {fault.cure && say(fault.cure)}
          </p>
        )}
      </div>
      <Button type="submit" appearance="primary" size="large" disabledFocusable={busy}>
        {say(words.submit)}
      </Button>
      {children}
    </form>
  );
}
