import { chownSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { countInPostgres } from '../../../server/auth/entering/counting.ts';
import { createSlowing } from '../../../server/auth/entering/slowing.ts';
import { findCertificate } from '../../../server/host/certificate.ts';
import { createStorage } from '../../../server/storage/create-storage.ts';
import type { Database } from '../../../server/storage/database.ts';
import { examinePostgres } from '../../../server/storage/postgres/examine.ts';
import { openPostgres } from '../../../server/storage/postgres/open.ts';
import { troubleOf } from '../../../server/storage/trouble.ts';
import { addressOf } from '../../postgres/address-of.ts';
import { type PostgresServer, servant, startPostgres } from '../../postgres/postgres-server.ts';
import { temporaryFolder } from '../fixture.ts';
import { stamp } from '../stamp.ts';
import { change, prepareSheet, sheet } from './a-submission.ts';
import { killWhileWriting } from './kill-while-writing.ts';

let server: PostgresServer;
let template: string;
let opened: Database[] = [];

const open = async (url: string) => {
  const database = await openPostgres(addressOf(url));
  opened.push(database);
  return database;
};
const copy = () => server.create({ copy: template });
/** Does something as the server's owner in a database. */
const ask = async (url: string, sql: string) => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(sql);
  await client.end();
};
const attempt = { kind: 'password', username: 'chomthong', address: '10.1.2.3', device: null } as const;
const slowingOf = ({ ask: asked }: Database) => {
  if (!asked) throw new Error('PostgreSQL is asked');
  return createSlowing(10_000, countInPostgres(asked));
};
const days = { period: '2563-Q1', opensOn: '2020-01-01', dueOn: '2020-01-10', closesOn: '2020-01-20' };
const troubleIn = (work: Promise<unknown>) => work.then(() => null, troubleOf);

beforeAll(async () => {
  server = await startPostgres();
  template = await server.create();
  const first = await openPostgres(addressOf(template));
  await prepareSheet(createStorage(first));
  await first.close();
});

afterEach(async () => {
  vi.useRealTimers();
  for (const database of opened) await database.close();
  opened = [];
});

afterAll(() => server.stop());

describe('several servers on one database', () => {
  test('that start at once migrate it once', async () => {
    const url = await server.create();
    const databases = await Promise.all([open(url), open(url), open(url)]);
    const storages = databases.map(createStorage);
    await prepareSheet(storages[0] as (typeof storages)[0]);
    expect(await storages[2]?.saveRevision(change(0))).toEqual({ kind: 'saved', revision: 1 });
  });

  test('give one key one answer, and one revision to one of all who want it; the log is whole', async () => {
    const url = await copy();
    const storages = [createStorage(await open(url)), createStorage(await open(url))];
    for (let revision = 0; revision < 10; revision++) {
      const sent = storages.map((storage) => storage.saveRevision(change(revision, `key-${revision}`)));
      const kinds = (await Promise.all(sent)).map(({ kind }) => kind);
      expect(kinds.sort()).toEqual(['replayed', 'saved']);
    }
    const all = [...storages, ...storages, ...storages];
    const outcomes = await Promise.all(all.map((storage) => storage.saveRevision(change(10))));
    expect(outcomes.filter(({ kind }) => kind === 'saved')).toHaveLength(1);
    expect(await storages[1]?.verifyLog(null)).toMatchObject({ broken: null });
  });

  test('hear of each other what they have kept, and read it again', async () => {
    const url = await copy();
    const [one, other] = [await open(url), await open(url)];
    const loads = { settings: 0, accounts: 0 };
    const load = (group: keyof typeof loads) => one.kept.read(group, 'x', async () => ++loads[group]);
    // Until it is known to hear, nothing is kept.
    await vi.waitFor(async () => expect(await load('settings')).toBe(await load('settings')));
    await load('accounts');
    const before = { ...loads };
    await createStorage(one).saveWindow(days, '', stamp('2020-01-01'));
    expect(await load('settings'), 'its own writes at once').toBe(before.settings + 1);
    await createStorage(other).saveWindow(days, '', stamp('2020-01-02'));
    await vi.waitFor(async () => expect(await load('settings')).toBe(before.settings + 2));
    expect(await load('accounts'), 'of what is no matter to it nothing is read again').toBe(before.accounts);
  });

  test('slow guessing together, whichever of them is asked', async () => {
    const url = await copy();
    const slowings = [slowingOf(await open(url)), slowingOf(await open(url))];
    const guess = (index: number) => slowings[index % 2]?.tryNow(attempt);
    const waits = [];
    // However long a try takes, no time passes from one to the next.
    vi.useFakeTimers({ toFake: ['Date'] });
    for (let tries = 0; tries < 8; tries++) waits.push(await guess(tries));
    expect(waits).toEqual([null, null, null, null, null, null, 2, 2]);
    await slowings[1]?.passed(attempt);
    expect(await guess(0)).toBeNull();
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    const { rows } = await client.query('select key from tries');
    await client.end();
    expect(JSON.stringify(rows)).not.toMatch(/chomthong|10\.1\.2/);
  });

  test('a server that is killed while it writes loses nothing that was acknowledged, and holds nobody up', async () => {
    const url = await server.create();
    const acknowledged = await killWhileWriting(url);
    const storage = createStorage(await open(url));
    const events = await storage.listEvents(sheet);
    expect(events.length).toBeGreaterThanOrEqual(acknowledged);
    expect(events.map(({ standing }) => standing.revision)).toEqual(events.map((_, index) => index + 1));
    expect(await storage.saveRevision(change(events.length))).toMatchObject({ kind: 'saved' });
    expect(await storage.verifyLog(null)).toMatchObject({ broken: null });
  });
});

