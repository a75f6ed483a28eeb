import type { ICommandService } from '@univerjs/core';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { GridCalculation } from '../../../addin/workbench/grid/grid-calculation.ts';

/** When a write's results are there, by what Univer says of its engine, which may be slow to stop. */

const success = 3;
const stopped = 1;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function open() {
  type Listener = Parameters<ICommandService['onCommandExecuted']>[0];
  let listener: Listener = () => {};
  const onCommandExecuted = (heard: Listener) => {
    listener = heard;
    return { dispose: () => {} };
  };
  const calculation = new GridCalculation({ onCommandExecuted } as unknown as ICommandService, () => {});
  const says = (name: string, params: object = {}) =>
    listener({ id: `formula.mutation.set-formula-calculation-${name}`, params } as Parameters<Listener>[0]);
  const note = (functionsExecutedState: number) => says('notification', { functionsExecutedState });
  return { calculation, begins: () => says('start'), note };
}

/** Whether whoever waits for the results would go on. */
async function isDone(calculation: GridCalculation): Promise<boolean> {
  let done = false;
  void calculation.done().then(() => {
    done = true;
  });
  await vi.advanceTimersByTimeAsync(1);
  return done;
}

test('a write under a calculation that is slow to stop is waited for until its own has ended', async () => {
  const { calculation, begins, note } = open();
  calculation.await();
  begins();
  calculation.await();
  await vi.advanceTimersByTimeAsync(20_000);
  expect(await isDone(calculation)).toBe(false);
  note(stopped);
  begins();
  note(stopped);
  await vi.advanceTimersByTimeAsync(20_000);
  expect(await isDone(calculation)).toBe(false);
  note(success);
  expect(await isDone(calculation)).toBe(true);
});

test('a write that nothing depends on is waited for a moment only, also after a calculation', async () => {
  const { calculation, begins, note } = open();
  calculation.await();
  await vi.advanceTimersByTimeAsync(1_490);
  expect(await isDone(calculation)).toBe(false);
  await vi.advanceTimersByTimeAsync(20);
  expect(await isDone(calculation)).toBe(true);
  calculation.await();
  begins();
  calculation.await();
  note(success);
  await vi.advanceTimersByTimeAsync(1_490);
  expect(await isDone(calculation)).toBe(false);
  await vi.advanceTimersByTimeAsync(20);
  expect(await isDone(calculation)).toBe(true);
});

test('an engine that never stops is given up in the end', async () => {
  const { calculation, begins } = open();
  calculation.await();
  begins();
  calculation.await();
  await vi.advanceTimersByTimeAsync(62_000);
  expect(await isDone(calculation)).toBe(true);
});
