import { DatabaseSync } from 'node:sqlite';
import { Kysely } from 'kysely';
import { compareMigrations, migrate } from '../migrations.ts';
import type { Tables } from '../tables.ts';
import { NodeSqliteDialect } from './dialect.ts';

/** What the database file is called. */
export const databaseFile = 'traimat.sqlite';

/**
 * Opens the database file, making or migrating it. WAL lets reads go on during a write; with `synchronous=FULL` an
 * acknowledged submission survives a power cut, not only a killed process. `afterCommit` is told of each transaction.
 */
export async function openSqlite(
  file: string,
  afterCommit: (db: Kysely<Tables>) => void = () => {},
): Promise<Kysely<Tables>> {
  const database = new DatabaseSync(file, { timeout: 5_000, enableForeignKeyConstraints: true });
  database.exec('pragma journal_mode = WAL; pragma synchronous = FULL');
  const db: Kysely<Tables> = new Kysely<Tables>({
    dialect: new NodeSqliteDialect(database, () => afterCommit(db)),
  });
  await migrate(db);
  return db;
}

/**
 * Opens the database of a server beside it, as it is: nothing is made or migrated. `older`, `newer`: than this program, or
 * of no server that has started yet.
 */
export function openBeside(file: string): Kysely<Tables> | 'older' | 'newer' {
  const database = new DatabaseSync(file, { timeout: 5_000, enableForeignKeyConstraints: true });
  const age = ageOf(database);
  if (age === 'same') return new Kysely<Tables>({ dialect: new NodeSqliteDialect(database) });
  database.close();
  return age;
}

function ageOf(database: DatabaseSync): ReturnType<typeof compareMigrations> {
  const has = (name: string) => database.prepare('select 1 from sqlite_master where name = ?').get(name) !== undefined;
  if (!has('kysely_migration')) return 'older';
  const taken = database.prepare('select name from kysely_migration').all();
  return compareMigrations(taken.map(({ name }) => String(name)));
}
