import { type Kysely, sql } from 'kysely';
import type { Tables } from '../tables.ts';
import { isBusy } from './is-busy.ts';

/**
 * Lays the database anew where a person was erased since this was done last, so that no free page and no write-ahead log
 * holds the name any more. False where somebody else was reading or writing: then it must be done again.
 */
export async function scrub(db: Kysely<Tables>): Promise<boolean> {
  const last = await lastErasure(db);
  if (last === (await scrubbedUpTo(db))) return true;
  try {
    await sql`vacuum`.execute(db);
    const { rows } = await sql<{ busy: number }>`pragma wal_checkpoint(truncate)`.execute(db);
    if (rows[0]?.busy !== 0) return false;
    await sql`pragma user_version = ${sql.lit(last)}`.execute(db);
    return true;
  } catch (error) {
    if (isBusy(error)) return false;
    throw error;
  }
}

async function lastErasure(db: Kysely<Tables>): Promise<number> {
  const { last } = await db
    .selectFrom('redactions')
    .select((select) => select.fn.max('version').as('last'))
    .where('kind', '=', 'erased')
    .executeTakeFirstOrThrow();
  return last ?? 0;
}

/** The number of the last erasure whose traces are gone, kept in the file's head. */
async function scrubbedUpTo(db: Kysely<Tables>): Promise<number> {
  const { rows } = await sql<{ user_version: number }>`pragma user_version`.execute(db);
  return rows[0]?.user_version ?? 0;
}
