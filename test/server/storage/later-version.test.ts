import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { createStorage } from '../../../server/storage/create-storage.ts';
import { LaterVersion } from '../../../server/storage/later-version.ts';
import { openSqlite } from '../../../server/storage/sqlite/open.ts';
import { troubleOf } from '../../../server/storage/trouble.ts';
import { temporaryFolder } from '../fixture.ts';
import { stamp } from '../stamp.ts';

const window = { period: '2563-Q1', opensOn: '2020-01-01', dueOn: '2020-01-10', closesOn: '2020-01-20' };
const at = '2020-01-01T00:00:00.000Z';

test('a server whose tables a later version has changed reads on, stores nothing, and says so', async () => {
  const file = join(temporaryFolder(), 'traimat.sqlite');
  const storage = createStorage(await openSqlite(file));
  await storage.saveWindow(window, '', stamp(at));
  const later = new DatabaseSync(file);
  later.exec("create table more (x text); insert into kysely_migration values ('0999-later', '2026-11-29')");
  const refused = await storage.saveWindow(window, '', stamp(at)).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(LaterVersion);
  expect(troubleOf(refused)).toBe('newer');
  expect(await storage.listWindows()).toEqual([window]);
  later.exec("delete from kysely_migration where name = '0999-later'");
  await storage.saveWindow(window, '', stamp(at));
  expect(later.prepare('select count(*) as n from log').get()).toEqual({ n: 2 });
  later.close();
  await storage.close();
});

test('tables that other programs change do not stop it', async () => {
  const file = join(temporaryFolder(), 'traimat.sqlite');
  const storage = createStorage(await openSqlite(file));
  const other = new DatabaseSync(file);
  other.exec('create index by_period on reporting_windows (period)');
  other.close();
  await storage.saveWindow(window, '', stamp(at));
  expect(await storage.listWindows()).toEqual([window]);
  await storage.close();
});
