import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createStorage } from '../../../server/storage/create-storage.ts';
import type { Group } from '../../../server/storage/groups.ts';
import { createKept } from '../../../server/storage/kept.ts';
import { openSqlite } from '../../../server/storage/sqlite/open.ts';
import { temporaryFolder } from '../fixture.ts';
import { stamp } from '../stamp.ts';

const folder = temporaryFolder();

/** A key that is kept for whoever asks. */
const key = (hash: string) => ({ hash, username: 'u', purpose: 'forgotten', made_at: '1', until: '2' }) as const;

test('in a transaction its own writes are read, beside it none that is not committed', async () => {
  const { db, close } = await openSqlite(join(folder, 'beside.sqlite'));
  const listKeys = async (on: typeof db) => (await on.selectFrom('one_time_keys').select('hash').execute()).length;
  await db.transaction().execute(async (transaction) => {
    await transaction.insertInto('one_time_keys').values(key('a')).execute();
    expect([await listKeys(transaction), await listKeys(db)]).toEqual([1, 0]);
  });
  expect(await listKeys(db)).toBe(1);
  await expect(
    db.transaction().execute(async (transaction) => {
      await transaction.insertInto('one_time_keys').values(key('b')).execute();
      await transaction.insertInto('one_time_keys').values(key('a')).execute();
    }),
  ).rejects.toThrow('UNIQUE');
  expect(await listKeys(db)).toBe(1);
  await close();
});

test('two servers on one file both go on, whoever holds the turn', async () => {
  const file = join(folder, 'two.sqlite');
  const [one, other] = [await openSqlite(file), await openSqlite(file)];
  const add = (db: typeof one.db, hash: string) => db.insertInto('one_time_keys').values(key(hash)).execute();
  let waits: Promise<unknown> | undefined;
  await one.db.transaction().execute(async (transaction) => {
    await transaction.insertInto('one_time_keys').values(key('a')).execute();
    waits = add(other.db, 'b');
    await new Promise(setImmediate);
    expect(other.waiting()).toBe(1);
  });
  await Promise.all([waits, add(one.db, 'c'), add(other.db, 'd')]);
  expect(await other.db.selectFrom('one_time_keys').select('hash').orderBy('hash').execute()).toEqual(
    ['a', 'b', 'c', 'd'].map((hash) => ({ hash })),
  );
  await one.close();
  await other.close();
});

test('what is kept is read again when it was written here or by another server, and not for anything else', async () => {
  const file = join(folder, 'kept.sqlite');
  const [one, other] = [await openSqlite(file), await openSqlite(file)];
  let loads = 0;
  const load = () => one.kept.read('settings', 'x', async () => ++loads);
  const access = { kind: 'signed-in', at: '1', username: '', address: '', route: '', count: 1 } as const;
  const days = { period: '2563-Q1', opensOn: '2020-01-01', dueOn: '2020-01-10', closesOn: '2020-01-20' };
  const setDays = (database: typeof one) => createStorage(database).saveWindow(days, '', stamp('2020-01-01'));
  await load();
  await one.db.insertInto('access_record').values(access).execute();
  expect(await load()).toBe(1);
  await setDays(one);
  expect([await load(), await load()]).toEqual([2, 2]);
  await setDays(other);
  expect([await load(), await load()]).toEqual([3, 3]);
  await one.close();
  await other.close();
});

test('what began to be loaded before a write is not kept after it, nor is what could not be loaded', async () => {
  const kept = createKept({ heard: (): Group[] => [] });
  const { promise, resolve } = Promise.withResolvers<string>();
  const before = kept.read('accounts', 'a', () => promise);
  kept.forget(['accounts']);
  resolve('as it was');
  expect(await before).toBe('as it was');
  expect(await kept.read('accounts', 'a', async () => 'as it is')).toBe('as it is');
  await expect(kept.read('settings', 'b', () => Promise.reject(new Error('gone')))).rejects.toThrow('gone');
  expect(await kept.read('settings', 'b', async () => 'there')).toBe('there');
});
