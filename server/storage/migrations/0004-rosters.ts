import type { Kysely } from 'kysely';

/** Rosters are changed by people: who, why, and in whose place. What is stored already came with the installation. */
export async function rosterChanges(db: Kysely<unknown>): Promise<void> {
  const added = {
    revision: ['integer', 0],
    stored_by: ['text', ''],
    stored_by_name: ['text', ''],
    reason: ['text', ''],
  };
  for (const [name, [type, value]] of Object.entries(added)) {
    await db.schema
      .alterTable('rosters')
      .addColumn(name, type as 'integer' | 'text', (column) => column.notNull().defaultTo(value))
      .execute();
  }
  await db.schema.alterTable('rosters').addColumn('replaces', 'text').execute();
  // Of two changes of one roster, a database without SQLite's single writer refuses the second here.
  await db.schema.createIndex('rosters_replaced_once').on('rosters').column('replaces').unique().execute();
}
