import type { DatabaseSync } from 'node:sqlite';
import { Worker } from 'node:worker_threads';
import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';

/**
 * Lays the database anew where a person was erased since this was done last, so that no free page and no write-ahead log
 * holds the name any more. In a thread of its own, since a big file takes seconds: reads go on. False where another process
 * was reading or writing: then it must be done again. To be asked while nobody writes here.
 */
export async function scrub(db: Kysely<Tables>, database: DatabaseSync): Promise<boolean> {
  const file = database.location();
  const last = await lastErasure(db);
  const { user_version: done } = database.prepare('pragma user_version').get() ?? {};
  if (file === null || last === done) return true;
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./scrub-thread.ts', import.meta.url), { workerData: { file, last } });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

/** The number of the last erasure; that of the last whose traces are gone is kept in the file's head. */
async function lastErasure(db: Kysely<Tables>): Promise<number> {
  const { last } = await db
    .selectFrom('redactions')
    .select((select) => select.fn.max('version').as('last'))
    .where('kind', '=', 'erased')
    .executeTakeFirstOrThrow();
  return last ?? 0;
}
