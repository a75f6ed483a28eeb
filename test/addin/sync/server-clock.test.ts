import { describe, expect, test } from 'vitest';
import { createServerClock } from '../../../addin/sync/server-clock.ts';
import { jsonAnswer } from './answers.ts';

const day = 24 * 60 * 60 * 1000;
const truth = Date.parse('2026-11-29T03:00:00Z');

/** A computer that is so far ahead of the server, and a while that passes on both. */
function clockOf(ahead: number) {
  const time = { passed: 0 };
  const computer = () => new Date(truth + ahead + time.passed);
  const server = async () => jsonAnswer({}, { date: new Date(truth + time.passed).toUTCString() });
  return { time, ...createServerClock(server, computer) };
}

describe('the server’s clock', () => {
  test.each([0, 400 * day, -9 * day, 5 * 60 * 60 * 1000])(
    'is told on a computer that is %i milliseconds ahead',
    async (ahead) => {
      const { time, fetch, now } = clockOf(ahead);
      expect(now().getTime()).toBe(truth + ahead);
      await fetch('/api/v1/me', {});
      expect(now().getTime()).toBe(truth);
      time.passed = 3 * day;
      expect(now().getTime()).toBe(truth + 3 * day);
    },
  );

  test('follows a computer whose clock is set right in between, at the next answer', async () => {
    let ahead = 2 * day;
    const computer = () => new Date(truth + ahead);
    const { fetch, now } = createServerClock(
      async () => jsonAnswer({}, { date: new Date(truth).toUTCString() }),
      computer,
    );
    await fetch('/', {});
    ahead = 0;
    await fetch('/', {});
    expect(now().getTime()).toBe(truth);
  });

  test('stays as it was where an answer does not say when it is, or none comes', async () => {
    const answers = [
      jsonAnswer({}, { date: new Date(truth).toUTCString() }),
      jsonAnswer({}),
      jsonAnswer({}, { date: '?' }),
    ];
    const { fetch, now } = createServerClock(
      async () => answers.shift() ?? Promise.reject(new TypeError('Failed to fetch')),
      () => new Date(truth + day),
    );
    await fetch('/', {});
    await fetch('/', {});
    await fetch('/', {});
    await expect(fetch('/', {})).rejects.toThrow('Failed to fetch');
    expect(now().getTime()).toBe(truth);
  });
});
