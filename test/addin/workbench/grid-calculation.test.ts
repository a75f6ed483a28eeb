import type { ICommandService } from '@univerjs/core';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { GridCalculation } from '../../../addin/workbench/grid/grid-calculation.ts';

/** When a write's results are there, by what Univer says of its engine, which may be slow to begin and to stop. */

const [stopped, success] = [1, 3];

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function open() {
  type Listener = Parameters<ICommandService['onCommandExecuted']>[0];
  let listener: Listener = () => {};
  const onCommandExecuted = (heard: Listener) => {
    listener = heard;
    return { dispose: () => {} };
  };
  const calculateAll = vi.fn();
  const commands = { onCommandExecuted } as unknown as ICommandService;
  const calculation = new GridCalculation({ commands, onResults: () => {}, calculateAll });
  const says = (id: string, params: object = {}) => listener({ id, params } as Parameters<Listener>[0]);
  const calculationSays = (name: string, params?: object) =>
    says(`formula.mutation.set-formula-calculation-${name}`, params);
  const note = (params: object) => calculationSays('notification', params);
  return {
    calculation,
    calculateAll,
    changes: () => says('sheet.mutation.set-worksheet-col-width'),
    begins: () => calculationSays('start'),
    isToStop: () => calculationSays('stop'),
    stops: () => note({ functionsExecutedState: stopped }),
    completes: (functionsExecutedState = success) => {
      note({ stageInfo: { stage: 8 } });
      note({ functionsExecutedState });
    },
  };
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

/** All is calculated a last time, and only then those who wait go on. */
async function expectAllOnceMore({ calculation, calculateAll, begins, completes }: ReturnType<typeof open>) {
  expect(await isDone(calculation)).toBe(false);
  expect(calculateAll).toHaveBeenCalledTimes(1);
  begins();
  completes();
  expect(await isDone(calculation)).toBe(true);
  expect(calculateAll).toHaveBeenCalledTimes(1);
}

test('a write that nothing depends on is waited for a moment only, also after a calculation', async () => {
  const { calculation, begins, completes } = open();
  calculation.await();
  await vi.advanceTimersByTimeAsync(1_490);
  expect(await isDone(calculation)).toBe(false);
  await vi.advanceTimersByTimeAsync(20);
  expect(await isDone(calculation)).toBe(true);
  calculation.await();
  begins();
  calculation.await();
  completes();
  await vi.advanceTimersByTimeAsync(1_490);
  expect(await isDone(calculation)).toBe(false);
  await vi.advanceTimersByTimeAsync(20);
  expect(await isDone(calculation)).toBe(true);
});

test('a write is waited for as long as further changes put its calculation off', async () => {
  const { calculation, changes, begins, completes } = open();
  calculation.await();
  for (let passed = 0; passed < 5_000; passed += 90) {
    await vi.advanceTimersByTimeAsync(90);
    changes();
  }
  await vi.advanceTimersByTimeAsync(90);
  expect(await isDone(calculation)).toBe(false);
  begins();
  completes();
  expect(await isDone(calculation)).toBe(true);
});

test('a write under a calculation that is slow to stop is waited for until all is calculated once more', async () => {
  const opened = open();
  const { calculation, begins, isToStop, stops, completes } = opened;
  calculation.await();
  begins();
  calculation.await();
  isToStop();
  await vi.advanceTimersByTimeAsync(20_000);
  expect(await isDone(calculation)).toBe(false);
  stops();
  begins();
  completes(stopped);
  await vi.advanceTimersByTimeAsync(20_000);
  expect(await isDone(calculation)).toBe(false);
  completes();
  await expectAllOnceMore(opened);
});

test('a write that is forgotten, as the calculation before it ended instead of stopping, is calculated', async () => {
  const opened = open();
  const { calculation, begins, isToStop, completes } = opened;
  calculation.await();
  begins();
  calculation.await();
  isToStop();
  completes();
  await expectAllOnceMore(opened);
});

test('of two calculations under way both are waited for', async () => {
  const opened = open();
  const { calculation, begins, completes } = opened;
  calculation.await();
  begins();
  calculation.await();
  begins();
  completes();
  expect(await isDone(calculation)).toBe(false);
  completes();
  await expectAllOnceMore(opened);
});

test('an engine that never stops is given up in the end', async () => {
  const { calculation, begins } = open();
  calculation.await();
  begins();
  calculation.await();
  await vi.advanceTimersByTimeAsync(62_000);
  expect(await isDone(calculation)).toBe(true);
});
