import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { watchTroubles } from '../../../server/health/troubles.ts';
import { createLog } from '../../../server/log.ts';
import type { Happening } from '../../../server/metrics/meter.ts';
import { troubleOf } from '../../../server/storage/trouble.ts';

/** An error as SQLite throws it. */
function errorOf(sql: string, before = ''): unknown {
  const database = new DatabaseSync(':memory:');
  database.exec(`create table t (a text unique); ${before}`);
  try {
    database.exec(sql);
  } catch (error) {
    return error;
  }
  throw new Error(`${sql} went well`);
}

const full = errorOf('insert into t values (zeroblob(100000))', 'pragma max_page_count = 3');
const readOnly = errorOf("insert into t values ('a')", 'pragma query_only = on');

test.each([
  [full, 'full'],
  [readOnly, 'read-only'],
  [errorOf("insert into t values ('a'), ('a')"), 'other'],
  [Object.assign(new Error('locked'), { errcode: 261 }), 'busy'],
  [Object.assign(new Error('disk I/O error'), { errcode: 778 }), 'gone'],
  [Object.assign(new Error('no database'), { errcode: 26 }), 'corrupt'],
  [new TypeError('a fault of the program'), null],
  ['no error', null],
])('%s means %s', (error, trouble) => {
  expect(troubleOf(error)).toBe(trouble);
});

test('the first of a kind is written down, then one a minute with how many there were', () => {
  const lines: string[] = [];
  const happened: Happening[] = [];
  const time = { now: new Date('2026-01-12T03:00:00.000Z') };
  const clock = () => time.now;
  const troubles = watchTroubles(
    clock,
    createLog(clock, (line) => lines.push(line)),
    (one) => happened.push(one),
  );
  expect(troubles.note(new TypeError('ours'))).toBeNull();
  expect(troubles.recent()).toBeNull();
  for (const error of [full, full, readOnly, full]) troubles.note(error);
  expect(troubles.recent()).toBe('full');
  time.now = new Date(time.now.getTime() + 60_000);
  expect(troubles.recent()).toBeNull();
  troubles.note(full);
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    { event: 'database-trouble', trouble: 'full', times: 1 },
    { event: 'database-trouble', trouble: 'read-only', times: 1 },
    { event: 'database-trouble', trouble: 'full', times: 3 },
  ]);
  expect(happened.filter(({ what }) => what === 'trouble')).toHaveLength(5);
});
