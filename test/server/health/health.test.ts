import { describe, expect, test } from 'vitest';
import { illnessOf, leastFree, watchHealth } from '../../../server/health/health.ts';
import type { LogState } from '../../../server/use-cases/log/watch-log.ts';

const plenty = leastFree;
const whole: LogState = { verifiedAt: '2026-01-01T00:00:00.000Z', broken: null, whole: null, anchor: null };

/** A server whose parts answer as they are told. */
function watched(written: () => Promise<'same' | 'older' | 'newer'>, free = async () => plenty) {
  const time = { now: new Date('2026-01-12T03:00:00.000Z') };
  const health = watchHealth({
    storage: { tryWrite: written },
    free,
    watch: { state: () => whole },
    troubles: { recent: () => null },
    clock: () => time.now,
  });
  return { health, time };
}

describe('health', () => {
  test.each([
    ['full', plenty, null, 'whole', 'storage-full'],
    ['read-only', plenty, null, 'whole', 'database-read-only'],
    ['gone', plenty, null, 'whole', 'database-gone'],
    ['busy', plenty, null, 'whole', 'database-busy'],
    ['newer', plenty, null, 'whole', 'database-newer'],
    ['older', plenty, null, 'whole', 'database-older'],
    ['other', plenty, null, 'whole', 'database-failing'],
    ['same', plenty - 1, null, 'whole', 'storage-full'],
    ['same', plenty, 'full', 'whole', 'storage-full'],
    ['same', plenty, 'gone', 'broken', 'database-gone'],
    ['same', plenty, 'busy', 'whole', null],
    ['same', plenty, 'other', 'whole', null],
    ['same', plenty, null, 'broken', 'log-broken'],
    ['same', plenty, null, 'not-verified', null],
    ['same', Number.NaN, null, 'whole', null],
  ] as const)('written %s, %d bytes free, lately %s, log %s: %s', (written, free, lately, log, illness) => {
    expect(illnessOf(written, free, lately, log)).toBe(illness);
  });

  test('is written for at most once in three seconds, however many ask', async () => {
    let writes = 0;
    const { health, time } = watched(async () => {
      writes += 1;
      return 'same';
    });
    await Promise.all(Array.from({ length: 50 }, () => health.look()));
    expect(writes).toBe(1);
    time.now = new Date(time.now.getTime() + 3_000);
    expect(await health.look()).toEqual({ illness: null, database: true, writable: true, log: 'whole', free: plenty });
    expect(writes).toBe(2);
    // A clock that is set back stops nothing.
    time.now = new Date(time.now.getTime() - 3_600_000);
    await health.look();
    expect(writes).toBe(3);
  });

  test('is bad where a write fails for what is no word of a database, too', async () => {
    const { health } = watched(() => Promise.reject(new Error('driver has already been destroyed')));
    expect(await health.look()).toMatchObject({ illness: 'database-gone', database: false, writable: false });
  });
});
