import { Button, Divider, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { ProviderWay, Ways } from '../../shared/wire/ways.ts';
import type { Outcome, Trouble } from '../outcome.ts';
import { TroubleMessage } from '../parts/messages/trouble-message.tsx';
import { useServices } from '../parts/services.ts';
import { useSpeech } from '../parts/words/language.tsx';
import type { Taken } from '../sync/session.ts';
import { providerWords as words } from './provider-words.ts';

const useStyles = makeStyles({
  provider: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

type ProviderSignInProps = {
  username?: string | undefined | null;
  ways: Pick<Ways, 'provider'>;
  onTaken(taken: Taken): void;
};

/**
 * The way in by the sign-in provider, where there is one. With `username` given, only that person can go on, and the page
 * stays where it is.
 */
export function ProviderSignIn({ username = null, ways, onTaken }: ProviderSignInProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { session, door } = useServices();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);

  const end = (outcome: Outcome<Taken>) => {
    setBusy(false);
    if (outcome.ok) onTaken(outcome.value);
    else setTrouble(outcome.trouble);
  };

  // What has come back is given once, whenever it is asked for.
  useEffect(() => {
    const shown = door.returned();
    if (!shown) return;
    setBusy(true);
    void session.enterByProvider(shown, null).then(end);
  });

  const go = async (way: ProviderWay) => {
    const stay = username !== null;
    setTrouble(null);
    // A window that nobody sees any more may be opened again; this page may not be left twice.
    setBusy(!stay);
    const opened = await door.open(way, stay);
    // Null: the page itself has left for the provider.
    if (!opened.ok) end(opened);
    else if (opened.value !== null) end(await session.enterByProvider(opened.value, username));
  };

  const { provider } = ways;
  if (!provider && !trouble) return null;
  return (
    <div className={styles.provider}>
      <div role="alert">{trouble && <TroubleMessage trouble={trouble} />}</div>
      {provider && (
        <Button size="large" disabledFocusable={busy} onClick={() => void go(provider)}>
          {busy ? say(words.waiting) : `${say(words.signInBy)} ${say(provider.name)}`}
        </Button>
      )}
      {provider && <Divider>{say(words.or)}</Divider>}
    </div>
  );
}
