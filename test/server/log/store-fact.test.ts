import { spawn } from 'node:child_process';
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { createStorage } from '../../../server/storage/create-storage.ts';
import { canonicalJson } from '../../../server/storage/log/canonical.ts';
import { migrate } from '../../../server/storage/migrations.ts';
import { openSqlite, overOne } from '../../../server/storage/sqlite/open.ts';
import type { Link } from '../../../server/storage/tables.ts';
import { temporaryFolder } from '../fixture.ts';
import { stamp } from '../stamp.ts';

const folder = temporaryFolder();
const window = { period: '2563-Q1', opensOn: '2020-01-01', dueOn: '2020-01-10', closesOn: '2020-01-20' };

function linksOf(file: string): Link[] {
  const database = new DatabaseSync(file);
  const links = database.prepare('select * from log order by link').all() as unknown as Link[];
  database.close();
  return links;
}

test('what is stored is linked: who, when, what, and to the link before', async () => {
  const file = join(folder, 'linked.sqlite');
  const storage = createStorage(await openSqlite(file));
  await storage.saveWindow(window, 'มติ', stamp('2020-01-01T00:00:00.000Z'));
  await storage.saveExtension(
    '2563-Q1',
    { district: '1035', dueOn: '2020-01-15', reason: 'น้ำท่วม' },
    stamp('2020-01-02T00:00:00.000Z'),
  );
  await storage.close();
  const [first, second] = linksOf(file) as [Link, Link];
  const author = { by_username: 'planning', by_name: 'สยป.' };
  expect(first).toMatchObject({ link: 1, ...author, fact: 'reporting_windows', act: 'set-days', before: '' });
  expect(first).toMatchObject({ indicator: null, period: '2563-Q1', district: null, at: '2020-01-01T00:00:00.000Z' });
  expect(second).toMatchObject({ link: 2, fact: 'extensions', act: 'extend', district: '1035', before: first.hash });
});

test('a clock that is set back turns no time of the log back, and as of a moment stays as it was', async () => {
  const file = join(folder, 'clock.sqlite');
  const storage = createStorage(await openSqlite(file));
  const times = ['2020-01-03', '2020-01-01', '2020-01-02', '2020-01-04'].map((day) => `${day}T00:00:00.000Z`);
  for (const [index, at] of times.entries()) {
    await storage.saveWindow({ ...window, closesOn: `2020-02-0${index + 1}` }, 'มติ', stamp(at));
  }
  const closes = async (at: string) => (await (await storage.asOf(new Date(at))).readWindow('2563-Q1'))?.closesOn;
  expect(await closes('2020-01-02T23:59:59.999Z')).toBeUndefined();
  expect(await closes('2020-01-03T00:00:00.000Z')).toBe('2020-02-03');
  expect(await closes('2020-01-04T00:00:00.000Z')).toBe('2020-02-04');
  expect(await storage.verifyLog(null)).toMatchObject({ last: { link: 4 }, broken: null });
  await storage.close();
  expect(linksOf(file).map(({ at }) => at.slice(0, 10))).toEqual([
    '2020-01-03',
    '2020-01-03',
    '2020-01-03',
    '2020-01-04',
  ]);
});

test('what breaks off leaves neither a fact nor a link', async () => {
  const file = join(folder, 'broken.sqlite');
  const storage = createStorage(await openSqlite(file));
  const register = (id: string) => ({ id, district: '1035', validFrom: '2019-10-01', demo: true, communities: [] });
  await storage.saveRegisters([register('a')], '2020-01-01T00:00:00.000Z');
  // The second of them has an id that is taken.
  await expect(storage.saveRegisters([register('b'), register('a')], '2020-01-02T00:00:00.000Z')).rejects.toThrow();
  expect(await storage.verifyLog(null)).toMatchObject({ last: { link: 1 }, broken: null });
  await storage.close();
});

