import type { SecretFiles } from '../installation/secret-files.ts';
import type { Log } from '../log.ts';
import { installation } from '../storage/port/author.ts';
import type { ReceiptStorage } from '../storage/port/receipts.ts';
import { makeReceiptKey, type ReceiptKey, readReceiptKey, receiptKeyFile } from './receipt-key.ts';

/** What receipts are sealed with. */
export type ReceiptKeys = {
  /** The key that is in use, also where another process has just exchanged it; takes it up at the first call. */
  current(): Promise<ReceiptKey>;
};

type Desk = {
  storage: Pick<ReceiptStorage, 'listReceiptKeys' | 'saveReceiptKey'>;
  secrets: Pick<SecretFiles, 'read' | 'write'>;
  clock: () => Date;
  log: Log;
};

/**
 * The secret half lies among the installation's secrets, the public half is a fact: no receipt is signed before what
 * checks it is stored, and what was signed can be checked when the secret is gone. The newest fact tells every process
 * that there is another key.
 *
 * | the secret | public halves stored | is done |
 * |---|---|---|
 * | there | its own among them | used |
 * | there | not its own: an older database was put back | its own is stored, then used |
 * | none, or none that can be read | none | the first key is made |
 * | the same | some | the secret is lost: a new key is made, and the log says so |
 */
export function openReceiptKeys({ storage, secrets, clock, log }: Desk): ReceiptKeys {
  let held: ReceiptKey | null = null;
  const current = async (): Promise<ReceiptKey> => {
    const newest = (await storage.listReceiptKeys()).at(-1);
    if (held && newest?.id === held.id) return held;
    held = await takeUp();
    return held;
  };
  const takeUp = async (): Promise<ReceiptKey> => {
    const known = await storage.listReceiptKeys();
    const found = readReceiptKey(secrets.read(receiptKeyFile) ?? '');
    if (found && known.some(({ id }) => id === found.id)) return found;
    const key = found ?? make();
    await storage.saveReceiptKey(key, { by: installation, at: clock().toISOString() });
    if (!found) log.write(known.length > 0 ? 'warn' : 'info', { event: 'receipt-key', key: key.id, text: said(known) });
    return key;
  };
  const make = (): ReceiptKey => {
    const text = makeReceiptKey();
    secrets.write(receiptKeyFile, text);
    const key = readReceiptKey(text);
    if (!key) throw new Error('a key that was just made cannot be read');
    return key;
  };
  return { current };
}

function said(known: unknown[]): string {
  return known.length > 0
    ? 'ไม่พบกุญแจตราประทับใบรับในโฟลเดอร์ความลับ จึงสร้างใหม่ ใบรับเดิมยังตรวจสอบได้ · the key of receipts was not among the secrets; a new one has been made, and earlier receipts can still be checked'
    : 'สร้างกุญแจตราประทับใบรับแล้ว · the key of receipts has been made';
}
