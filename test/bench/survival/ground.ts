import { join } from 'node:path';
import type { DatabasePlace } from '../../../server/storage/open-database.ts';
import { readDatabaseUrl } from '../../../server/storage/postgres/address.ts';
import { databaseFile } from '../../../server/storage/sqlite/open.ts';
import { type DemoServer, startDemoServer } from '../load/demo-server.ts';

/** What a bench stands on: a file for each server, or the database that DATABASE_URL names, which must be empty. */
export type Ground = {
  name: string;
  /** Whether what one server has left is there for the next. */
  lasting: boolean;
  start(indicators: number, data?: string): Promise<DemoServer>;
  place(data: string): DatabasePlace;
};

export function groundOf(url: string | undefined): Ground {
  const address = url === undefined ? null : readDatabaseUrl(url);
  if (url !== undefined && address === null) throw new Error('DATABASE_URL is no address of a database');
  return {
    name: address === null ? 'SQLite' : 'PostgreSQL',
    lasting: address !== null,
    start: (indicators, data) =>
      startDemoServer({
        indicators,
        ...(data === undefined ? {} : { data }),
        settings: url === undefined ? { DATABASE_URL: '' } : { DATABASE_URL: url },
      }),
    place: (data) => address ?? { file: join(data, databaseFile) },
  };
}
