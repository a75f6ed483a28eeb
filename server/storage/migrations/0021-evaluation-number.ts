import type { Kysely } from 'kysely';

/** What the number of an evaluation says; null, as in what is stored, where nobody has set it. */
export async function evaluationNumber(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('evaluation_scales').addColumn('number', 'text').execute();
}