describe('what the database does is told by its kind, and the server goes on by itself', () => {
  test('connections that are broken off: what was under way is gone or done, what comes next is done', async () => {
    const url = await copy();
    const storage = createStorage(await open(url));
    const name = new URL(url).pathname.slice(1);
    await storage.saveRevision(change(0));
    for (let revision = 1; revision < 6; revision++) {
      const sent = troubleIn(storage.saveRevision(change(revision, `key-${revision}`)));
      await server.ask(`select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`);
      expect([null, 'gone']).toContain(await sent);
      // The key settles what became of it.
      const again = await vi.waitFor(() => storage.saveRevision(change(revision, `key-${revision}`)));
      expect(['saved', 'replayed']).toContain(again.kind);
    }
    expect((await storage.listEvents(sheet)).length).toBe(6);
    expect(await storage.verifyLog(null)).toMatchObject({ broken: null });
  });

  test('a database that takes no writes is read, and written again when it does', async () => {
    const url = await copy();
    const database = await open(url);
    const storage = createStorage(database);
    const name = new URL(url).pathname.slice(1);
    const end = `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`;
    await server.ask(`alter database ${name} set default_transaction_read_only = on; ${end}`);
    await vi.waitFor(async () => expect(await troubleIn(storage.saveRevision(change(0)))).toBe('read-only'));
    expect(await troubleIn(database.tryWrite())).toBe('read-only');
    expect(await storage.readSheet(sheet)).toBeNull();
    await server.ask(`alter database ${name} set default_transaction_read_only = off; ${end}`);
    const saved = await vi.waitFor(() => storage.saveRevision(change(0)));
    expect(saved).toEqual({ kind: 'saved', revision: 1 });
  });

  test('a server of PostgreSQL that stops: gone, and there again after it; guessing is slowed meanwhile, too', async () => {
    const own = await startPostgres();
    try {
      const url = await own.create();
      const database = await open(url);
      const storage = createStorage(database);
      await prepareSheet(storage);
      await own.halt();
      expect(await troubleIn(storage.saveRevision(change(0)))).toBe('gone');
      expect(await troubleIn(storage.readSheet(sheet))).toBe('gone');
      expect(await troubleIn(database.ping())).toBe('gone');
      const slowing = slowingOf(database);
      const waits = [];
      vi.useFakeTimers({ toFake: ['Date'] });
      for (let tries = 0; tries < 7; tries++) waits.push(await slowing.tryNow(attempt));
      expect(waits).toEqual([null, null, null, null, null, null, 2]);
      await own.resume();
      await database.ping();
      expect(await storage.saveRevision(change(0))).toEqual({ kind: 'saved', revision: 1 });
    } finally {
      await own.stop();
    }
  });

  test('too many connections', async () => {
    const url = await copy();
    const { port, pathname } = new URL(url);
    await ask(url, 'create role few login connection limit 0; grant all on all tables in schema public to few');
    const few = `postgres://few@127.0.0.1:${port}${pathname}`;
    expect(await troubleIn(openPostgres(addressOf(few)))).toBe('too-many-connections');
  });

  test('a turn that fails leaves the others of its group', async () => {
    const url = await copy();
    const { db } = await open(url);
    const key = (hash: string) => ({ hash, username: 'u', purpose: 'forgotten', made_at: '1', until: '2' }) as const;
    const add = (hash: string) => db.insertInto('one_time_keys').values(key(hash)).execute();
    const outcomes = await Promise.allSettled(['a', 'b', 'a', 'c'].map(add));
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled']);
    const kept = await db.selectFrom('one_time_keys').select('hash').orderBy('hash').execute();
    expect(kept.map(({ hash }) => hash)).toEqual(['a', 'b', 'c']);
  });
});

test('over TLS a certificate is believed that one’s own authority vouches for, and no other', async () => {
  const folder = temporaryFolder();
  const { cert, key } = await findCertificate(undefined, folder, 'https://127.0.0.1', new Date());
  const [certFile, keyFile] = [join(folder, 'tls.crt'), join(folder, 'tls.key')];
  writeFileSync(certFile, cert);
  writeFileSync(keyFile, key, { mode: 0o600 });
  for (const path of [folder, certFile, keyFile]) {
    if ('uid' in servant) chownSync(path, servant.uid, servant.gid);
  }
  await server.ask(`alter system set ssl_cert_file = '${certFile}'`);
  await server.ask(`alter system set ssl_key_file = '${keyFile}'`);
  await server.ask('alter system set ssl = on');
  await server.ask('select pg_reload_conf()');
  const url = await copy();
  const found = (query: string) => examinePostgres(addressOf(`${url}?${query}`));
  await expect.poll(() => found('sslmode=verify-full')).toEqual({ kind: 'untrusted' });
  expect(await found(`sslmode=verify-full&sslrootcert=${certFile}`)).toMatchObject({ kind: 'ours' });
});
