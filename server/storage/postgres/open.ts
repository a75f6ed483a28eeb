import { Kysely } from 'kysely';
import pg from 'pg';
import { migrate } from '../migrations.ts';
import type { Tables } from '../tables.ts';
import { SameAsSqliteDialect, types } from './dialect.ts';

/** Opens the database of an address, making or migrating its tables: of servers that start at once, one, and the others wait. */
export async function openPostgres(url: string): Promise<Kysely<Tables>> {
  const db = new Kysely<Tables>({
    dialect: new SameAsSqliteDialect({ pool: new pg.Pool({ connectionString: url, types, max: 5 }) }),
  });
  await migrate(db);
  return db;
}
