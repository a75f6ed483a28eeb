import { createContext, use, useCallback, useEffect, useRef, useState } from 'react';
import { done, type Outcome } from '../../outcome.ts';
import { useAnew } from '../../parts/use-anew.ts';
import { type Loaded, useLoaded } from '../../parts/use-loaded.ts';

/** Milliseconds after which the board asks anew by itself, as long as somebody can see it. */
export const renewalInterval = 60_000;

/** A number that grows whenever everything shown is to be asked for anew. */
export const RoundContext = createContext(0);

/** Counts the rounds: every minute while the page is visible, when it comes back into view, and when asked to. */
export function useRounds(): { round: number; renew(): void } {
  const [round, setRound] = useState(0);
  const last = useRef(Date.now());
  const renew = useCallback(() => {
    last.current = Date.now();
    setRound((now) => now + 1);
  }, []);
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible' && Date.now() - last.current >= renewalInterval) renew();
    };
    const timer = setInterval(look, renewalInterval / 6);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [renew]);
  return { round, renew };
}

/**
 * Loads what `key` names, anew in every round. What was loaded under another key is not shown while this one is on its
 * way; what this one has brought stays until the next answer, also where that is a trouble.
 */
export function useRenewing<Value>(key: string, load: () => Promise<Outcome<Value>>): Loaded<Value> {
  const round = use(RoundContext);
  const keyed = useCallback(async () => {
    const outcome = await load();
    return outcome.ok ? done({ key, value: outcome.value }) : outcome;
  }, [key, load]);
  const loaded = useLoaded(keyed);
  const { reload } = loaded;
  useAnew(round, reload);
  const value = loaded.value?.key === key ? loaded.value.value : null;
  return { ...loaded, value, trouble: value === null && loaded.loading ? null : loaded.trouble };
}
