import { Button } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { EnteringForm } from '../frame/entering/entering-form.tsx';
import type { Outcome } from '../outcome.ts';
import { useHelpTopic } from '../parts/help/help-place.tsx';
import { LonePage } from '../parts/layout/lone-page.tsx';
import { Loading } from '../parts/messages/loading.tsx';
import { TroubleMessage } from '../parts/messages/trouble-message.tsx';
import { useServices } from '../parts/services.ts';
import { useSpeech } from '../parts/words/language.tsx';
import type { Taken } from '../sync/session.ts';
import { accountWords as words } from './account-words.ts';

type OneTimeEntryProps = { oneTimeKey: string; onEnd(): void };

/** The way in by a one-time address: whose it is, their new password, and what else is asked of them. */
export function OneTimeEntry({ oneTimeKey, onEnd }: OneTimeEntryProps) {
  const { say } = useSpeech();
  const { session } = useServices();
  useHelpTopic('invitation');
  const [opened, setOpened] = useState<Outcome<Taken> | null>(null);
  // Once: after its password has been set, a second look would find the key used.
  useEffect(() => void session.openKey(oneTimeKey).then(setOpened), [session, oneTimeKey]);
  useEffect(
    () =>
      session.subscribe(() => {
        if (session.state() === 'signed-in') onEnd();
      }),
    [session, onEnd],
  );
  return (
    <LonePage title={words.opening}>
      {!opened && <Loading />}
      {opened?.ok && <EnteringForm first={opened.value} />}
      {opened && !opened.ok && (
        <>
          <TroubleMessage trouble={opened.trouble} />
          <p>
            <Button onClick={onEnd}>{say(words.toSignIn)}</Button>
          </p>
        </>
      )}
    </LonePage>
  );
}
