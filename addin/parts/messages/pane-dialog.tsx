import {
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useWayBack } from './use-way-back.ts';

type PaneDialogProps = {
  open: boolean;
  title: string;
  /** Without it the dialog can only be left by its own buttons. */
  onDismiss?: () => void;
  children: ReactNode;
  actions?: ReactNode;
};

/**
 * A dialog over the pane. It stays mounted and is opened and closed by `open`: a Fluent dialog that is unmounted while
 * it is open leaves the page behind it hidden from screen readers (aria-hidden on its root).
 */
export function PaneDialog({ open, title, onDismiss, children, actions }: PaneDialogProps) {
  useWayBack(open);
  return (
    <Dialog
      open={open}
      modalType={onDismiss ? 'modal' : 'alert'}
      surfaceMotion={null}
      onOpenChange={() => onDismiss?.()}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>{children}</DialogContent>
          {actions && <DialogActions>{actions}</DialogActions>}
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
