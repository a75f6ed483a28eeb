import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Desk } from '../../../server/rehearsal/desks.ts';
import { databaseFile } from '../../../server/storage/sqlite/open.ts';
import { addressOf } from '../../postgres/address-of.ts';
import { startPostgres } from '../../postgres/postgres-server.ts';
import { fillCity } from './city.ts';

/** A kind of database, with a city in it for the server and copies of it for floors. */
export type Ground = {
  desks: Desk[];
  /** What the server is told. */
  environment: Record<string, string>;
  /** As it was at first. */
  copies: { floor: string; practice: string };
  remove(): Promise<void>;
};

export type Kind = 'sqlite' | 'postgres';

export const prepare: Record<Kind, (folder: string, secret: string) => Promise<Ground>> = {
  async sqlite(folder, secret) {
    const data = join(folder, 'data');
    mkdirSync(data);
    const desks = await fillCity({ file: join(data, databaseFile) }, secret);
    const copy = (name: string) => {
      cpSync(data, join(folder, name), { recursive: true });
      return join(folder, name, databaseFile);
    };
    return {
      desks,
      environment: {},
      copies: { floor: copy('floor'), practice: copy('practice') },
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
      copies: { floor: await server.create({ copy: url }), practice: await server.create({ copy: url }) },
      remove: server.stop,
    };
  },
};
