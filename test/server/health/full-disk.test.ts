import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { createLog } from '../../../server/log.ts';
import { chomThong, filled, goodRows, openWorld, place, refusal, seedingDay, suanLuang } from '../fixture.ts';

/** Rows that cannot be pressed into the room that a page has left. */
const wide = (rows: ReturnType<typeof goodRows>) =>
  rows.map((row) => ({ ...row, remark: createHash('sha512').update(String(row.code)).digest('base64') }));

/** Pages that a database may have at most: beyond them SQLite says what it says on a disk that is full. */
const unbounded = 1_000_000;

test('a full disk is said in words, to a monitor too; nothing that was acknowledged is lost, and all goes on once there is room', async () => {
  const lines: string[] = [];
  const log = createLog(
    () => seedingDay,
    (line) => lines.push(line),
  );
  const world = await openWorld({ log });
  const mostPages = (most: number) => sql`pragma max_page_count = ${sql.lit(most)}`.execute(world.db);
  const health = async () => {
    world.time.now = new Date(world.time.now.getTime() + 31_000);
    const answer = await world.call(null, '/health');
    return { status: answer.status, ...((await answer.json()) as object) };
  };
  const [mine, theirs] = [await world.communities(chomThong), await world.communities(suanLuang)];
  const submit = (username: string, district: string, rows: ReturnType<typeof goodRows>, key: string) =>
    world.post(username, `${place}/${district}/submit`, filled(wide(rows)), {
      'If-Match': '"0"',
      'Idempotency-Key': key,
    });

  const acknowledged = await (await submit('chomthong', chomThong, goodRows(mine, 29), 'first')).text();
  await mostPages(1);
  for (const key of ['a', 'a', 'b']) {
    const answer = await submit('suanluang', suanLuang, goodRows(theirs, 20), key);
    expect(answer.headers.get('Retry-After')).toBe('60');
    expect(await refusal(answer)).toMatchObject({ status: 507, code: 'storage-full' });
  }
  expect(await (await world.call(null, '/health')).json()).toMatchObject({ reason: 'storage-full', writable: false });
  // Who only reads goes on, and so does whoever asks again for a receipt.
  expect((await world.call('viewer', `${place}/${chomThong}`)).status).toBe(200);
  const again = await submit('chomthong', chomThong, goodRows(mine, 29), 'first');
  expect([again.headers.get('Idempotency-Replayed'), await again.text()]).toEqual(['true', acknowledged]);

  await mostPages(unbounded);
  expect(await health()).toMatchObject({ status: 'ok', writable: true });
  expect((await submit('suanluang', suanLuang, goodRows(theirs, 20), 'a')).status).toBe(200);
  expect(
    await world.storage.listRevisions({ indicator: '2100-1040', period: '2563-Q1', district: suanLuang }),
  ).toHaveLength(1);

  const troubles = lines.map((line) => JSON.parse(line)).filter(({ event }) => event === 'database-trouble');
  expect(troubles).toMatchObject([{ level: 'error', trouble: 'full', times: 1 }]);
  expect(troubles[0].stack).toContain('database or disk is full');
  expect(lines.join('')).not.toContain('exception');
});
