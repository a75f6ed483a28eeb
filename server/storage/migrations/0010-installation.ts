import type { Kysely } from 'kysely';

/** What the installation has been told about itself, and who has set it; all of it appended, and no secret among it. */
export async function installationSettings(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('installation_settings')
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('secret', 'integer', (column) => column.notNull())
    .addColumn('value', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('by_name', 'text', (column) => column.notNull())
    .addColumn('link', 'integer', (column) => column.unique())
    .addPrimaryKeyConstraint('installation_settings_key', ['name', 'version'])
    .execute();
}
