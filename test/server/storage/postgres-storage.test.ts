import { afterAll, afterEach, beforeAll } from 'vitest';
import { createStorage } from '../../../server/storage/create-storage.ts';
import type { Database } from '../../../server/storage/database.ts';
import { openPostgres, openPostgresBeside } from '../../../server/storage/postgres/open.ts';
import { addressOf } from '../../postgres/address-of.ts';
import { type PostgresServer, startPostgres } from '../../postgres/postgres-server.ts';
import { keptContract } from './kept-contract.ts';
import { mailStorageContract } from './notices-contract.ts';
import { quartersContract } from './quarters-contract.ts';
import { storageContract } from './storage-contract.ts';

let server: PostgresServer;
let template: string;

beforeAll(async () => {
  server = await startPostgres();
  // Not as SQLite sorts, nor in its time: neither is any matter.
  template = await server.create({ options: "template template0 locale_provider icu icu_locale 'th'" });
  const name = new URL(template).pathname.slice(1);
  await server.ask(`alter database ${name} set timezone = 'Pacific/Chatham'`);
  await (await openPostgres(addressOf(template))).close();
});

let opened: Database[] = [];
const openDatabase = async (url: string) => {
  const database = await openPostgresBeside(addressOf(url));
  if (typeof database === 'string') throw new Error(`the database is ${database}`);
  opened.push(database);
  return database;
};
const openAt = async (url: string) => createStorage(await openDatabase(url));
const open = async () => openAt(await server.create({ copy: template }));

storageContract('PostgreSQL', open);
mailStorageContract('PostgreSQL', open, async () => {
  const url = await server.create({ copy: template });
  return [await openAt(url), await openAt(url)];
});

const openTwo = async (): Promise<[Database, Database]> => {
  const url = await server.create({ copy: template });
  return [await openDatabase(url), await openDatabase(url)];
};
keptContract('PostgreSQL', openTwo);
quartersContract('PostgreSQL', openTwo);

afterEach(async () => {
  for (const database of opened) await database.close();
  opened = [];
});

afterAll(() => server.stop());
