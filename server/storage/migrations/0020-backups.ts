import type { Kysely } from 'kysely';

/** Attempts at backups and how they went; which versions of the program have worked with the database. Neither is a fact. */
export async function backups(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('backups')
    .addColumn('number', 'integer', (column) => column.primaryKey())
    .addColumn('begun_at', 'text', (column) => column.notNull())
    .addColumn('ended_at', 'text')
    .addColumn('outcome', 'text')
    .addColumn('folder', 'text')
    .addColumn('bytes', 'integer')
    .execute();
  await db.schema
    .createTable('program_versions')
    .addColumn('number', 'integer', (column) => column.primaryKey())
    .addColumn('version', 'text', (column) => column.notNull())
    .addColumn('since', 'text', (column) => column.notNull())
    .execute();
}
