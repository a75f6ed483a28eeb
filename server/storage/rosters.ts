import type { Kysely } from 'kysely';
import type { StoredRoster } from './storage.ts';
import type { Tables } from './tables.ts';

export type RosterReader = (district: string, day: string) => Promise<StoredRoster | null>;

/** Reads which roster is in force each time, but its content once: what has been stored never changes. */
export function createRosterReader(db: Kysely<Tables>): RosterReader {
  const known = new Map<string, StoredRoster>();
  return async (district, day) => {
    const inForce = await db
      .selectFrom('rosters')
      .select('id')
      .where('district', '=', district)
      .where('valid_from', '<=', day)
      .orderBy('valid_from', 'desc')
      .orderBy('stored_at', 'desc')
      .limit(1)
      .executeTakeFirst();
    if (!inForce) return null;
    const roster = known.get(inForce.id) ?? (await readContent(db, inForce.id));
    known.set(inForce.id, roster);
    return roster;
  };
}

async function readContent(db: Kysely<Tables>, id: string): Promise<StoredRoster> {
  const row = await db.selectFrom('rosters').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
  const { district, valid_from, demo, communities } = row;
  return { id, district, validFrom: valid_from, demo: demo === 1, communities: JSON.parse(communities) };
}

export async function saveRosters(db: Kysely<Tables>, rosters: StoredRoster[], at: string): Promise<void> {
  const values = rosters.map(({ id, district, validFrom, demo, communities }) => ({
    id,
    district,
    valid_from: validFrom,
    demo: Number(demo),
    stored_at: at,
    communities: JSON.stringify(communities),
  }));
  await db.insertInto('rosters').values(values).execute();
}
