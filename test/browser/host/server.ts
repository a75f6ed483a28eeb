import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { get } from 'node:https';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { createStorage } from '../../../server/storage/create-storage.ts';
import { openSqlite } from '../../../server/storage/sqlite/open.ts';
import type { Storage } from '../../../server/storage/storage.ts';
import { freePort } from '../../free-port.ts';

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
  const port = await freePort();
  const origin = `https://localhost:${port}`;
  const folder = mkdtempSync(join(tmpdir(), 'traimat-'));
  const dataDirectory = join(folder, 'data');
  const catalogue = join(folder, 'indicators');
  mkdirSync(catalogue);
  for (const name of indicators) {
    const file = name.endsWith('.json') ? name : join('shared/catalogue/indicators', `${name}.json`);
    copyFileSync(file, join(catalogue, basename(file)));
  }
  const password = randomBytes(9).toString('base64url');
  const child = spawn(process.execPath, ['server/start.ts'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      PORT: String(port),
      DATA_DIR: dataDirectory,
      DEMO_PASSWORD: password,
      DEMO_SHEETS: 'off',
      CATALOGUE: catalogue,
      NODE_ENV: 'test',
      ...settings,
    },
  });
  const said: string[] = [];
  child.stdout.on('data', (chunk) => said.push(String(chunk)));
  child.stderr.on('data', (chunk) => said.push(String(chunk)));
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));

  for (const giveUp = Date.now() + 120_000; !(await answers(`${origin}/health`)); await pause(200)) {
    if (child.exitCode !== null || Date.now() > giveUp) throw new Error(`the server did not start:\n${said.join('')}`);
  }
  const database = join(dataDirectory, 'traimat.sqlite');
  const storage = createStorage(await openSqlite(database));
  return {
    origin,
    password,
    storage,
    database,
    said: () => said.join(''),
    stop: async () => {
      await storage.close();
      child.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function answers(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    get(address, { rejectUnauthorized: false }, (response) => {
      response.resume();
      resolve(response.statusCode === 200);
    }).once('error', () => resolve(false));
  });
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
