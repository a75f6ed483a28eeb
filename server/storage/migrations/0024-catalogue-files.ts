import type { Kysely } from 'kysely';

/** The files of the catalogue that have been read and stored, so that the next start need not read them. No fact. */
export async function catalogueFiles(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('catalogue_files')
    .addColumn('fingerprint', 'text', (column) => column.primaryKey())
    .execute();
}
