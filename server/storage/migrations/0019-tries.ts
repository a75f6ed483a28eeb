import type { Kysely } from 'kysely';

/**
 * Tries of signing in, counted across servers by the package `rate-limiter-flexible`, whose columns these are in its order;
 * `expire` in milliseconds since 1970.
 */
export async function tries(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('tries')
    .addColumn('key', 'text', (column) => column.primaryKey())
    .addColumn('points', 'integer', (column) => column.notNull())
    .addColumn('expire', 'integer')
    .execute();
}
