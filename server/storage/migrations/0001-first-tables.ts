import type { Kysely } from 'kysely';

export async function firstTables(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('rosters')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('district', 'text', (column) => column.notNull())
    .addColumn('valid_from', 'text', (column) => column.notNull())
    .addColumn('demo', 'integer', (column) => column.notNull())
    .addColumn('stored_at', 'text', (column) => column.notNull())
    .addColumn('communities', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createIndex('rosters_by_day')
    .on('rosters')
    .columns(['district', 'valid_from', 'stored_at'])
    .execute();
  await db.schema
    .createTable('reporting_windows')
    .addColumn('period', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('opens_on', 'text', (column) => column.notNull())
    .addColumn('due_on', 'text', (column) => column.notNull())
    .addColumn('closes_on', 'text', (column) => column.notNull())
    .addColumn('stored_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('reporting_windows_key', ['period', 'version'])
    .execute();
  await db.schema
    .createTable('revisions')
    .addColumn('indicator', 'text', (column) => column.notNull())
    .addColumn('period', 'text', (column) => column.notNull())
    .addColumn('district', 'text', (column) => column.notNull())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('indicator_version', 'integer', (column) => column.notNull())
    .addColumn('roster', 'text', (column) => column.notNull().references('rosters.id'))
    .addColumn('numerator', 'integer', (column) => column.notNull())
    .addColumn('denominator', 'integer', (column) => column.notNull())
    .addColumn('percentage', 'text', (column) => column.notNull())
    .addColumn('saved_at', 'text', (column) => column.notNull())
    .addColumn('saved_by', 'text', (column) => column.notNull())
    .addColumn('saved_by_name', 'text', (column) => column.notNull())
    .addColumn('content', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('revisions_key', ['indicator', 'period', 'district', 'revision'])
    .execute();
  await db.schema
    .createTable('receipts')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('indicator', 'text', (column) => column.notNull())
    .addColumn('period', 'text', (column) => column.notNull())
    .addColumn('district', 'text', (column) => column.notNull())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('submitted_at', 'text', (column) => column.notNull())
    .addColumn('late', 'integer', (column) => column.notNull())
    .addColumn('username', 'text', (column) => column.notNull())
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull())
    .addColumn('receipt', 'text', (column) => column.notNull())
    .addUniqueConstraint('receipts_request', ['username', 'key'])
    .addUniqueConstraint('receipts_place', ['indicator', 'period', 'district', 'revision'])
    .addForeignKeyConstraint('receipts_revision', ['indicator', 'period', 'district', 'revision'], 'revisions', [
      'indicator',
      'period',
      'district',
      'revision',
    ])
    .execute();
}
