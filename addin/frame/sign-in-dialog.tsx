import { Button } from '@fluentui/react-components';
import { WhomToAsk } from '../parts/help/whom-to-ask.tsx';
import { PaneDialog } from '../parts/messages/pane-dialog.tsx';
import { useMe, useServices } from '../parts/services.ts';
import { useSpeech } from '../parts/words/language.tsx';
import { EnteringForm } from './entering/entering-form.tsx';
import { enteringWords as words } from './entering/entering-words.ts';

/** Stands over the work while a call waits for a new sign-in; nothing behind it is lost. */
export function SignInDialog({ open }: { open: boolean }) {
  const { say } = useSpeech();
  const { session } = useServices();
  const { username } = useMe();
  return (
    <PaneDialog open={open} title={say(words.again)}>
      <p>{say(words.againWhy)}</p>
      <EnteringForm username={username}>
        <Button appearance="subtle" onClick={() => session.signOut()}>
          {say(words.otherAccount)}
        </Button>
      </EnteringForm>
      <WhomToAsk />
    </PaneDialog>
  );
}
