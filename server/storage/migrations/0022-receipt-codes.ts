import type { Kysely } from 'kysely';
import type { Receipt } from '../../../shared/wire/sheets.ts';
import { codeOf } from '../../receipts/seal-receipt.ts';

/**
 * Receipts bear a code and are signed by keys, whose public halves are facts. Those that were given before keep what they
 * are; the codes that they are found by since stand apart, and are no facts.
 */
export async function receiptCodes(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('receipts').addColumn('code', 'text').execute();
  await db.schema.createIndex('receipts_by_code').unique().on('receipts').column('code').execute();
  await db.schema
    .createTable('receipt_keys')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('public_key', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('link', 'integer', (column) => column.unique())
    .execute();
  await db.schema
    .createTable('earlier_receipt_codes')
    .addColumn('code', 'text', (column) => column.primaryKey())
    .addColumn('receipt', 'text', (column) => column.notNull())
    .execute();
  await fill(db as Kysely<Filled>);
}

type Filled = {
  receipts: { id: string; receipt: string; link: number };
  earlier_receipt_codes: { code: string; receipt: string };
};

/** So many receipts are read and written at once. */
const most = 500;

async function fill(db: Kysely<Filled>): Promise<void> {
  for (let last = 0; ; ) {
    const rows = await db
      .selectFrom('receipts')
      .select(['id', 'receipt', 'link'])
      .where('link', '>', last)
      .orderBy('link')
      .limit(most)
      .execute();
    if (rows.length === 0) return;
    const codes = rows.map(({ id, receipt }) => ({ code: codeOf(JSON.parse(receipt) as Receipt), receipt: id }));
    await db.insertInto('earlier_receipt_codes').values(codes).execute();
    last = rows.at(-1)?.link ?? last;
  }
}
