import type { Kysely } from 'kysely';

/** Who wants the daily digest where, and whose digest of a day has been claimed and how it went; all of it appended. */
export async function mail(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('mail_settings')
    .addColumn('username', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('address', 'text')
    .addColumn('digest', 'integer', (column) => column.notNull())
    .addColumn('stored_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('mail_settings_key', ['username', 'version'])
    .execute();
  await db.schema
    .createTable('digests')
    .addColumn('day', 'text', (column) => column.notNull())
    .addColumn('username', 'text', (column) => column.notNull())
    .addColumn('attempt', 'integer', (column) => column.notNull())
    .addColumn('claimed_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('digests_key', ['day', 'username', 'attempt'])
    .execute();
  await db.schema
    .createTable('digest_outcomes')
    .addColumn('day', 'text', (column) => column.notNull())
    .addColumn('username', 'text', (column) => column.notNull())
    .addColumn('attempt', 'integer', (column) => column.notNull())
    .addColumn('outcome', 'text', (column) => column.notNull())
    .addColumn('stored_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('digest_outcomes_key', ['day', 'username', 'attempt'])
    .addForeignKeyConstraint('digest_outcomes_digest', ['day', 'username', 'attempt'], 'digests', [
      'day',
      'username',
      'attempt',
    ])
    .execute();
}
