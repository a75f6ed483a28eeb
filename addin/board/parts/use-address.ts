import { useCallback, useEffect, useMemo, useSyncExternalStore } from 'react';
import { type Address, type AddressKey, readAddress, writeAddress } from './address.ts';

/** A browser tells of back and forward, but not of what a page itself pushes. */
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('popstate', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('popstate', listener);
  };
}

export type Addressing = {
  address: Address;
  faults: AddressKey[];
  /** Goes there, so that back leads here again; `replace` for what only spells the same view out. */
  go(address: Address, how?: 'push' | 'replace'): void;
};

/** The browser's address as what the board shows. */
export function useAddress(): Addressing {
  const search = useSyncExternalStore(subscribe, () => window.location.search);
  const read = useMemo(() => readAddress(search), [search]);
  const go = useCallback((address: Address, how: 'push' | 'replace' = 'push') => {
    const next = `${window.location.pathname}${writeAddress(address)}`;
    if (how === 'push') window.history.pushState(null, '', next);
    else window.history.replaceState(null, '', next);
    for (const listener of [...listeners]) listener();
  }, []);
  return { ...read, go };
}

/**
 * Spells out in the address what is shown, so that it can be mailed as it is and means the same tomorrow. An address with
 * a fault in it stays as it came, beside its notice, until the person chooses something.
 */
export function useFullAddress(shown: Address | null, sound: boolean, { address, go }: Addressing): void {
  const full = shown && sound && writeAddress(shown) !== writeAddress(address) ? writeAddress(shown) : null;
  useEffect(() => {
    if (full !== null) go(readAddress(full).address, 'replace');
  }, [full, go]);
}
