import { Button } from '@fluentui/react-components';
import { MailRegular } from '@fluentui/react-icons/svg/mail';
import { lazy, Suspense, useState } from 'react';
import type { Role } from '../../shared/wire/access.ts';
import { Loading } from '../parts/messages/loading.tsx';
import { PaneDialog } from '../parts/messages/pane-dialog.tsx';
import { frameWords } from '../parts/words/frame-words.ts';
import { useSpeech } from '../parts/words/language.tsx';

const MailForm = lazy(() => import('./mail-form.tsx'));

/** The envelope of the top bar, and what it opens: where one's daily digest goes. */
export function MailButton({ className, role }: { className: string; role: Role }) {
  const { say } = useSpeech();
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button
        appearance="subtle"
        className={className}
        icon={<MailRegular />}
        aria-label={say(frameWords.mail)}
        title={say(frameWords.mail)}
        onClick={() => setOpen(true)}
      />
      <PaneDialog
        open={open}
        title={say(frameWords.mail)}
        onDismiss={close}
        actions={
          // There from the beginning: a dialog without anything to put the focus on stays hidden from screen readers.
          <Button onClick={close}>{say(frameWords.close)}</Button>
        }
      >
        <Suspense fallback={<Loading />}>
          <MailForm role={role} />
        </Suspense>
      </PaneDialog>
    </>
  );
}
