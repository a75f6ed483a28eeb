import type { Kysely } from 'kysely';
import { storeFact } from './log/store-fact.ts';
import type { ReceiptStorage } from './port/receipts.ts';
import type { Tables } from './tables.ts';

/** The public halves of the keys that receipts have been signed with. */
export function createReceiptKeyStorage(
  db: Kysely<Tables>,
): Pick<ReceiptStorage, 'listReceiptKeys' | 'saveReceiptKey'> {
  return {
    async listReceiptKeys() {
      const rows = await db.selectFrom('receipt_keys').selectAll().orderBy('link').execute();
      return rows.map(({ id, public_key: publicKey, at }) => ({ id, publicKey, at }));
    },
    saveReceiptKey: ({ id, publicKey }, { at, by }) =>
      db.transaction().execute(async (transaction) => {
        const known = await transaction.selectFrom('receipt_keys').select('id').where('id', '=', id).executeTakeFirst();
        if (known) return;
        await storeFact(
          transaction,
          'receipt_keys',
          { id, public_key: publicKey, at },
          { act: 'make-receipt-key', at, by },
        );
      }),
  };
}
