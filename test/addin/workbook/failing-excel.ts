import { vi } from 'vitest';
import { stubPage } from './bare-page.ts';

/** What Excel's objects answer in every place: the least that a work can go on with. */
export type Answers = {
  /** Whether what need not be there (`…OrNullObject`) is not. */
  isNullObject: boolean;
  /** Of every range. */
  cells: unknown[][];
  /** What every name stands for. */
  formula?: string;
  /** Whether worksheets and the workbook's structure are protected. */
  protected?: boolean;
  /** How the members of every collection are called. */
  items?: string[];
};

/** As office.js rejects: by its own class, with Excel's code. */
class OfficeError extends Error {
  readonly code: string;
  readonly debugInfo = { errorLocation: '' };
  constructor(code: string) {
    super(`Excel: ${code}`);
    this.name = 'RichApi.Error';
    this.code = code;
  }
}

/**
 * In the place of office.js: objects that let everything be called and set, and a sync that fails with a code when it is
 * told to. What the calls do in Excel is for the workbench; here it is only whether an answer can throw.
 */
export function failingExcel() {
  let answers: Answers = { isNullObject: true, cells: [['']] };
  let failure: { at: number; with: () => unknown } | null = null;
  let syncs = 0;
  const run = async (_options: unknown, work: (context: unknown) => Promise<unknown>) => {
    syncs = 0;
    const context = {
      workbook: fakeObject(() => answers),
      sync: async () => {
        syncs += 1;
        if (failure?.at === syncs) throw failure.with();
      },
    };
    return work(context);
  };
  vi.stubGlobal('OfficeExtension', { Error: OfficeError });
  stubPage();
  vi.stubGlobal('Office', { context: { requirements: { isSetSupported: () => true } } });
  vi.stubGlobal('Excel', new Proxy({ run }, { get: (own, name) => (name === 'run' ? own.run : names) }));
  return {
    answer(next: Answers) {
      answers = next;
    },
    /** Every run's sync of this number fails from now on; null: none does. */
    failAt(at: number | null, code = '') {
      failure = at === null ? null : { at, with: () => new OfficeError(code) };
    },
    /** Something else than an answer of Excel's goes wrong. */
    breakAt(at: number) {
      failure = { at, with: () => new TypeError('a mistake of ours') };
    },
    /** How many syncs the last run has made. */
    syncs: () => syncs,
  };
}

/** An enumeration of Excel's: each name is its own value. */
const names: unknown = new Proxy({}, { get: (_, name) => String(name) });

function fakeObject(answers: () => Answers, name = 'แผ่นงาน'): unknown {
  const scalars: Record<string, () => unknown> = {
    isNullObject: () => answers().isNullObject,
    values: () => answers().cells,
    formulas: () => answers().cells,
    text: () => answers().cells,
    numberFormat: () => answers().cells,
    value: () => 1,
    rowIndex: () => 0,
    columnIndex: () => 0,
    rowCount: () => answers().cells.length,
    columnCount: () => answers().cells[0]?.length ?? 0,
    id: () => '{1}',
    protected: () => answers().protected ?? false,
    name: () => name,
    key: () => name,
    formula: () => answers().formula ?? '',
    address: () => 'A1',
    isDataFiltered: () => false,
    rowHidden: () => false,
    columnHidden: () => false,
    items: () => (answers().items ?? []).map((item) => fakeObject(answers, item)),
    // What is awaited by mistake is no promise.
    // biome-ignore lint/suspicious/noThenProperty: it says that there is none.
    then: () => undefined,
  };
  const owner: unknown = new Proxy(() => owner, {
    get: (_, member) => {
      const scalar = scalars[String(member)];
      if (scalar) return scalar();
      // These give back what they are called on.
      if (['load', 'track', 'untrack'].includes(String(member))) return () => owner;
      return fakeObject(answers);
    },
    set: () => true,
    apply: () => fakeObject(answers),
  });
  return owner;
}
