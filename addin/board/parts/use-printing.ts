import { useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';

const print = 'print';

/**
 * Whether the page is being put on paper: charts are then drawn for its width, in light colours. The events come before
 * the browser lays the paper out, so what they change must be there when they return.
 */
export function usePrinting(): boolean {
  return useSyncExternalStore(subscribe, () => printing || window.matchMedia(print).matches);
}

let printing = false;

function subscribe(listener: () => void): () => void {
  const tell = (now: boolean) => () => {
    printing = now;
    flushSync(listener);
  };
  const [before, after] = [tell(true), tell(false)];
  const media = window.matchMedia(print);
  window.addEventListener('beforeprint', before);
  window.addEventListener('afterprint', after);
  media.addEventListener('change', listener);
  return () => {
    window.removeEventListener('beforeprint', before);
    window.removeEventListener('afterprint', after);
    media.removeEventListener('change', listener);
  };
}
