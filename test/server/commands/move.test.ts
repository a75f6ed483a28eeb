import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { move } from '../../../server/commands/move.ts';
import { verify } from '../../../server/commands/verify.ts';
import { seedDemoSheets } from '../../../server/demo/sheets.ts';
import { createStorage } from '../../../server/storage/create-storage.ts';
import { openDatabase } from '../../../server/storage/open-database.ts';
import { addressOf } from '../../postgres/address-of.ts';
import { type PostgresServer, startPostgres } from '../../postgres/postgres-server.ts';
import { openWorld, period, temporaryFolder } from '../fixture.ts';

let server: PostgresServer;
/** A file that a server has worked on: sheets in every state, accounts, sessions, people who came in. */
let lived: string;
const folder = temporaryFolder();

beforeAll(async () => {
  server = await startPostgres();
  const world = await openWorld();
  await seedDemoSheets(world, world.time.now);
  await world.signIn('chomthong');
  await world.call('planning', `/api/v1/sheets/2100-1040/${period}`);
  await world.access.settled();
  lived = join(world.folder, 'traimat.sqlite');
  await world.storage.close();
});

afterAll(() => server.stop());

test('from a file to PostgreSQL and back: all rows, and the log is whole in each', async () => {
  const url = await server.create();
  const there = await move([lived, url]);
  expect(there).toMatchObject({ status: 0, output: expect.stringContaining('the log is whole') });
  expect(there.output).toContain('Set DATABASE_URL, start the server');
  expect(await verify([], folder, addressOf(url))).toMatchObject({ status: 0 });
  const back = join(folder, 'back.sqlite');
  expect(await move([url, back])).toMatchObject({ status: 0, output: expect.stringContaining('no more') });
  const [first, last] = [lived, back].map((file) => contentsOf(file));
  expect(Object.keys(first ?? {})).toContain('access_record');
  expect(last).toEqual(first);
});

test('what counts up goes on after what has come', async () => {
  const url = await server.create();
  await move([lived, url]);
  const storage = createStorage(await openDatabase(addressOf(url)));
  const before = await storage.listAccess({ limit: 1 });
  const entry = {
    kind: 'signed-in',
    at: '2026-01-13T03:00',
    username: 'u',
    address: '10.0.0.1',
    route: '',
    count: 1,
  } as const;
  await storage.saveAccess([entry]);
  const [last] = await storage.listAccess({ limit: 1 });
  expect(last).toMatchObject({ ...entry, id: (before[0]?.id ?? 0) + 1 });
  await storage.close();
});

describe('is refused in a sentence, and nothing is changed', () => {
  test('while a server runs on it', async () => {
    const url = await server.create();
    const running = await openDatabase({ file: lived });
    expect(await move([lived, url])).toMatchObject({ status: 2, output: expect.stringContaining('stop the server') });
    await running.close();
    await move([lived, url]);
    const other = await openDatabase(addressOf(url));
    await other.ping();
    const back = join(folder, 'running.sqlite');
    expect(await move([url, back])).toMatchObject({ status: 2, output: expect.stringContaining('stop the server') });
    await other.close();
  });

  test('into a database that is not empty', async () => {
    const url = await server.create();
    await move([lived, url]);
    expect(await move([lived, url])).toMatchObject({ status: 1, output: expect.stringContaining('not empty') });
    expect(await verify([], folder, addressOf(url))).toMatchObject({ status: 0 });
  });

  test('where the log does not hold', async () => {
    const broken = join(folder, 'broken.sqlite');
    const database = new DatabaseSync(lived);
    database.prepare('vacuum into ?').run(broken);
    database.close();
    const tampered = new DatabaseSync(broken);
    tampered.exec("update events set by_name = 'x' where link = (select max(link) from events)");
    tampered.close();
    const url = await server.create();
    expect(await move([broken, url])).toMatchObject({ status: 1, output: expect.stringContaining('✗') });
    expect(await move([lived, url]), 'nothing was left there').toMatchObject({ status: 0 });
  });

  test.each([
    ['of an older program', "delete from kysely_migration where name > '0015'", 'older'],
    ['of a newer program', "insert into kysely_migration values ('9999-later', '2030-01-01')", 'newer'],
    ['that holds what is not known', 'create table later (x text); insert into later values (1)', 'does not know'],
  ])('from a database %s', async (_, change, said) => {
    const file = join(folder, `${said}.sqlite`);
    const database = new DatabaseSync(lived);
    database.prepare('vacuum into ?').run(file);
    database.close();
    const changed = new DatabaseSync(file);
    changed.exec(change);
    changed.close();
    expect(await move([file, await server.create()])).toMatchObject({ output: expect.stringContaining(said) });
  });

  test.each([
    ['no arguments', []],
    ['one', ['data/traimat.sqlite']],
    ['an address without a name', ['data/traimat.sqlite', 'postgres://127.0.0.1']],
  ])('with %s', async (_, args) => {
    expect(await move(args)).toMatchObject({ status: 2, output: expect.stringContaining('npm run move') });
  });

  test('where nobody answers', async () => {
    const answer = await move([lived, 'postgres://somebody:a-secret@127.0.0.1:1/traimat']);
    expect(answer).toMatchObject({ status: 2, output: expect.stringContaining('could not be moved') });
    expect(answer.output).not.toContain('a-secret');
  });
});

/** Every row of every table, as text, in an order of its own. */
function contentsOf(file: string): Record<string, string[]> {
  const database = new DatabaseSync(file, { readOnly: true });
  const tables = database
    .prepare("select name from sqlite_master where type = 'table' and name not like '%kysely%'")
    .all();
  const contents = tables.map(({ name }) => {
    const rows = database.prepare(`select * from "${name}"`).all();
    return [String(name), rows.map((row) => JSON.stringify(Object.entries(row).sort())).sort()];
  });
  database.close();
  return Object.fromEntries(contents);
}
