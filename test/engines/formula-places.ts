/** Where the formulas of a sheet stand, and their values gathered from there. */

import { parseA1 } from '../../addin/workbench/document/a1.ts';
import type { EngineSheet, EngineValue, Evaluated } from './engine.ts';

/** Rows and columns count from 0. */
export function collectValues(sheet: EngineSheet, valueAt: (row: number, column: number) => EngineValue): Evaluated {
  const { table } = sheet;
  const columns = calculatedColumns(sheet);
  return {
    calculated: table.rows.map((_, index) => columns.map(({ column }) => valueAt(table.row + 1 + index, column))),
    cells: Object.fromEntries(looseCells(sheet).map(({ address, row, column }) => [address, valueAt(row, column)])),
  };
}

export function calculatedColumns({ name, table }: EngineSheet): { column: number; formula: string }[] {
  const formulas = Object.entries(table.calculated);
  const first = table.headers.length - formulas.length;
  return formulas.map(([header, formula], index) => {
    // An object puts keys like "2563" first, whatever order they were written in.
    if (table.headers[first + index] !== header) throw new Error(`${name}: ${header} is not header ${first + index}`);
    return { column: table.column + first + index, formula };
  });
}

export function looseCells({ name, cells }: EngineSheet) {
  return Object.entries(cells).map(([address, formula]) => {
    const box = parseA1(address);
    if (box?.rows !== 1 || box.columns !== 1) throw new Error(`${name}: ${address} is no cell`);
    return { address, row: box.row, column: box.column, formula };
  });
}
