import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Outcome } from '../../../addin/outcome.ts';
import { documentedErrors } from '../../../addin/workbench/protocol/documented-errors.ts';
import { run } from '../../../addin/workbook/run.ts';
import { excelCodes, troubleOf } from '../../../addin/workbook/troubles.ts';
import { ownCodes, typedCodes } from './codes.ts';
import { entriesIn } from './entries.ts';
import { type Answers, failingExcel } from './failing-excel.ts';
import { copiedTable, entryCells, link, sampleEntries } from './sample-entries.ts';

/** Whatever Excel answers, at whichever sync of whichever entry into the workbook: an outcome, and nothing thrown. */

const excel = failingExcel();
// Between two tries Excel is given a moment, which nobody has to wait for here.
beforeAll(() => void vi.useFakeTimers());
afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Workbooks that have nothing of ours, all of it, or a copy besides. */
const workbooks: [name: string, Answers][] = [
  ['an empty workbook', { isNullObject: true, cells: [['']] }],
  ['a workbook that has it', { isNullObject: false, cells: entryCells }],
  ['a workbook with its copy', { isNullObject: false, cells: entryCells, formula: link, items: [copiedTable] }],
  ['a workbook that is protected', { isNullObject: false, cells: entryCells, protected: true }],
];

async function ended<Value>(work: () => Promise<Outcome<Value>>): Promise<Outcome<Value>> {
  const ending = work();
  await vi.runAllTimersAsync();
  return ending;
}

/** An outcome without its value. */
const shortOf = (outcome: Outcome<unknown>) => (outcome.ok ? { ok: true } : outcome);

test('no code of the typings, of office.js itself or of the stand-in is unknown', () => {
  expect(excelCodes).toEqual(expect.arrayContaining(Object.keys(documentedErrors)));
  expect(excelCodes).toEqual(expect.arrayContaining(typedCodes()));
  expect(excelCodes).toEqual(expect.arrayContaining(ownCodes()));
});

test('every entry into the workbook is among those that are tried', () => {
  expect(entriesIn()).toEqual(Object.keys(sampleEntries).sort());
});

describe.each(workbooks)('in %s', (_, answers) => {
  test.each(Object.entries(sampleEntries))('%s outlasts every code at every sync', async (_name, calls) => {
    excel.answer(answers);
    for (const call of calls) {
      excel.failAt(null);
      const asEver = shortOf(await ended(call));
      const syncs = excel.syncs();
      expect(syncs).toBeGreaterThan(0);
      for (let at = 1; at <= syncs; at += 1) {
        for (const code of [...excelCodes, 'CodeOfTomorrow']) {
          excel.failAt(at, code);
          const told = { ok: false, trouble: troubleOf(code) };
          // What is looked at besides, or put back after a failure, may be done without; the first look may not.
          expect(at === 1 ? [told] : [told, asEver]).toContainEqual(shortOf(await ended(call)));
        }
      }
    }
  });
});

describe('run', () => {
  const once = (work: (time: number) => void) => {
    let times = 0;
    return ended(() =>
      run(async (context) => {
        times += 1;
        work(times);
        await context.sync();
        return times;
      }),
    );
  };

  test('tries once more where another workbook has come in front, and nothing else', async () => {
    excel.failAt(1, 'InactiveWorkbook');
    expect(await once((time) => time === 2 && excel.failAt(null))).toEqual({ ok: true, value: 2 });
    excel.failAt(1, 'AccessDenied');
    expect(await once((time) => time === 2 && excel.failAt(null))).toMatchObject({ ok: false });
  });

  test('throws what is no answer of Excel’s', async () => {
    excel.breakAt(1);
    await expect(run((context) => context.sync())).rejects.toThrow('a mistake of ours');
  });
});
