import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { freePort } from '../../free-port.ts';
import { installedPrograms } from '../../postgres/installed-server.ts';
import { launch, ownedFolder, run } from '../../postgres/postgres-server.ts';

/** A primary and a standby that has whatever the primary has acknowledged. */
export type Pair = {
  /** Names both, as a server is told of them. */
  url: string;
  /** Ends the primary in the midst of whatever it does, with every process of its. */
  kill(): Promise<void>;
  promote(): Promise<void>;
  /** Makes the one that was killed the standby of the other, from nothing. */
  restore(): Promise<void>;
  /** Stops the standby's processes where they stand, or lets them go on. */
  pause(): void;
  goOn(): void;
  /** Ends the primary as an administrator would, and starts it again. */
  stopPrimary(): Promise<void>;
  startPrimary(): Promise<void>;
  /** Ends the servers' connections and takes all that there are; gives what lets them go. */
  takeConnections(): Promise<() => Promise<void>>;
  /** Names the primary alone. */
  primaryUrl(): string;
  /** Asks the primary something as its owner. */
  ask(sql: string): Promise<Record<string, unknown>[]>;
  remove(): Promise<void>;
};

type Node = { port: number; data: string; process: ChildProcess | null };

/** As in service: nothing is acknowledged that is not on both disks. */
const settings = { max_connections: '40', shared_buffers: '64MB', wal_keep_size: '256MB', max_wal_senders: '8' };

export async function startPair(): Promise<Pair> {
  const programs = installedPrograms();
  // What comes with the tests has no pg_basebackup.
  if (programs === null) throw new Error('no PostgreSQL with pg_basebackup: apt-get install postgresql');
  const folder = ownedFolder();
  const node = async (name: string): Promise<Node> => ({
    port: await freePort(),
    data: join(folder, name),
    process: null,
  });
  let [primary, standby] = [await node('one'), await node('other')];
  const start = async (one: Node) => {
    one.process = await launch(join(programs, 'postgres'), one.data, one.port, settings);
  };
  const end = async ({ process: ended }: Node, signal: NodeJS.Signals) => {
    if (!ended || ended.exitCode !== null || ended.signalCode !== null) return;
    const gone = once(ended, 'exit');
    ended.kill(signal);
    await gone;
  };
  const ask: Pair['ask'] = async (sql) => {
    const client = new pg.Client({ connectionString: urlOf(primary, 'postgres') });
    await client.connect();
    try {
      return (await client.query(sql)).rows;
    } finally {
      await client.end();
    }
  };
  const attach = async () => {
    const from = ['-h', '127.0.0.1', '-p', String(primary.port), '-U', 'postgres'];
    rmSync(standby.data, { recursive: true, force: true });
    run(join(programs, 'pg_basebackup'), [...from, '-D', standby.data, '-R', '-c', 'fast', '-X', 'stream']);
    await start(standby);
    await ask("alter system set synchronous_standby_names = '*'");
    await ask('select pg_reload_conf()');
    for (let synchronous = false; !synchronous; ) {
      const [state] = await ask("select count(*) as standing from pg_stat_replication where sync_state = 'sync'");
      synchronous = state?.standing === '1';
    }
  };
  run(join(programs, 'initdb'), [`--pgdata=${primary.data}`, '--username=postgres', '--auth=trust', '--encoding=UTF8']);
  await start(primary);
  await ask('create database traimat');
  await attach();
  return {
    url: `postgres://postgres@127.0.0.1:${primary.port},127.0.0.1:${standby.port}/traimat`,
    ask,
    async kill() {
      const gone = primary.process && once(primary.process, 'exit');
      signalAll(primary, 'SIGKILL');
      await gone;
    },
    async promote() {
      // Its own setting came with the copy: alone, it must not wait for another.
      [primary, standby] = [standby, primary];
      await ask("alter system set synchronous_standby_names = ''");
      await ask('select pg_reload_conf()');
      await ask('select pg_promote(true, 60)');
    },
    restore: attach,
    pause: () => signalAll(standby, 'SIGSTOP'),
    goOn: () => signalAll(standby, 'SIGCONT'),
    stopPrimary: () => end(primary, 'SIGINT'),
    startPrimary: () => start(primary),
    primaryUrl: () => urlOf(primary, 'traimat'),
    async takeConnections() {
      const taken: pg.Client[] = [];
      for (let full = false; !full; ) {
        await ask("select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'traimat'").catch(
          () => {
            full = true;
          },
        );
        const client = new pg.Client({ connectionString: urlOf(primary, 'postgres') });
        client.on('error', () => {});
        await client.connect().then(
          () => taken.push(client),
          () => {
            full = true;
          },
        );
      }
      return async () => void (await Promise.all(taken.map((client) => client.end())));
    },
    async remove() {
      signalAll(standby, 'SIGCONT');
      for (const one of [standby, primary]) await end(one, 'SIGQUIT');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function urlOf({ port }: Node, database: string): string {
  return `postgres://postgres@127.0.0.1:${port}/${database}`;
}

/** Tells a server and every process of its at once. */
function signalAll({ process: server }: Node, signal: NodeJS.Signals): void {
  const pid = server?.pid;
  if (pid === undefined || server?.exitCode !== null) return;
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean);
  for (const one of [pid, ...children.map(Number)]) {
    try {
      process.kill(one, signal);
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
    }
  }
}
