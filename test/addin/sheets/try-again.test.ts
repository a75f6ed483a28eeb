import { expect, test } from 'vitest';
import { createTryAgain } from '../../../addin/sheets/try-again.ts';

/** A clock that has only what is waited for. */
function clock() {
  const waiting: { milliseconds: number; task: () => void }[] = [];
  return {
    waiting,
    after(milliseconds: number, task: () => void) {
      const entry = { milliseconds, task };
      waiting.push(entry);
      return () => void waiting.splice(waiting.indexOf(entry), 1);
    },
  };
}

test('each try waits longer than the one before, ten seconds at most; once it went, the first is soon again', () => {
  const { waiting, after } = clock();
  const { later, enough } = createTryAgain(after, () => false);
  const pauses = Array.from({ length: 6 }, () => {
    later(() => {});
    return waiting[0]?.milliseconds;
  });
  expect(pauses).toEqual([1_000, 2_000, 5_000, 10_000, 10_000, 10_000]);
  expect(waiting).toHaveLength(1);
  enough();
  expect(waiting).toHaveLength(0);
  later(() => {});
  expect(waiting[0]?.milliseconds).toBe(1_000);
});

test('nothing is tried once nobody wants it any more', () => {
  const { waiting, after } = clock();
  let closed = false;
  let tries = 0;
  const { later } = createTryAgain(after, () => closed);
  later(() => {
    tries += 1;
  });
  closed = true;
  waiting[0]?.task();
  later(() => {});
  expect([tries, waiting.length]).toEqual([0, 0]);
});
