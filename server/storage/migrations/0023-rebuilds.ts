import type { Kysely } from 'kysely';

/** How often standings have been made anew, so that a running server forgets what it has made of them. No fact. */
export async function rebuilds(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('rebuilds')
    .addColumn('number', 'integer', (column) => column.primaryKey())
    .execute();
}
