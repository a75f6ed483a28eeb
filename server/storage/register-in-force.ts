import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** The id of the register in force on a day. */
export async function findInForce(db: Kysely<Tables>, district: string, day: string): Promise<string | null> {
  const inForce = await db
    .selectFrom('rosters')
    .select('id')
    .where('district', '=', district)
    .where('valid_from', '<=', day)
    .orderBy('valid_from', 'desc')
    .orderBy('revision', 'desc')
    .orderBy('stored_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return inForce?.id ?? null;
}
