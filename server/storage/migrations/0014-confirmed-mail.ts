import type { Kysely } from 'kysely';

/** Whether whoever reads the mail of an address has said that it is theirs; null, as in what is stored, for not. */
export async function confirmedMail(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('mail_settings').addColumn('confirmed', 'integer').execute();
}
