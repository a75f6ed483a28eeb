import type { Kysely } from 'kysely';

/** An event carries what stands of a district's plea to have its sheet reopened. */
export async function pleas(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('events').addColumn('plea', 'text').execute();
}
