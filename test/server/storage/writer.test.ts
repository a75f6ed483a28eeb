import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { CompiledQuery } from 'kysely';
import { expect, test } from 'vitest';
import type { WritingConnection } from '../../../server/storage/connection.ts';
import { createConnection } from '../../../server/storage/sqlite/connection.ts';
import { createDisk, type Disk } from '../../../server/storage/sqlite/disk.ts';
import { createStatements } from '../../../server/storage/sqlite/statements.ts';
import { createWriter, ServerBusy, writerLimits } from '../../../server/storage/writer.ts';
import { temporaryFolder } from '../fixture.ts';

const folder = temporaryFolder();
/** However slow the machine is, a round ends by what is asked of it. */
const limits = { ...writerLimits, milliseconds: Number.POSITIVE_INFINITY };
let files = 0;

/** A file with one table, the connection that a writer has, what was asked of it, and what others see. */
function open(
  changed: (connection: WritingConnection) => Partial<WritingConnection> = () => ({}),
  disk: (database: DatabaseSync) => Pick<Disk, 'flush'> = createDisk,
) {
  const file = join(folder, `${files++}.sqlite`);
  const database = new DatabaseSync(file);
  database.exec('pragma journal_mode = WAL; create table t (n integer primary key, text text)');
  const others = new DatabaseSync(file);
  const connection = createConnection(database, createStatements(database), disk(database), { wrote: () => {} });
  let commits = 0;
  const counted: WritingConnection = {
    ...connection,
    async commit(written) {
      await connection.commit(written);
      commits += 1;
    },
    ...changed(connection),
  };
  return {
    writer: createWriter(counted, undefined, undefined, limits),
    database,
    commits: () => commits,
    seen: () =>
      others
        .prepare('select n from t order by n')
        .all()
        .map(({ n }) => n),
  };
}

const insert = (n: number, text = '') => CompiledQuery.raw('insert into t values (?, ?)', [n, text]);

test('those who wait together are committed together, and each is told when others can see it', async () => {
  const { writer, commits, seen } = open();
  const turns = [1, 2, 3].map((n) =>
    writer.write(async (execute) => {
      await execute(insert(n));
      expect(seen()).toEqual([]);
      return n;
    }),
  );
  for (const turn of turns) void turn.then(() => expect(seen()).toEqual([1, 2, 3]));
  expect(await Promise.all(turns)).toEqual([1, 2, 3]);
  expect(commits()).toBe(1);
  await writer.write((execute) => execute(insert(4)));
  expect([commits(), seen()]).toEqual([2, [1, 2, 3, 4]]);
});

test('whoever comes while others still come is in their round', async () => {
  const { writer, commits } = open();
  const turns: Promise<unknown>[] = [];
  await new Promise<void>((resolve) => {
    const come = () => {
      const n = turns.length;
      if (n < 2) setImmediate(come);
      else resolve();
      turns.push(writer.write((execute) => execute(insert(n))));
    };
    setImmediate(come);
  });
  await Promise.all(turns);
  expect([turns.length, commits()]).toEqual([3, 1]);
});

test('what one turn fails with is its own, and leaves no trace of it', async () => {
  const { writer, commits, seen } = open();
  const outcomes = await Promise.allSettled([
    writer.write((execute) => execute(insert(1))),
    writer.write(async (execute) => {
      await execute(insert(2));
      throw new Error('thought better of it');
    }),
    writer.write(async (execute) => {
      await execute(insert(3));
      await execute(insert(1));
    }),
    writer.write((execute) => execute(insert(4))),
  ]);
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected', 'fulfilled']);
  expect(outcomes[1]).toMatchObject({ reason: { message: 'thought better of it' } });
  expect(outcomes[2]).toMatchObject({ reason: { message: expect.stringContaining('UNIQUE') } });
  expect([commits(), seen()]).toEqual([1, [1, 4]]);
});

test('where the commit fails nobody is acknowledged, and the next round is not touched', async () => {
  let broken = true;
  const { writer, seen } = open((connection) => ({
    async commit(written) {
      if (broken) throw new Error('the disk');
      await connection.commit(written);
    },
  }));
  const outcomes = await Promise.allSettled([1, 2].map((n) => writer.write((execute) => execute(insert(n)))));
  expect(outcomes).toMatchObject([{ reason: { message: 'the disk' } }, { reason: { message: 'the disk' } }]);
  broken = false;
  await writer.write((execute) => execute(insert(3)));
  expect(seen()).toEqual([3]);
});

test('a full disk is told by its first error, to all whose turns it has undone, and nothing is written after it', async () => {
  const { writer, database, seen } = open();
  database.exec('pragma max_page_count = 4');
  const full = { reason: { errcode: 13 } };
  const outcomes = await Promise.allSettled([
    writer.write((execute) => execute(insert(1))),
    writer.write(async (execute) => {
      await execute(insert(2, 'ก'.repeat(100_000))).catch(() => {});
      // The transaction is over: outside of it this would be stored although the turn is not.
      await execute(insert(3));
    }),
  ]);
  expect(outcomes).toMatchObject([full, full]);
  expect(seen()).toEqual([]);
  database.exec('pragma max_page_count = 4000');
  await writer.write((execute) => execute(insert(4)));
  expect(seen()).toEqual([4]);
});

test('another process that writes is waited for without the thread being held', async () => {
  const { writer, database, seen } = open();
  const other = new DatabaseSync(database.location() ?? '');
  other.exec("begin immediate; insert into t values (1, '')");
  const turn = writer.write((execute) => execute(insert(2)));
  // Only a thread that is free comes to this.
  setTimeout(() => other.exec('commit'), 10);
  await turn;
  expect(seen()).toEqual([1, 2]);
  other.close();
});

test('nobody is told of a commit before the disk has it', async () => {
  const order: string[] = [];
  const flush = async () => {
    order.push('committed');
    await new Promise(setImmediate);
    order.push('on the disk');
  };
  const { writer, seen } = open(undefined, () => ({ flush }));
  const turn = writer.write((execute) => execute(insert(1)));
  await turn.then(() => order.push('told'));
  expect(order).toEqual(['committed', 'on the disk', 'told']);
  expect(seen()).toEqual([1]);
});

test('where the disk cannot be told of a commit, so are those who wait, and the process ends', async () => {
  const ended: unknown[] = [];
  const { writer, database } = open(undefined, (one) => createDisk(one, (error) => ended.push(error)));
  rmSync(`${database.location()}-wal`);
  await expect(writer.write((execute) => execute(insert(1)))).rejects.toThrow('ENOENT');
  expect(ended).toHaveLength(1);
});

test('what wants nobody to write beside it waits for those before it, and has no transaction around it', async () => {
  const { writer, database, commits, seen } = open();
  const outcomes = await Promise.all([
    writer.write((execute) => execute(insert(1))),
    writer.alone(async () => [database.isTransaction, seen()]),
    writer.write((execute) => execute(insert(2))),
  ]);
  expect(outcomes[1]).toEqual([false, [1]]);
  expect([commits(), seen()]).toEqual([2, [1, 2]]);
  await expect(writer.alone(() => Promise.reject(new Error('in vain')))).rejects.toThrow('in vain');
});

test('where too many wait another one is refused at once, and those who wait are served', async () => {
  const { writer, seen } = open();
  const turns = Array.from({ length: limits.waiting }, (_, n) => writer.write((execute) => execute(insert(n))));
  await expect(writer.write((execute) => execute(insert(limits.waiting)))).rejects.toThrow(ServerBusy);
  await Promise.all(turns);
  expect(seen()).toHaveLength(limits.waiting);
  expect(writer.waiting()).toBe(0);
});
