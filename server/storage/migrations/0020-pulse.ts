import type { Kysely } from 'kysely';

/** One row, written again and again: whether the database takes in what is written (server/health/health.ts). */
export async function pulse(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('pulse')
    .addColumn('id', 'integer', (column) => column.primaryKey())
    .addColumn('at', 'text', (column) => column.notNull())
    .execute();
}
