import { afterAll, afterEach, beforeAll } from 'vitest';
import { createStorage } from '../../../server/storage/create-storage.ts';
import { openPostgres } from '../../../server/storage/postgres/open.ts';
import type { Storage } from '../../../server/storage/storage.ts';
import { addressOf } from '../../postgres/address-of.ts';
import { type PostgresServer, startPostgres } from '../../postgres/postgres-server.ts';
import { mailStorageContract } from './notices-contract.ts';
import { storageContract } from './storage-contract.ts';

let server: PostgresServer;
let template: string;

beforeAll(async () => {
  server = await startPostgres();
  template = await server.create();
  await (await openPostgres(addressOf(template))).close();
});

let opened: Storage[] = [];
const openAt = async (url: string) => {
  const storage = createStorage(await openPostgres(addressOf(url)));
  opened.push(storage);
  return storage;
};
const open = async () => openAt(await server.create({ copy: template }));

storageContract('PostgreSQL', open);
mailStorageContract('PostgreSQL', open, async () => {
  const url = await server.create({ copy: template });
  return [await openAt(url), await openAt(url)];
});

afterEach(async () => {
  for (const storage of opened) await storage.close();
  opened = [];
});

afterAll(() => server.stop());
