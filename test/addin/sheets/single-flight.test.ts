import { expect, test } from 'vitest';
import { singleFlight } from '../../../addin/sheets/single-flight.ts';

/** A task whose runs end when they are told to; each gives its number. */
function heldTask() {
  const runs: PromiseWithResolvers<number>[] = [];
  const read = singleFlight(() => {
    const run = Promise.withResolvers<number>();
    runs.push(run);
    return run.promise;
  });
  return { read, runs };
}

test('calls during a run share the one after it', async () => {
  const { read, runs } = heldTask();
  const answers = [read(), read(), read()];
  expect(runs.length).toBe(1);
  runs[0]?.resolve(1);
  await answers[0];
  await Promise.resolve();
  expect(runs.length).toBe(2);
  const later = read();
  runs[1]?.resolve(2);
  expect(await Promise.all(answers)).toEqual([1, 2, 2]);
  await Promise.resolve();
  expect(runs.length).toBe(3);
  runs[2]?.resolve(3);
  expect(await later).toBe(3);
});

test('a call in the very moment a run ends does not overlap the one that waits', async () => {
  const { read, runs } = heldTask();
  const first = read();
  const second = read();
  const third = first.then(read);
  runs[0]?.resolve(1);
  await first;
  await Promise.resolve();
  expect(runs.length).toBe(2);
  runs[1]?.resolve(2);
  expect(await second).toBe(2);
  await Promise.resolve();
  runs[2]?.resolve(2);
  expect(await third).toBe(2);
});

test('a run that throws does not stop the next', async () => {
  const { read, runs } = heldTask();
  const failing = read();
  const next = read();
  runs[0]?.reject(new Error('x'));
  await expect(failing).rejects.toThrow('x');
  await Promise.resolve();
  runs[1]?.resolve(2);
  expect(await next).toBe(2);
});