test('two servers that write at once write one chain', { timeout: 60_000 }, async () => {
  const file = join(folder, 'together.sqlite');
  await createStorage(await openSqlite(file)).close();
  const write = (who: string) =>
    new Promise<number | null>((resolve) => {
      const writer = spawn(process.execPath, [join(import.meta.dirname, 'writer.ts'), file, who, '60']);
      writer.once('close', resolve);
    });
  expect(await Promise.all(['1035', '1034', '1001'].map(write))).toEqual([0, 0, 0]);
  const storage = createStorage(await openSqlite(file));
  expect(await storage.verifyLog(null)).toMatchObject({ last: { link: 180 }, broken: null });
  expect(await storage.listExtensions('2563-Q1')).toHaveLength(3);
  await storage.close();
});

test('what an older database holds is linked in the order of time, the same in every migration', async () => {
  const older = join(folder, 'older.sqlite');
  const database = new DatabaseSync(older);
  const { db, close } = overOne(database);
  await migrate(db, '0005-mail');
  const at = (day: number) => `'2020-01-0${day}T00:00:00.000Z'`;
  database.exec(`
    insert into rosters (id, district, valid_from, demo, stored_at, communities) values ('r', '1035', '2019-10-01', 1, ${at(1)}, '[]');
    insert into reporting_windows values ('2563-Q1', 1, '2020-01-01', '2020-01-10', '2020-01-20', ${at(1)});
    insert into reporting_windows values ('2563-Q1', 2, '2020-01-01', '2020-01-11', '2020-01-21', ${at(4)});
    insert into revisions (indicator, period, district, revision, indicator_version, roster, result, saved_at, saved_by, saved_by_name, progress, report_print, content)
      values ('2100-1040', '2563-Q1', '1035', 1, 1, 'r', '{"measures":{},"figures":{}}', ${at(3)}, 'chomthong', 'ก', null, null, '{"rows":[],"report":"","notApplicable":false}'),
             ('2100-1040', '2563-Q1', '1035', 2, 1, 'r', '{"measures":{},"figures":{}}', ${at(2)}, 'chomthong', 'ก', null, null, '{"rows":[],"report":"x","notApplicable":false}');
    insert into events (indicator, period, district, step, act, at, by_username, by_name, message, revision, state, late)
      values ('2100-1040', '2563-Q1', '1035', 1, 'save', ${at(3)}, 'chomthong', 'ก', '', 1, 'draft', 0),
             ('2100-1040', '2563-Q1', '1035', 2, 'submit', ${at(2)}, 'chomthong', 'ก', '', 2, 'submitted', 0)`);
  await close();
  const chains = [];
  for (const name of ['one.sqlite', 'other.sqlite']) {
    const file = join(folder, name);
    copyFileSync(older, file);
    const storage = createStorage(await openSqlite(file));
    expect(await storage.verifyLog(null)).toMatchObject({ last: { link: 7 }, broken: null });
    await storage.close();
    chains.push(linksOf(file));
  }
  const [first = [], second] = chains;
  expect(second).toEqual(first);
  expect(first.map(({ fact, act, at: moment, by_username }) => [fact, act, moment.slice(9, 10), by_username])).toEqual([
    ['reporting_windows', 'set-days', '1', ''],
    ['rosters', 'install-register', '1', ''],
    // Its clock had been set back between the two: neither comes before the one that it follows.
    ['revisions', 'save', '3', 'chomthong'],
    ['revisions', 'submit', '3', 'chomthong'],
    ['events', 'save', '3', 'chomthong'],
    ['events', 'submit', '3', 'chomthong'],
    ['reporting_windows', 'set-days', '4', ''],
  ]);
});

test('a row is the same JSON however its columns are ordered, without its link and without what is null', () => {
  expect(canonicalJson({ b: 1, link: 9, a: 'ก"\u0000', c: null })).toBe('{"a":"ก\\"\\u0000","b":1}');
  expect(canonicalJson({ a: 'ก"\u0000', b: 1 })).toBe('{"a":"ก\\"\\u0000","b":1}');
});
