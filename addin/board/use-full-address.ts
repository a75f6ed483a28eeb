import { useEffect } from 'react';
import { type Address, readAddress, writeAddress } from './parts/address.ts';
import type { Addressing } from './parts/use-address.ts';

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
