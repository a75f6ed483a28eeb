import type { Kysely } from 'kysely';
import type { Receipt } from '../../../shared/wire/sheets.ts';
import type { SheetPlace } from '../../../shared/wire/terms.ts';
import type { EarlierAnswer, IdempotentRequest } from '../port/answers.ts';
import { prepared, type Question } from '../prepared.ts';
import type { Tables } from '../tables.ts';

export async function readReceipt(db: Kysely<Tables>, id: string): Promise<Receipt | null> {
  const row = await db.selectFrom('receipts').select('receipt').where('id', '=', id).executeTakeFirst();
  return row ? JSON.parse(row.receipt) : null;
}

export async function readReceiptOf(
  db: Kysely<Tables>,
  { indicator, period, district }: SheetPlace,
  revision: number,
): Promise<Receipt | null> {
  const row = await db
    .selectFrom('receipts')
    .select('receipt')
    .where('indicator', '=', indicator)
    .where('period', '=', period)
    .where('district', '=', district)
    .where('revision', '=', revision)
    .executeTakeFirst();
  return row ? JSON.parse(row.receipt) : null;
}

/** By the code that it was given with, or that was made of it later. */
export async function readReceiptByCode(db: Kysely<Tables>, code: string): Promise<Receipt | null> {
  const given = await db.selectFrom('receipts').select('receipt').where('code', '=', code).executeTakeFirst();
  if (given) return JSON.parse(given.receipt);
  const earlier = await db
    .selectFrom('earlier_receipt_codes')
    .select('receipt')
    .where('code', '=', code)
    .executeTakeFirst();
  return earlier ? readReceipt(db, earlier.receipt) : null;
}

/**
 * | the account has used the key | with the same place and body | gives |
 * |---|---|---|
 * | no | – | none |
 * | yes | yes | replayed, with the receipt of then |
 * | yes | no | key-reused |
 */
export function earlierAnswer({ username, key, hash }: IdempotentRequest): Question<EarlierAnswer> {
  return async (...asked) => {
    const [earlier] = await answerTo({ username, key })(...asked);
    if (!earlier) return { kind: 'none' };
    return earlier.hash === hash ? { kind: 'replayed', receipt: JSON.parse(earlier.receipt) } : { kind: 'key-reused' };
  };
}

const answerTo = prepared((db, { username, key }: { username: string; key: string }) =>
  db.selectFrom('receipts').select(['hash', 'receipt']).where('username', '=', username).where('key', '=', key),
);
