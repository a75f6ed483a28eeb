import type { Kysely } from 'kysely';

/** Sign-ins by provider that have begun, and tokens that have been shown: no facts, gone when their time is over. */
export async function provider(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('provider_flows')
    .addColumn('state', 'text', (column) => column.primaryKey())
    .addColumn('challenge', 'text', (column) => column.notNull())
    .addColumn('return_to', 'text')
    .addColumn('until', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('provider_tokens')
    .addColumn('token', 'text', (column) => column.primaryKey())
    .addColumn('until', 'text', (column) => column.notNull())
    .execute();
}
