import { createContext, use, useEffect, useMemo, useSyncExternalStore } from 'react';
import { useServices } from '../../../parts/services.ts';
import { nextTry } from '../../../sync/next-try.ts';
import { createOutbox, type Dispatch, type Outbox } from '../../../sync/outbox.ts';
import { createSealing } from '../../../sync/sealing.ts';

export const OutboxContext = createContext<Outbox | null>(null);

/** A person's outbox. What still waits is sent when the pane starts, when the network comes back, and now and then. */
export function useNewOutbox(owner: string): Outbox {
  const { call, keep, newKey, now } = useServices();
  const outbox = useMemo(() => {
    const sealing = createSealing(() => call('readOutboxKey', { parameters: {} }));
    return createOutbox({ call, keep, sealing, owner, newKey, now });
  }, [call, keep, owner, newKey, now]);
  useEffect(() => {
    const send = () => void outbox.sendAgain();
    send();
    window.addEventListener('online', send);
    let timer: number | undefined;
    const stopWatching = outbox.subscribe(() => {
      window.clearTimeout(timer);
      const seconds = nextTry(outbox.dispatches());
      if (seconds !== null) timer = window.setTimeout(send, seconds * 1_000);
    });
    return () => {
      window.removeEventListener('online', send);
      stopWatching();
      window.clearTimeout(timer);
    };
  }, [outbox]);
  return outbox;
}

/** The person's outbox itself, for a model to work with. */
export function useOutboxPort(): Outbox {
  const outbox = use(OutboxContext);
  if (!outbox) throw new Error('useOutbox outside OutboxContext');
  return outbox;
}

export function useOutbox(): Outbox & { list: readonly Dispatch[] } {
  const outbox = useOutboxPort();
  return { ...outbox, list: useSyncExternalStore(outbox.subscribe, outbox.dispatches) };
}
