import type { Kysely } from 'kysely';
import { prepared } from './prepared.ts';
import type { Tables } from './tables.ts';

/** The id of the register in force on a day. */
export async function findInForce(db: Kysely<Tables>, district: string, day: string): Promise<string | null> {
  const [inForce] = await inForceOn(db, { district, day });
  return inForce?.id ?? null;
}

const inForceOn = prepared((db, { district, day }: { district: string; day: string }) =>
  db
    .selectFrom('rosters')
    .select('id')
    .where('district', '=', district)
    .where('valid_from', '<=', day)
    .orderBy('valid_from', 'desc')
    .orderBy('revision', 'desc')
    .orderBy('stored_at', 'desc')
    .limit(1),
);
