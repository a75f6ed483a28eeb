import { type CompiledQuery, InsertQueryNode } from 'kysely';
import type pg from 'pg';
import type { Execute, WritingConnection } from '../connection.ts';
import { refuseLater } from '../later-version.ts';
import { channel } from './changes.ts';
import { orGone, type Servers } from './servers.ts';
import { toQuery, toResult } from './statements.ts';
import { askingTogether } from './together.ts';
import { DatabaseGone, endsConnection } from './trouble.ts';

/** The lock of whoever writes: a number that nobody else locks in this database. */
const writing = 7_472_616_961;

/** Milliseconds until a commit counts as lost: as long as a standby that must have it too may take. */
const commitTimeout = 15_000;

/**
 * What a turn asks and stores it finds by keys, and the last by their order. What PostgreSQL has planned while a table was
 * small, before anybody has counted its rows, would else go through all of it for as long as the connection lasts.
 */
const roundabout = ['seqscan', 'bitmapscan', 'hashjoin', 'mergejoin', 'sort', 'incremental_sort'];
const byKeys = roundabout.map((way) => `-c enable_${way}=off`).join(' ');

/**
 * The connection that writes, connected anew wherever it was lost. Whoever begins waits until every other process has
 * ended its transaction, so the log has one end, and what was read in a transaction holds until it ends. Whatever needs no
 * answer (savepoints, most inserts) is sent without waiting for one: if it fails, so does what comes after it, and the
 * turn is told of the first. While it is `migrating`, there may be no tables yet.
 */
export function createConnection(
  servers: Servers,
  sender: string,
  migrating = false,
): WritingConnection & { close(): Promise<void> } {
  let client: pg.Client | null = null;
  let begun = false;
  /** What has been sent in this turn and not been waited for, and the first of it that has failed. */
  let unheard: Promise<unknown>[] = [];
  let failed: { error: unknown } | null = null;

  const ask = async (query: pg.QueryConfig): Promise<pg.QueryResult> => {
    if (!client) throw new DatabaseGone(null);
    gather(client);
    try {
      return await client.query(query);
    } catch (error) {
      const known = orGone(error);
      if (endsConnection(known)) leave();
      throw known;
    }
  };
  const send = (text: string) => void ask({ text }).catch(() => {});
  const leave = () => {
    client?.end().catch(() => {});
    client = null;
    begun = false;
  };
  const connect = async () => {
    const fresh = await servers.connect({ pipeline: true, ...(!migrating && { options: byKeys }) });
    // Lost while nobody asked anything.
    fresh.once('end', () => {
      if (client === fresh) leave();
    });
    client = fresh;
  };
  const execute: Execute = async (query) => {
    const answer = ask(toQuery(query));
    if (begun && comesToNothing(query)) {
      unheard.push(
        answer.catch((error: unknown) => {
          failed ??= { error };
        }),
      );
      return { rows: [] };
    }
    try {
      return toResult(await answer);
    } catch (error) {
      throw failed?.error ?? error;
    }
  };
  const together = askingTogether(execute, process.nextTick);
  return {
    execute: together.execute,
    async answered() {
      together.send();
      await Promise.all(unheard);
      unheard = [];
      if (failed) throw failed.error;
    },
    async begin() {
      if (!client) await connect();
      begun = true;
      [unheard, failed] = [[], null];
      const lock = `begin; select pg_advisory_xact_lock(${writing})`;
      if (migrating) return void (await ask({ text: lock }));
      const answers = [await ask({ text: `${lock}; select max(name) as step from kysely_migration` })].flat();
      refuseLater([String(answers.at(-1)?.rows[0]?.step)]);
    },
    async savepoint() {
      [unheard, failed] = [[], null];
      send('savepoint turn');
    },
    release: async () => send('release turn'),
    rollbackToSavepoint: async () => send('rollback to turn; release turn'),
    async commit(written) {
      const heard = written.size > 0 ? `select pg_notify('${channel}', '${[sender, ...written].join(' ')}'); ` : '';
      const answer = await ask({ text: `${heard}commit`, query_timeout: commitTimeout } as pg.QueryConfig);
      begun = false;
      const { command } = [answer].flat().at(-1) ?? {};
      // What has failed in a turn without anybody's hearing of it has taken the whole with it.
      if (command !== 'COMMIT') throw new Error('a transaction was committed that had failed');
    },
    async rollback() {
      if (begun) await ask({ text: 'rollback' }).catch(leave);
      begun = false;
    },
    stands: () => begun,
    async close() {
      await client?.end().catch(() => {});
    },
  };
}

/** Sends all that is asked at a stretch in one piece, since each piece costs both sides a call of the system. */
function gather({ connection: { stream } }: pg.Client): void {
  if (stream.writableCorked > 0) return;
  stream.cork();
  process.nextTick(() => stream.uncork());
}

/** Of which nobody asks what it has come to. */
function comesToNothing({ query }: CompiledQuery): boolean {
  return InsertQueryNode.is(query) && !query.returning && !query.onConflict?.doNothing;
}
