import { Button, Divider, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { ProviderWay, Ways } from '../../shared/wire/ways.ts';
import type { Trouble } from '../outcome.ts';
import { TroubleMessage } from '../parts/messages/trouble-message.tsx';
import { useServices } from '../parts/services.ts';
import { useSpeech } from '../parts/words/language.tsx';
import { providerWords as words } from './provider-words.ts';

const useStyles = makeStyles({
  provider: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  contact: { margin: 0 },
});

/**
 * The way in by the sign-in provider, where there is one. With `username` given, only that person can go on, and the page
 * stays where it is.
 */
export function ProviderSignIn({ username = null }: { username?: string | undefined | null }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { session, door, ways } = useServices();
  const [offered, setOffered] = useState<Pick<Ways, 'provider' | 'contact'>>({ provider: null, contact: null });
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);

  useEffect(() => {
    void ways().then((answer) => answer.ok && setOffered(answer.value));
    const shown = door.returned();
    if (!shown) return;
    setBusy(true);
    void session.enterByProvider(shown, null).then((outcome) => {
      setBusy(false);
      if (!outcome.ok) setTrouble(outcome.trouble);
    });
  }, [door, session, ways]);

  const go = async (way: ProviderWay) => {
    const stay = username !== null;
    setTrouble(null);
    // A window that nobody sees any more may be opened again; this page may not be left twice.
    setBusy(!stay);
    const opened = await door.open(way, stay);
    if (opened.ok && opened.value === null) return;
    const outcome = opened.ok && opened.value ? await session.enterByProvider(opened.value, username) : opened;
    setBusy(false);
    if (!outcome.ok) setTrouble(outcome.trouble);
  };

  const { provider, contact } = offered;
  return (
    <div className={styles.provider} hidden={!provider && !trouble && !busy}>
      <div role="alert">
        {trouble && <TroubleMessage trouble={trouble} />}
        {trouble && contact && (
          <p className={styles.contact}>
            {say(words.contact)} {contact}
          </p>
        )}
      </div>
      {provider && (
        <Button size="large" disabledFocusable={busy} onClick={() => void go(provider)}>
          {busy ? say(words.waiting) : `${say(words.signInBy)} ${say(provider.name)}`}
        </Button>
      )}
      {provider && <Divider>{say(words.or)}</Divider>}
    </div>
  );
}
