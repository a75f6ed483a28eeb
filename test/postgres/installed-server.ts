import { once } from 'node:events';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { freePort } from '../free-port.ts';
import { launch, ownedFolder, run } from './postgres-server.ts';

/** Where Debian puts each version of PostgreSQL that is installed. */
const versions = '/usr/lib/postgresql';

/** The newest installed version that has a server and the programs of a client; null where there is none. */
export function installedPrograms(): string | null {
  const found = existsSync(versions) ? readdirSync(versions).sort((one, other) => Number(one) - Number(other)) : [];
  const whole = (version: string) =>
    ['initdb', 'postgres', 'pg_dump', 'pg_restore'].every((name) => existsSync(join(versions, version, 'bin', name)));
  const newest = found.findLast(whole);
  return newest === undefined ? null : join(versions, newest, 'bin');
}

/** Starts a server of the installed version, which the installed pg_dump can read; gone with all that is in it when it is stopped. */
export async function startInstalled(programs: string): Promise<{ port: number; stop(): Promise<void> }> {
  const folder = ownedFolder();
  const data = join(folder, 'data');
  run(join(programs, 'initdb'), [
    `--pgdata=${data}`,
    '--username=postgres',
    '--auth=trust',
    '--encoding=UTF8',
    '--locale=C',
    '--no-sync',
  ]);
  const port = await freePort();
  const server = await launch(join(programs, 'postgres'), data, port, { fsync: 'off', autovacuum: 'off' });
  return {
    port,
    async stop() {
      const gone = once(server, 'exit');
      server.kill('SIGQUIT');
      await gone;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Makes an empty database at a server that an address of another one leads to. */
export async function createDatabase(connectionString: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
}
