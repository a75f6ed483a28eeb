import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { createStorage } from '../../../server/storage/create-storage.ts';
import type { Database } from '../../../server/storage/database.ts';
import { openSqlite } from '../../../server/storage/sqlite/open.ts';
import { temporaryFolder } from '../fixture.ts';
import { stamp } from '../stamp.ts';
import { keptContract } from './kept-contract.ts';
import { killWhileWriting } from './kill-while-writing.ts';
import { mailStorageContract } from './notices-contract.ts';
import { quartersContract } from './quarters-contract.ts';
import { storageContract } from './storage-contract.ts';

const folder = temporaryFolder();
let files = 0;
const open = async () => createStorage(await openSqlite(join(folder, `${files++}.sqlite`)));

storageContract('SQLite', open);
mailStorageContract('SQLite', open, async () => {
  const file = join(folder, `${files++}.sqlite`);
  return [createStorage(await openSqlite(file)), createStorage(await openSqlite(file))];
});
const openTwo = async (): Promise<[Database, Database]> => {
  const file = join(folder, `${files++}.sqlite`);
  return [await openSqlite(file), await openSqlite(file)];
};
keptContract('SQLite', openTwo);
quartersContract('SQLite', openTwo);

test('hears what another has written for who comes in after it, also where somebody has just been answered', async () => {
  const file = join(folder, 'heard.sqlite');
  const { kept } = await openSqlite(file);
  const other = new DatabaseSync(file);
  let loads = 0;
  const look = () => kept.read('settings', 'any', async () => (loads += 1));
  await look();
  // Long work goes on after a look at the network, and the next look brings in who asks then.
  await setImmediate();
  await look();
  other.exec('pragma user_version = 7');
  const comesIn = stat(file);
  const began = performance.now();
  while (performance.now() - began < 20);
  await comesIn;
  await look();
  expect(loads).toBe(2);
  other.close();
});

test('opens what an earlier start has left', async () => {
  const file = join(folder, 'again.sqlite');
  const window = { period: '2563-Q1', opensOn: '2020-01-01', dueOn: '2020-01-10', closesOn: '2020-01-20' };
  const first = createStorage(await openSqlite(file));
  await first.saveWindow(window, '', stamp('2020-01-01T00:00:00.000Z'));
  await first.close();
  const second = createStorage(await openSqlite(file));
  expect(await second.listWindows()).toEqual([window]);
  await second.close();
});

test('loses no acknowledged revision when it is killed while writing', { timeout: 20_000 }, async () => {
  const file = join(folder, 'killed.sqlite');
  const acknowledged = await killWhileWriting(file);
  expect(acknowledged).toBeGreaterThan(20);
  const storage = createStorage(await openSqlite(file));
  const events = await storage.listEvents({ indicator: '2100-1040', period: '2563-Q1', district: '1035' });
  expect(events.length).toBeGreaterThanOrEqual(acknowledged);
  expect(events.map(({ standing }) => standing.revision)).toEqual(events.map((_, index) => index + 1));
  await storage.close();
});
