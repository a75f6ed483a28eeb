import { type ReadCell, readAsExcel } from './read-as-excel.ts';

/**
 * A range of cells that takes what the kit writes as Excel does, by a model of its own (read-as-excel.ts): formats before
 * values, one for all or one for each, and columns as ranges over the same cells.
 */
export type FakeCell = ReadCell & { format: string };

type Written = 'numberFormat' | 'values' | 'formulas';

export function fakeRange(rows: number, columns: number) {
  const cells: FakeCell[][] = Array.from({ length: rows }, () =>
    Array.from({ length: columns }, () => ({ format: 'General', value: '', formula: null })),
  );
  const written: Written[] = [];
  return { cells, written, range: rangeOver(cells, written) as unknown as Excel.Range };
}

function rangeOver(cells: FakeCell[][], written: Written[]): object {
  const each = (given: unknown, put: (cell: FakeCell, one: unknown) => void) => {
    cells.forEach((line, row) => {
      line.forEach((cell, column) => {
        const one: unknown = Array.isArray(given) ? given[row][column] : given;
        if (one !== null) put(cell, one);
      });
    });
  };
  const put = (cell: FakeCell, one: unknown) => Object.assign(cell, readAsExcel(one, cell.format));
  const range = {
    set numberFormat(given: unknown) {
      written.push('numberFormat');
      each(given, (cell, one) => {
        cell.format = String(one);
      });
    },
    set values(given: unknown) {
      written.push('values');
      each(given, put);
    },
    set formulas(given: unknown) {
      written.push('formulas');
      each(given, put);
    },
    getColumn: (at: number) =>
      rangeOver(
        cells.map((line) => line.slice(at, at + 1)),
        [],
      ),
    getResizedRange: () => range,
    untrack: () => range,
  };
  return range;
}
