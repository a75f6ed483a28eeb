import { DatabaseSync } from 'node:sqlite';
import { createStorage } from '../../server/storage/create-storage.ts';
import { migrate } from '../../server/storage/migrations.ts';
import { overOne } from '../../server/storage/sqlite/open.ts';
import type { Storage } from '../../server/storage/storage.ts';

let schema: string | null = null;

/** A new storage over SQLite in memory, quickly: the tables are those that all the migrations come to. */
export async function openMemory(): Promise<Storage> {
  schema ??= await readSchema();
  const database = new DatabaseSync(':memory:', { enableForeignKeyConstraints: true });
  database.exec(schema);
  return createStorage(overOne(database));
}

async function readSchema(): Promise<string> {
  const database = new DatabaseSync(':memory:');
  const { db, close } = overOne(database);
  await migrate(db);
  const made = database
    .prepare("select sql from sqlite_master where sql is not null and name not like 'kysely%'")
    .all();
  await close();
  return made.map((row) => `${row.sql};`).join('\n');
}
