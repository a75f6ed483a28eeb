import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { createOneTimeKeys, type KeyPurpose } from '../../../server/auth/one-time-keys.ts';
import { openSqlite } from '../../../server/storage/sqlite/open.ts';
import { temporaryFolder } from '../fixture.ts';

const { db, close } = await openSqlite(join(temporaryFolder(), 'keys.sqlite'));
const time = { now: new Date() };
const keys = createOneTimeKeys(db, () => time.now);
const all: KeyPurpose[] = ['set-up', 'invitation', 'renewal', 'forgotten'];
const inHours = (hours: number) => new Date(time.now.getTime() + hours * 3_600_000);
const make = (username = 'somchai', purpose: KeyPurpose = 'invitation') => keys.make(username, purpose, inHours(24));

afterAll(close);
beforeEach(async () => {
  time.now = new Date('2026-01-12T03:00:00.000Z');
  await db.deleteFrom('one_time_keys').execute();
});

describe('is not good', () => {
  test('a key that nobody has made, or that somebody has mended', async () => {
    const key = await make();
    for (const wrong of ['', 'x', key.slice(1), `${key}x`, key.toUpperCase()]) {
      expect(await keys.use(wrong, all)).toEqual({ kind: 'unknown' });
    }
  });

  test('a key for something else; it stays good for what it was made for', async () => {
    const key = await make('', 'set-up');
    expect(await keys.use(key, ['invitation', 'renewal'])).toEqual({ kind: 'unknown' });
    expect(await keys.use(key, ['set-up'])).toEqual({ kind: 'good', username: '', purpose: 'set-up' });
  });

  test('from its end on', async () => {
    const key = await make();
    time.now = inHours(24);
    expect(await keys.look(key, all)).toEqual({ kind: 'expired' });
    expect(await keys.use(key, all)).toEqual({ kind: 'expired' });
  });

  test('a second time', async () => {
    const key = await make();
    expect(await keys.use(key, all)).toMatchObject({ kind: 'good' });
    expect(await keys.use(key, all)).toEqual({ kind: 'used' });
  });

  test('once another one has been made for the same account and purpose', async () => {
    const [first, ofAnother, forOther] = [await make(), await make('suda'), await make('somchai', 'forgotten')];
    const second = await make();
    expect(await keys.look(first, all)).toEqual({ kind: 'replaced' });
    for (const key of [second, ofAnother, forOther]) expect(await keys.look(key, all)).toMatchObject({ kind: 'good' });
  });

  test('once all of an account are taken back', async () => {
    const [own, ofAnother] = [await make(), await make('suda')];
    await keys.takeBack('somchai');
    expect(await keys.use(own, all)).toEqual({ kind: 'replaced' });
    expect(await keys.use(ofAnother, all)).toMatchObject({ kind: 'good' });
  });
});

test('of many who come with one key at once, one finds it good', async () => {
  const key = await make();
  const outcomes = await Promise.all(Array.from({ length: 20 }, () => keys.use(key, all)));
  expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['good', ...Array(19).fill('used')]);
});

test('of many that are made for one account at once, one is good', async () => {
  const made = await Promise.all(Array.from({ length: 10 }, () => make()));
  const found = await Promise.all(made.map((key) => keys.look(key, all)));
  expect(found.filter(({ kind }) => kind === 'good')).toHaveLength(1);
  expect(await keys.listOpen(all)).toEqual([
    { username: 'somchai', purpose: 'invitation', until: inHours(24).toISOString() },
  ]);
});

test('what is stored opens nothing, and is forgotten in the end', async () => {
  const key = await make();
  const [stored] = await db.selectFrom('one_time_keys').selectAll().execute();
  expect(JSON.stringify(stored)).not.toContain(key);
  expect(await keys.use(stored?.hash ?? '', all)).toEqual({ kind: 'unknown' });
  time.now = inHours(24 * 92);
  await make('suda');
  expect(await keys.look(key, all)).toEqual({ kind: 'unknown' });
});
