import type { Kysely } from 'kysely';

/** Whether a quarter's report must have a text: who has set that, and why; all of it appended. */
export async function reportDemand(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('report_demands')
    .addColumn('version', 'integer', (column) => column.primaryKey())
    .addColumn('demand', 'text', (column) => column.notNull())
    .addColumn('reason', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('by_name', 'text', (column) => column.notNull())
    .addColumn('link', 'integer', (column) => column.unique())
    .execute();
}
