import { join } from 'node:path';
import type pg from 'pg';
import type { BackupFault } from '../../shared/terms/backup.ts';
import { factNames } from '../../shared/terms/log.ts';
import type { DatabaseAddress } from '../storage/postgres/address.ts';
import { createServers } from '../storage/postgres/servers.ts';
import { type Connected, type Ended, runTool } from '../storage/postgres/tools.ts';
import { postgresTrouble } from '../storage/postgres/trouble.ts';
import type { Manifest } from './manifest.ts';
import { ontoDisk } from './onto-disk.ts';
import { sumOf } from './packing.ts';
import type { Contents } from './read-copy.ts';
import type { Take } from './taken.ts';

const dumpFile = 'traimat.dump';

/** A dump takes as long as it takes, and its transaction stands open meanwhile. */
const patient = { statement_timeout: 0, lock_timeout: 0, idle_in_transaction_session_timeout: 0 };

/**
 * Takes a dump of a database of PostgreSQL's by its own pg_dump. What the manifest says is read in the snapshot that is
 * dumped.
 */
export function takePostgres(address: DatabaseAddress): Take {
  return async (folder, signal) => {
    try {
      const servers = createServers(address, patient);
      const client = await servers.connect();
      try {
        return await takeFrom({ client, config: servers.current() }, join(folder, dumpFile), signal);
      } finally {
        await client.end();
      }
    } catch (error) {
      const trouble = postgresTrouble(error);
      if (trouble === null || trouble === 'other') throw error;
      return trouble === 'corrupt' ? 'damaged' : 'database-away';
    }
  };
}

async function takeFrom(connected: Connected, file: string, signal?: AbortSignal): ReturnType<Take> {
  const { client } = connected;
  const fault = await toolFault(connected);
  if (fault) return fault;
  await client.query('begin isolation level repeatable read, read only');
  const { rows } = await client.query<{ snapshot: string }>('select pg_export_snapshot() as snapshot');
  const contents = await readContents(client);
  const args = [
    '--format=custom',
    '--no-owner',
    '--no-privileges',
    `--snapshot=${rows[0]?.snapshot}`,
    `--file=${file}`,
  ];
  const dumped = await runTool('pg_dump', args, connected, signal);
  await client.query('rollback');
  const failed = dumpFault(dumped);
  if (failed) return failed;
  ontoDisk(file);
  const listed = await runTool('pg_restore', ['--list', file]);
  if (listed.kind === 'missing') return 'tool-missing';
  if (listed.status !== 0 || !/ TABLE DATA \S+ log /.test(listed.output)) return 'damaged';
  return { kind: 'postgres', contents, part: { name: dumpFile, ...(await sumOf(file)) }, database: null };
}

async function toolFault(connected: Connected): Promise<BackupFault | null> {
  const version = await runTool('pg_dump', ['--version'], connected);
  if (version.kind === 'missing') return 'tool-missing';
  const { rows } = await connected.client.query<{ server: number }>(
    "select current_setting('server_version_num')::int as server",
  );
  const [, tool = '0'] = /\) (\d+)/.exec(version.output) ?? [];
  return Number(tool) < Math.floor((rows[0]?.server ?? 0) / 10_000) ? 'tool-too-old' : null;
}

function dumpFault(ended: Ended): BackupFault | null {
  if (ended.kind === 'missing') return 'tool-missing';
  if (ended.status === 0) return null;
  if (/no space left|disk quota/i.test(ended.errors)) return 'full';
  if (/server version mismatch/.test(ended.errors)) return 'tool-too-old';
  if (/connection|server closed/.test(ended.errors)) return 'database-away';
  throw new Error(`pg_dump: ${ended.errors}`);
}

async function readContents(client: pg.Client): Promise<Contents> {
  const counts: Manifest['counts'] = {};
  for (const table of [...factNames, 'log'] as const) {
    const { rows } = await client.query<{ rows: number }>(`select count(*)::int as rows from ${table}`);
    counts[table] = rows[0]?.rows ?? 0;
  }
  const migrations = await client.query<{ name: string }>('select name from kysely_migration order by name');
  const first = await client.query<{ hash: string }>('select hash from log order by link limit 1');
  const last = await client.query<{ link: number; hash: string }>(
    'select link::int as link, hash from log order by link desc limit 1',
  );
  return {
    migrations: migrations.rows.map(({ name }) => name),
    counts,
    firstLink: first.rows[0]?.hash ?? null,
    last: last.rows[0] ?? null,
  };
}
