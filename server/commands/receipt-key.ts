import { openSecretFiles } from '../installation/secret-files.ts';
import { makeReceiptKey, readReceiptKey, receiptKeyFile } from '../receipts/receipt-key.ts';
import type { Settings } from '../settings.ts';
import { createStorage } from '../storage/create-storage.ts';
import { openBeside, ownPlace, placeName } from '../storage/open-database.ts';
import type { StoredReceiptKey } from '../storage/port/receipts.ts';
import { machine } from './machine.ts';
import { notOpened } from './not-opened.ts';
import { both, type Report, runAsProgram } from './report.ts';

/** Whose keys they are, and when it is. */
export type Installed = Pick<Settings, 'dataDirectory' | 'database' | 'secretsDirectory'> & { clock(): Date };

const usage = 'npm run receipt-key [-- rotate]\n';

/**
 * `npm run receipt-key [-- rotate]`: lists the keys that receipts are signed with, or makes a new one, which the running
 * server's next receipt is signed with. Receipts of the earlier ones can be checked as before. Status: 0 done, 2 it cannot be.
 */
export async function receiptKey(args: string[], installed: Installed): Promise<Report> {
  const [deed, ...more] = args;
  if (more.length > 0 || (deed !== undefined && deed !== 'rotate')) return { output: usage, status: 2 };
  const place = ownPlace(installed.dataDirectory, installed.database);
  const database = await openBeside(place);
  if (typeof database === 'string') return { output: `${both(notOpened[database])}: ${placeName(place)}\n`, status: 2 };
  const storage = createStorage(database);
  const secrets = openSecretFiles(installed.secretsDirectory);
  try {
    if (deed === 'rotate') {
      const text = makeReceiptKey();
      const made = readReceiptKey(text);
      if (!made) throw new Error('a key that was just made cannot be read');
      // The secret first: whoever hears of the public half finds it.
      secrets.write(receiptKeyFile, text);
      await storage.saveReceiptKey(made, { by: machine, at: installed.clock().toISOString() });
    }
    const inUse = readReceiptKey(secrets.read(receiptKeyFile) ?? '');
    const keys = await storage.listReceiptKeys();
    const done = deed === 'rotate' ? `✓ ${both(words.rotated)}\n` : '';
    return { output: `${done}${keys.map((key) => line(key, key.id === inUse?.id)).join('')}`, status: 0 };
  } finally {
    await storage.close();
  }
}

function line({ id, publicKey, at }: StoredReceiptKey, inUse: boolean): string {
  return `  ${id} ${publicKey} ${both(words.since)} ${at}${inUse ? ` ← ${both(words.inUse)}` : ''}\n`;
}

const words = {
  rotated: {
    th: 'เปลี่ยนกุญแจตราประทับใบรับแล้ว ใบรับเดิมยังตรวจสอบได้ สำรองโฟลเดอร์ความลับใหม่ด้วย',
    en: 'Receipts have a new key; earlier ones can be checked as before. Back the secrets up anew',
  },
  since: { th: 'ตั้งแต่', en: 'since' },
  inUse: { th: 'ใช้อยู่', en: 'in use' },
};

if (import.meta.main) await runAsProgram(receiptKey);
