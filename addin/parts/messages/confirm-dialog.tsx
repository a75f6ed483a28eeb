import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Text } from '../../../shared/terms/text.ts';
import { frameWords } from '../words/frame-words.ts';
import { useSpeech } from '../words/language.tsx';
import { PaneDialog } from './pane-dialog.tsx';

type ConfirmDialogProps = {
  open: boolean;
  title: Text;
  /** What is done, and what leaving it is called. */
  confirm: Text;
  cancel?: Text;
  disabled?: boolean;
  onConfirm(): void;
  onDismiss(): void;
  children: ReactNode;
};

/** Says what is about to be done, and does it or not. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { open, title, confirm, cancel = frameWords.cancel, disabled = false, onConfirm, onDismiss, children } = props;
  const { say } = useSpeech();
  return (
    <PaneDialog
      open={open}
      title={say(title)}
      onDismiss={onDismiss}
      actions={
        <>
          <Button appearance="primary" disabledFocusable={disabled} onClick={onConfirm}>
            {say(confirm)}
          </Button>
          <Button onClick={onDismiss}>{say(cancel)}</Button>
        </>
      }
    >
      {children}
    </PaneDialog>
  );
}
