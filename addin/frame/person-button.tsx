import { Button } from '@fluentui/react-components';
import { PersonRegular } from '@fluentui/react-icons/svg/person';
import { lazy, Suspense, useState } from 'react';
import { flushSync } from 'react-dom';
import { Loading } from '../parts/messages/loading.tsx';
import { PaneDialog } from '../parts/messages/pane-dialog.tsx';
import { useServices } from '../parts/services.ts';
import { frameWords } from '../parts/words/frame-words.ts';
import { useSpeech } from '../parts/words/language.tsx';

const OwnAccount = lazy(() => import('./own-account/own-account.tsx'));

/** The person in the top bar, and what it opens: their account, and the way out. */
export function PersonButton({ className }: { className: string }) {
  const { say } = useSpeech();
  const { session } = useServices();
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  const signOut = () => {
    // A dialog that is taken away while it is open leaves the page hidden from screen readers.
    flushSync(close);
    session.signOut();
  };
  return (
    <>
      <Button
        appearance="subtle"
        className={className}
        icon={<PersonRegular />}
        aria-label={say(frameWords.ownAccount)}
        title={say(frameWords.ownAccount)}
        onClick={() => setOpen(true)}
      />
      <PaneDialog
        open={open}
        title={say(frameWords.ownAccount)}
        onDismiss={close}
        actions={
          <>
            <Button onClick={close}>{say(frameWords.close)}</Button>
            <Button onClick={signOut}>{say(frameWords.signOut)}</Button>
          </>
        }
      >
        <Suspense fallback={<Loading />}>
          <OwnAccount />
        </Suspense>
      </PaneDialog>
    </>
  );
}
