import { existsSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { CompiledQuery } from 'kysely';
import { expect, test, vi } from 'vitest';
import { openNew, openSqlite } from '../../../server/storage/sqlite/open.ts';
import { temporaryFolder } from '../fixture.ts';

/** What becomes of the write-ahead log under a server that writes and writes. */

const folder = temporaryFolder();
let databases = 0;

/** Writes half a page a statement: a megabyte and a half, far less than SQLite itself carries over in a commit. */
const statements = 3_000;
const [bytes, text] = [statements * 500, 'x'.repeat(500)];

async function open() {
  const place = join(folder, String(databases++));
  mkdirSync(place);
  const file = join(place, 'traimat.sqlite');
  const database = await openSqlite(file);
  const execute = (sql: string) => database.db.executeQuery(CompiledQuery.raw(sql));
  await execute('create table t (text text)');
  const write = () =>
    database.db.transaction().execute(async (transaction) => {
      for (let one = 0; one < statements; one += 1) {
        await transaction.executeQuery(CompiledQuery.raw('insert into t values (?)', [text]));
      }
    });
  return { place, file, database, write };
}

test('the log is carried over into the file beside whoever writes', async () => {
  const { file, database, write } = await open();
  const before = statSync(file).size;
  await write();
  await vi.waitFor(() => expect(statSync(file).size).toBeGreaterThan(before + bytes), { timeout: 20_000 });
  // More is written meanwhile and after, and nothing of it is missed.
  await Promise.all([write(), write()]);
  const { rows } = await database.db.executeQuery<{ n: number }>(CompiledQuery.raw('select count(*) as n from t'));
  expect(rows).toEqual([{ n: 3 * statements }]);
  await database.close();
});

test('the thread ends with its database, which nobody has open then', async () => {
  const { file, database, write } = await open();
  await write();
  await database.close();
  for (const beside of ['-wal', '-shm']) expect(existsSync(`${file}${beside}`)).toBe(false);
  const again = await openNew(file);
  expect(again).toMatchObject({ kind: 'sqlite' });
  if (typeof again === 'object') await again.close();
});

test('where the thread cannot work, what is written is written all the same', async () => {
  const { place, database, write } = await open();
  // Nobody can open it by its name any more.
  rmSync(place, { recursive: true });
  await write();
  await write();
  const { rows } = await database.db.executeQuery<{ n: number }>(CompiledQuery.raw('select count(*) as n from t'));
  expect(rows).toEqual([{ n: 2 * statements }]);
  await database.close();
});
