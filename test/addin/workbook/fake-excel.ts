import { type ReadCell, type Reader, readAsExcel } from './read-as-excel.ts';

/**
 * Excel as far as laying needs it: cells take what is written as a reader of read-as-excel.ts has it, tables and names are found again,
 * validation is kept. Everything else (looks, pages, charts, protection) is taken and forgotten; nothing is there before.
 */
export type FakeCell = ReadCell & { format: string };

type Box = { row: number; column: number; rows: number; columns: number };

export class FakeSheet {
  name: string;
  /** Sparse: row, column. */
  readonly cells = new Map<string, FakeCell>();
  readonly validations: Record<string, unknown>[] = [];
  readonly written: string[] = [];

  readonly read: Reader;

  constructor(name: string, read = readAsExcel) {
    this.name = name;
    this.read = read;
  }

  at(row: number, column: number): FakeCell {
    const key = `${row} ${column}`;
    const cell = this.cells.get(key) ?? { format: 'General', value: '', formula: null };
    this.cells.set(key, cell);
    return cell;
  }

  block({ row, column, rows, columns }: Box): FakeCell[][] {
    return Array.from({ length: rows }, (_, down) =>
      Array.from({ length: columns }, (_, across) => this.at(row + down, column + across)),
    );
  }

  range(box: Box): Excel.Range {
    const each = (given: unknown, put: (cell: FakeCell, one: unknown) => void) =>
      this.block(box).forEach((line, row) => {
        line.forEach((cell, column) => {
          const one: unknown = Array.isArray(given) ? given[row][column] : given;
          if (one !== null) put(cell, one);
        });
      });
    const moved = (change: Partial<Box>) => this.range({ ...box, ...change });
    const type = (given: unknown) => each(given, (cell, one) => Object.assign(cell, this.read(one, cell.format)));
    const setters: Record<string, (given: unknown) => void> = {
      numberFormat: (given) => each(given, (cell, one) => Object.assign(cell, { format: String(one) })),
      values: type,
      formulas: type,
    };
    const self: Excel.Range = known(
      {
        box,
        dataValidation: this.validation(),
        getCell: (row: number, column: number) =>
          moved({ row: box.row + row, column: box.column + column, rows: 1, columns: 1 }),
        getColumn: (column: number) => moved({ column: box.column + column, columns: 1 }),
        getRow: (row: number) => moved({ row: box.row + row, rows: 1 }),
        getResizedRange: (rows: number, columns: number) =>
          moved({ rows: box.rows + rows, columns: box.columns + columns }),
        untrack: () => self,
        load: () => self,
      },
      (key, given) => {
        this.written.push(key);
        setters[key]?.(given);
      },
    );
    return self;
  }

  private validation(): unknown {
    const kept: Record<string, unknown> = {};
    return known({ clear: () => undefined }, (key, given) => {
      if (!this.validations.includes(kept)) this.validations.push(kept);
      kept[key] = given;
    });
  }
}

/** A workbook without a worksheet, and `Excel.run` over it. */
export class FakeExcel {
  readonly sheets: FakeSheet[] = [];
  readonly read: Reader;

  constructor(read: Reader) {
    this.read = read;
  }

  readonly names = new Map<string, unknown>();
  readonly context = known({
    sync: async () => undefined,
    workbook: known({
      worksheets: known({ items: [], add: (name?: string) => this.worksheet(name ?? 'Sheet') }),
      tables: known({ items: [], getItemOrNullObject: () => none, getItem: () => none }),
      names: known({ items: [], add: (name: string, item: unknown) => this.names.set(name, item) && none }),
    }),
  }) as Excel.RequestContext;
  /** What stands for the global `Excel` while worksheets are laid. */
  readonly global = known({
    run: async (_options: unknown, work: (context: unknown) => unknown) => work(this.context),
  });

  private worksheet(name: string): unknown {
    const sheet = new FakeSheet(name, this.read);
    this.sheets.push(sheet);
    const worksheet: object = known(
      {
        getRangeByIndexes: (row: number, column: number, rows: number, columns: number) =>
          sheet.range({ row, column, rows, columns }),
        tables: known({ add: (range: { box: Box }) => tableOver(sheet, range.box, () => worksheet) }),
      },
      (key, given) => {
        if (key === 'name') sheet.name = String(given);
      },
    );
    return worksheet;
  }
}

function tableOver(sheet: FakeSheet, box: Box, worksheet: () => object): unknown {
  const column = (header: string) => {
    const at = sheet.block({ ...box, rows: 1 })[0]?.findIndex(({ value }) => value === header) ?? -1;
    if (at < 0) throw new Error(`no column ${header}`);
    const own = { ...box, column: box.column + at, columns: 1 };
    return known({ getDataBodyRange: () => sheet.range({ ...own, row: box.row + 1, rows: box.rows - 1 }) });
  };
  return known({
    getRange: () => sheet.range(box),
    getHeaderRowRange: () => sheet.range({ ...box, rows: 1 }),
    getDataBodyRange: () => sheet.range({ ...box, row: box.row + 1, rows: box.rows - 1 }),
    columns: known({ getItem: column }),
    get worksheet() {
      return worksheet();
    },
  });
}

/** An object with the members that matter; of any other it is nothing that could be asked anything. */
function known<Members extends object>(members: Members, set: (key: string, given: unknown) => void = () => {}): never {
  return new Proxy(members, {
    get: (target, key) =>
      key in target || typeof key === 'symbol' || key === 'then' ? Reflect.get(target, key) : none,
    set: (_target, key, given) => {
      set(String(key), given);
      return true;
    },
  }) as never;
}

/** What is not there: whatever is done to it, nothing comes of it. */
const none: object = new Proxy(() => none, {
  get: (_target, key) => {
    if (typeof key === 'symbol' || key === 'then') return undefined;
    if (key === 'isNullObject') return true;
    if (key === 'protected') return false;
    return key === 'items' ? [] : none;
  },
  set: () => true,
  apply: () => none,
});
