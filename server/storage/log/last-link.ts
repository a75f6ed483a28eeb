import type { Kysely } from 'kysely';
import { ask, prepared } from '../prepared.ts';
import type { Tables } from '../tables.ts';

/** The number of the last link; 0 before the first. */
export async function readLastLink(db: Kysely<Tables>): Promise<number> {
  const [last] = await ask(db, lastOf({}));
  return last?.link ?? 0;
}

const lastOf = prepared((db) => db.selectFrom('log').select('link').orderBy('link', 'desc').limit(1));
