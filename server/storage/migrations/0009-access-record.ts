import type { Kysely } from 'kysely';

/** Who came in or was kept out, and from where: a line a minute with a count. No fact: it is pruned. */
export async function accessRecord(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('access_record')
    .addColumn('id', 'integer', (column) => column.primaryKey())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('username', 'text', (column) => column.notNull())
    .addColumn('address', 'text', (column) => column.notNull())
    .addColumn('route', 'text', (column) => column.notNull())
    .addColumn('count', 'integer', (column) => column.notNull())
    .addUniqueConstraint('access_record_line', ['kind', 'at', 'username', 'address', 'route'])
    .execute();
}
