import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Area, type Check, failed, passed } from '../../../addin/readiness/check.ts';
import { type RunnerPorts, runChecks } from '../../../addin/readiness/run-checks.ts';

/** How a run of checks goes on, whatever one of them does; Excel's own part is played by the workbench in test/browser. */

class OfficeError extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

const empty = { items: [], load: () => empty };
const context = {
  workbook: {
    worksheets: { ...empty, add: () => ({ activate: () => {} }) },
    names: empty,
    properties: { custom: empty },
  },
  sync: async () => {},
};

beforeEach(() => {
  vi.stubGlobal('Excel', { run: (_options: unknown, work: (given: typeof context) => unknown) => work(context) });
  vi.stubGlobal('OfficeExtension', { Error: OfficeError });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const all = { byHand: true, heavy: true };
const ports: RunnerPorts = { hasSet: () => true, now: () => 0, ask: async () => 'yes', goOn: () => true };

function areaOf(...checks: Partial<Check>[]): Area[] {
  const title = { th: 'ก', en: 'a' };
  return [
    {
      key: 'a',
      title,
      checks: checks.map((check, index) => ({
        id: `a/${index}`,
        title,
        touches: [],
        run: async () => passed(),
        ...check,
      })),
    },
  ];
}

const answersOf = async (areas: Area[], chosen = all, given = ports) =>
  (await runChecks(areas, chosen, given)).map(({ answer, seen, ...rest }) => [
    answer,
    'reason' in rest ? rest.reason : null,
    seen,
  ]);

describe('a run of checks', () => {
  test('gives every check its answer, also one that fails by an error of Excel or of ours', async () => {
    const areas = areaOf(
      { run: async () => passed('1') },
      { run: async () => Promise.reject(new OfficeError('AccessDenied', 'no')) },
      { run: async () => Promise.reject(new TypeError('x is undefined')) },
      { run: async () => failed('2') },
    );
    expect(await answersOf(areas)).toEqual([
      ['passed', null, '1'],
      ['failed', null, 'AccessDenied · no'],
      ['failed', null, 'TypeError: x is undefined'],
      ['failed', null, '2'],
    ]);
  });

  test('what this host lacks is refused', async () => {
    const areas = areaOf({ run: async () => Promise.reject(new OfficeError('ApiNotFound', 'gone')) });
    expect(await answersOf(areas)).toEqual([['refused', 'host', 'ApiNotFound · gone']]);
  });

  test('what needs a set, a hand or much memory is refused without being run', async () => {
    const run = () => Promise.reject(new Error('was run'));
    const areas = areaOf(
      { run, needs: { set: 'ExcelApi', version: '1.20' } },
      { run, byHand: true },
      { run, heavy: true },
    );
    expect(await answersOf(areas, { byHand: false, heavy: false }, { ...ports, hasSet: () => false })).toEqual([
      ['refused', 'api-set', 'ExcelApi 1.20'],
      ['refused', 'hand', ''],
      ['refused', 'heavy', ''],
    ]);
  });

  test('ends where it is told to', async () => {
    const areas = areaOf({}, {}, {});
    expect(await answersOf(areas, all, { ...ports, goOn: (_check, at) => at < 2 })).toHaveLength(2);
  });

  test('an Excel that hangs has failed, and nothing after that is tried', async () => {
    vi.useFakeTimers();
    const later = vi.fn(async () => passed());
    const answers = answersOf(areaOf({ run: () => new Promise(() => {}) }, { run: later }));
    await vi.advanceTimersByTimeAsync(120_000);
    expect((await answers).map(([answer, reason]) => [answer, reason])).toEqual([
      ['failed', null],
      ['refused', 'host'],
    ]);
    expect(later).not.toHaveBeenCalled();
  });

  test('a person takes as long as they need', async () => {
    vi.useFakeTimers();
    const asked = Promise.withResolvers<'yes'>();
    const check: Partial<Check> = {
      byHand: true,
      run: async ({ ask }) => passed(await ask({ kind: 'do', what: { th: 'ก', en: 'a' } })),
    };
    const answers = answersOf(areaOf(check), all, { ...ports, ask: () => asked.promise });
    await vi.advanceTimersByTimeAsync(600_000);
    asked.resolve('yes');
    expect(await answers).toEqual([['passed', null, 'yes']]);
  });
});
