import { randomBytes } from 'node:crypto';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { createStorage } from '../../../server/storage/create-storage.ts';
import { openSqlite } from '../../../server/storage/sqlite/open.ts';
import type { Storage } from '../../../server/storage/storage.ts';
import { startServerProcess } from '../../server-process.ts';

export type RunningServer = {
  origin: string;
  password: string;
  /** The same database, for what no screen can do yet: other rosters, other days. */
  storage: Storage;
  /** Its file, for what no server does: a district that nothing has been laid down for. */
  database: string;
  /** What it has printed so far. */
  said: () => string;
  stop: () => Promise<void>;
};

/**
 * Starts the real server as `npm start` does, on a free port with a data folder of its own. `indicators` are the files of
 * the catalogue that it is given (`2100-1040-2563`), or any others by path; `settings` are variables of its environment.
 */
export async function startServer(indicators: string[], settings: Record<string, string> = {}): Promise<RunningServer> {
  const folder = mkdtempSync(join(tmpdir(), 'traimat-'));
  const dataDirectory = join(folder, 'data');
  const catalogue = join(folder, 'indicators');
  mkdirSync(catalogue);
  for (const name of indicators) {
    const file = name.endsWith('.json') ? name : join('shared/catalogue/indicators', `${name}.json`);
    copyFileSync(file, join(catalogue, basename(file)));
  }
  const password = randomBytes(9).toString('base64url');
  const environment = {
    DATA_DIR: dataDirectory,
    DEMO_PASSWORD: password,
    DEMO_SHEETS: 'off',
    CATALOGUE: catalogue,
    NODE_ENV: 'test',
    ...settings,
  };
  const server = await startServerProcess('server/start.ts', environment);
  const database = join(dataDirectory, 'traimat.sqlite');
  const storage = createStorage(await openSqlite(database));
  return {
    origin: server.origin,
    password,
    storage,
    database,
    said: server.said,
    stop: async () => {
      await storage.close();
      await server.end();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
