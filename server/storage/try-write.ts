import { type Kysely, sql } from 'kysely';
import { compareMigrations } from './migrations.ts';
import type { Tables } from './tables.ts';

/**
 * Writes one small row, which the log knows nothing of. Gives whether the database stands where this program has left it,
 * or a program of another version has been at it meanwhile; nothing is written then.
 *
 * @throws what the database does when it cannot be read or written
 */
export async function tryWrite(db: Kysely<Tables>, at: string): Promise<'same' | 'older' | 'newer'> {
  const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(db);
  const age = compareMigrations(rows.map(({ name }) => name));
  if (age !== 'same') return age;
  await db
    .insertInto('pulse')
    .values({ id: 1, at })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ at }))
    .execute();
  return 'same';
}
