import { useLayoutEffect } from 'react';

/**
 * Gives the focus back, once a dialog is closed, to what had it when the dialog was opened; where that has gone, to the
 * page's heading. A person who is in the worksheet by then is left there.
 */
export function useWayBack(open: boolean): void {
  useLayoutEffect(() => {
    if (!open) return;
    const opener = document.activeElement;
    return () => {
      if (!document.hasFocus()) return;
      const here = opener instanceof HTMLElement && opener.isConnected && opener !== document.body;
      const back = here ? opener : document.querySelector<HTMLElement>('h1');
      back?.focus();
    };
  }, [open]);
}
