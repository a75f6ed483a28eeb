import { type Kysely, sql } from 'kysely';
import { accessKinds } from '../../shared/terms/access.ts';
import type { AccessStorage } from './port/access.ts';
import type { Tables } from './tables.ts';

/** The access record, a line for the like of a minute. */
export function createAccessStorage(db: Kysely<Tables>): AccessStorage {
  return {
    saveAccess: (entries) =>
      db.transaction().execute(async (transaction) => {
        for (const entry of entries) {
          await transaction
            .insertInto('access_record')
            .values(entry)
            .onConflict((conflict) =>
              conflict
                .columns(['kind', 'at', 'username', 'address', 'route'])
                .doUpdateSet({ count: sql`access_record.count + excluded.count` }),
            )
            .execute();
        }
      }),
    async listAccess({ kind, person, from, until, before, limit }) {
      let lines = db.selectFrom('access_record').selectAll().orderBy('id', 'desc').limit(limit);
      if (kind !== undefined) lines = lines.where('kind', '=', kind);
      if (person !== undefined) lines = lines.where('username', '=', person);
      if (from !== undefined) lines = lines.where('at', '>=', from);
      if (until !== undefined) lines = lines.where('at', '<', until);
      if (before !== undefined) lines = lines.where('id', '<', before);
      return lines.execute();
    },
    async pruneAccess(oldest, most) {
      await db.deleteFrom('access_record').where('at', '<', oldest).execute();
      for (const kind of accessKinds) {
        const beyond = await db
          .selectFrom('access_record')
          .select('id')
          .where('kind', '=', kind)
          .orderBy('id', 'desc')
          .offset(most)
          .limit(1)
          .executeTakeFirst();
        if (!beyond) continue;
        await db.deleteFrom('access_record').where('kind', '=', kind).where('id', '<=', beyond.id).execute();
      }
    },
  };
}
