import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson, sha256 } from '../../../server/storage/log/canonical.ts';
import { type FactToStore, storeFact } from '../../../server/storage/log/store-fact.ts';
import { migrate } from '../../../server/storage/migrations.ts';
import { overOne } from '../../../server/storage/sqlite/open.ts';
import { factNames } from '../../../shared/terms/log.ts';
import { temporaryFolder } from '../fixture.ts';
import { stamp } from '../stamp.ts';

/** Whole strings, halves of characters, ends of strings in their midst, and what looks like a number. */
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('', 'ก\u0000ข', '\ud800', '\udc00ก', '007', '1e3', ' 1', '1.0'),
);
const number = fc.oneof(fc.nat(), fc.constantFrom(0, -0, -1, 2 ** 53 - 1));

test('whatever a fact says stands in the database as its hash says, which is taken from what was given', async () => {
  const database = new DatabaseSync(join(temporaryFolder(), 'given.sqlite'), { enableForeignKeyConstraints: false });
  const { db, close } = overOne(database);
  await migrate(db);
  for (const fact of factNames) {
    const columns = database
      .prepare(`select name, type, "notnull" or pk > 0 as needed from pragma_table_info('${fact}')`)
      .all();
    const cells = columns
      .filter(({ name }) => name !== 'link')
      .map(({ name, type, needed }) => {
        const value: fc.Arbitrary<string | number | null> = String(type).toLowerCase() === 'text' ? text : number;
        return [String(name), needed === 1 ? value : fc.option(value)] as const;
      });
    for (const row of fc.sample(fc.record(Object.fromEntries(cells)), 10)) {
      const given = { fact, row } as FactToStore;
      const done = { ...stamp('2020-01-01T00:00:00.000Z'), act: 'save' } as const;
      await db.transaction().execute((transaction) => storeFact(transaction, given.fact, given.row, done));
      const stored = database.prepare(`select * from ${fact}`).get() ?? {};
      const link = database.prepare('select content from log order by link desc limit 1').get();
      expect([fact, row, sha256(canonicalJson(stored))]).toEqual([fact, row, link?.content]);
      // The next one may have the same key.
      database.exec(`delete from ${fact}`);
    }
  }
  await close();
});
