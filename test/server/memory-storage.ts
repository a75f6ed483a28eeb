import { DatabaseSync } from 'node:sqlite';
import { Kysely } from 'kysely';
import { createStorage } from '../../server/storage/kysely-storage.ts';
import { migrate } from '../../server/storage/migrations.ts';
import { NodeSqliteDialect } from '../../server/storage/sqlite/dialect.ts';
import type { Storage } from '../../server/storage/storage.ts';
import type { Tables } from '../../server/storage/tables.ts';

let schema: string | null = null;

/** A new storage over SQLite in memory, quickly: the tables are those that all the migrations come to. */
export async function openMemory(): Promise<Storage> {
  schema ??= await readSchema();
  const database = new DatabaseSync(':memory:', { enableForeignKeyConstraints: true });
  database.exec(schema);
  return createStorage(new Kysely<Tables>({ dialect: new NodeSqliteDialect(database) }));
}

async function readSchema(): Promise<string> {
  const database = new DatabaseSync(':memory:');
  const db = new Kysely<Tables>({ dialect: new NodeSqliteDialect(database) });
  await migrate(db);
  const made = database
    .prepare("select sql from sqlite_master where sql is not null and name not like 'kysely%'")
    .all();
  await db.destroy();
  return made.map((row) => `${row.sql};`).join('\n');
}
