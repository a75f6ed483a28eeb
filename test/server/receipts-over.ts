import { silentLog } from '../../server/log.ts';
import { openReceiptKeys, type ReceiptKeys } from '../../server/receipts/receipt-keys.ts';
import type { Storage } from '../../server/storage/storage.ts';

/** What seals receipts of a storage, by secrets that are kept in memory. */
export function receiptsOver(storage: Storage, clock: () => Date): ReceiptKeys {
  return openReceiptKeys({ storage, secrets: secretsInMemory(), clock, log: silentLog });
}

export function secretsInMemory() {
  const kept = new Map<string, string | null>();
  return {
    read: (name: string) => kept.get(name) ?? null,
    write: (name: string, secret: string | null) => void kept.set(name, secret),
  };
}
