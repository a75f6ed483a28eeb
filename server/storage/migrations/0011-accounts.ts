import type { Kysely } from 'kysely';

/**
 * Whose an account is, whether it may be used and where mail reaches it; departments beside the districts; and the keys
 * that are good for one use, of which only the hash is stored. A key is no fact: it is used up, and goes.
 */
export async function accounts(db: Kysely<unknown>): Promise<void> {
  for (const name of ['department', 'mail', 'state', 'reason']) {
    await db.schema.alterTable('account_changes').addColumn(name, 'text').execute();
  }
  await db.schema
    .createTable('departments')
    .addColumn('agency', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('name_th', 'text', (column) => column.notNull())
    .addColumn('name_en', 'text', (column) => column.notNull())
    .addColumn('active', 'integer', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('by_name', 'text', (column) => column.notNull())
    .addColumn('link', 'integer', (column) => column.unique())
    .addPrimaryKeyConstraint('departments_key', ['agency', 'version'])
    .execute();
  await db.schema
    .createTable('one_time_keys')
    .addColumn('hash', 'text', (column) => column.primaryKey())
    .addColumn('username', 'text', (column) => column.notNull())
    .addColumn('purpose', 'text', (column) => column.notNull())
    .addColumn('made_at', 'text', (column) => column.notNull())
    .addColumn('until', 'text', (column) => column.notNull())
    .addColumn('ended', 'text')
    .execute();
  await db.schema.createIndex('one_time_keys_of').on('one_time_keys').columns(['username', 'purpose']).execute();
}
