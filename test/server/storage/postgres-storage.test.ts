import { afterAll, beforeAll } from 'vitest';
import { createStorage } from '../../../server/storage/kysely-storage.ts';
import { openPostgres } from '../../../server/storage/postgres/open.ts';
import type { Storage } from '../../../server/storage/storage.ts';
import { type PostgresServer, startPostgres } from '../../postgres/postgres-server.ts';
import { mailStorageContract } from './notices-contract.ts';
import { storageContract } from './storage-contract.ts';

let server: PostgresServer;
let template: string;

beforeAll(async () => {
  server = await startPostgres();
  template = await server.create();
  await (await openPostgres(template)).destroy();
});

const opened: Storage[] = [];
const openAt = async (url: string) => {
  const storage = createStorage(await openPostgres(url));
  opened.push(storage);
  return storage;
};
const open = async () => openAt(await server.create({ copy: template }));

storageContract('PostgreSQL', open);
mailStorageContract('PostgreSQL', open, async () => {
  const url = await server.create({ copy: template });
  return [await openAt(url), await openAt(url)];
});

afterAll(async () => {
  for (const storage of opened) await storage.close();
  await server.stop();
});
