import type { Kysely } from 'kysely';

/** What has left the facts, and why; all of it appended. Whose drafts of a day take how much room is found by an index. */
export async function redactions(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('redactions')
    .addColumn('version', 'integer', (column) => column.primaryKey())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('reason', 'text', (column) => column.notNull())
    .addColumn('pseudonym', 'text')
    .addColumn('indicator', 'text')
    .addColumn('period', 'text')
    .addColumn('district', 'text')
    .addColumn('links', 'text', (column) => column.notNull())
    .addColumn('link', 'integer', (column) => column.unique())
    .execute();
  await db.schema.createIndex('revisions_by_person').on('revisions').columns(['saved_by', 'saved_at']).execute();
}
