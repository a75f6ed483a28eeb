import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { databaseFile } from '../../../server/storage/sqlite/open.ts';
import { addressOf } from '../../postgres/address-of.ts';
import { startPostgres } from '../../postgres/postgres-server.ts';
import { type Desk, fillCity } from './city.ts';

/** A kind of database, with a city in it for the server and a copy of it for the floor. */
export type Ground = {
  desks: Desk[];
  /** What the server is told. */
  environment: Record<string, string>;
  floor: { kind: Kind; database: string };
  remove(): Promise<void>;
};

export type Kind = 'sqlite' | 'postgres';

export const prepare: Record<Kind, (folder: string, secret: string) => Promise<Ground>> = {
  async sqlite(folder, secret) {
    const [data, floor] = [join(folder, 'data'), join(folder, 'floor')];
    mkdirSync(data);
    const desks = await fillCity({ file: join(data, databaseFile) }, secret);
    cpSync(data, floor, { recursive: true });
    return {
      desks,
      environment: {},
      floor: { kind: 'sqlite', database: join(floor, databaseFile) },
      remove: async () => {},
    };
  },
  async postgres(_, secret) {
    const server = await startPostgres({
      fsync: 'on',
      full_page_writes: 'on',
      autovacuum: 'on',
      shared_buffers: '256MB',
    });
    const url = await server.create();
    const desks = await fillCity(addressOf(url), secret);
    return {
      desks,
      environment: { DATABASE_URL: url },
      floor: { kind: 'postgres', database: await server.create({ copy: url }) },
      remove: server.stop,
    };
  },
};
