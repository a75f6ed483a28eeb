import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** Writes down which version of the program works with the database from now on, where it is another than before. */
export async function noteVersion(db: Kysely<Tables>, version: string, at: string): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    const last = await transaction
      .selectFrom('program_versions')
      .select(['number', 'version'])
      .orderBy('number', 'desc')
      .limit(1)
      .executeTakeFirst();
    if (last?.version === version) return;
    const number = (last?.number ?? 0) + 1;
    await transaction.insertInto('program_versions').values({ number, version, since: at }).execute();
  });
}
