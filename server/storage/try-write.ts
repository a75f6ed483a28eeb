import type { Database } from './database.ts';
import { compareMigrations } from './migrations.ts';

/**
 * Writes what says nothing. Gives whether the database stands where this program has left it, or a program of another
 * version has been at it meanwhile; nothing is written then.
 *
 * @throws what the database does when it cannot be read or written
 */
export async function tryWrite(database: Database): Promise<'same' | 'older' | 'newer'> {
  const db = database.db.withTables<{ kysely_migration: { name: string } }>();
  const taken = await db.selectFrom('kysely_migration').select('name').execute();
  const age = compareMigrations(taken.map(({ name }) => name));
  if (age === 'same') await database.tryWrite();
  return age;
}
