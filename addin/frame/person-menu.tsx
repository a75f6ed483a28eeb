import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { PersonRegular } from '@fluentui/react-icons/svg/person';
import { lazy, Suspense, useState } from 'react';
import { Loading } from '../parts/messages/loading.tsx';
import { PaneDialog } from '../parts/messages/pane-dialog.tsx';
import { useServices } from '../parts/services.ts';
import { frameWords } from '../parts/words/frame-words.ts';
import { useSpeech } from '../parts/words/language.tsx';
import { ownAccountWords as words } from './own-account/own-account-words.ts';

const OwnAccount = lazy(() => import('./own-account/own-account.tsx'));

/** The person in the top bar: their account, and the way out. */
export function PersonMenu({ className }: { className: string }) {
  const { say } = useSpeech();
  const { session } = useServices();
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button
            appearance="subtle"
            className={className}
            icon={<PersonRegular />}
            aria-label={say(words.title)}
            title={say(words.title)}
          />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem onClick={() => setOpen(true)}>{say(words.title)}</MenuItem>
            <MenuItem onClick={() => session.signOut()}>{say(frameWords.signOut)}</MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      <PaneDialog
        open={open}
        title={say(words.title)}
        onDismiss={close}
        actions={<Button onClick={close}>{say(frameWords.close)}</Button>}
      >
        <Suspense fallback={<Loading />}>{open && <OwnAccount />}</Suspense>
      </PaneDialog>
    </>
  );
}
