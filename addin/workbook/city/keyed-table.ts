import type { Cell } from '../../../shared/terms/row.ts';
import { cellsAt, columnLetter } from '../kit/cells-at.ts';
import { type ColumnLook, drawLines, dressColumn } from '../kit/dress.ts';
import { layTable } from '../kit/lay-table.ts';
import { setCells, setFormula } from '../kit/set-cells.ts';
import { rowHeights } from '../kit/style.ts';
import { thaiLines } from '../kit/thai-lines.ts';

/**
 * A table of ours whose rows are known by the first column's cell: a district's code, a quarter. It is laid once, and
 * later brought up to date where its rows and columns then stand (refresh-keyed-table.ts).
 */
export type KeyedTable = {
  name: string;
  columns: KeyedColumn[];
  /**
   * A row's cells in the order of the columns, all of them plain: Excel makes one formula of a column in which a formula
   * stands beside something else (office-js#2093), so a column has a formula as a whole, or none.
   */
  rows: { key: string; cells: Cell[] }[];
};

export type KeyedColumn = ColumnLook & {
  header: string;
  /** One formula for all rows, which gives what their cells have. */
  formula?: string;
  /** Formulas outside the table or in other columns read it: without it the table has been taken apart. */
  needed?: boolean;
};

/** Queues a new table at the worksheet's left edge, its header in row `headerRow` (from 0). */
export function layKeyedTable(worksheet: Excel.Worksheet, table: KeyedTable, headerRow: number): Excel.Table {
  const { name, columns, rows } = table;
  const column = (index: number) => cellsAt(worksheet, headerRow + 1, index, rows.length);
  columns.forEach((look, index) => {
    dressColumn(column(index), look);
  });
  const body = cellsAt(worksheet, headerRow + 1, 0, rows.length, columns.length);
  // Formulas come after the table: Excel takes none over a table that is not there yet.
  const plain = (cell: Cell, index: number) => (columns[index]?.formula ? null : cell);
  setCells(
    body,
    rows.map(({ cells }) => cells.map(plain)),
  );
  const headers = columns.map(({ header }) => header);
  const laid = layTable(worksheet, { name, headerRow, headers, rows: rows.length });
  cellsAt(worksheet, headerRow, 0).format.rowHeight = headerHeight(columns);
  body.format.rowHeight = rowHeights.body;
  body.format.verticalAlignment = 'Center';
  drawLines(body.format, 'rows');
  columns.forEach(({ formula }, index) => {
    if (formula) setFormula(column(index), formula);
  });
  return laid;
}

/** Points that bold letters of a header take each, and a line of them; Excel wraps them, but makes no room. */
const [letterWidth, lineHeight] = [6.2, 19];

function headerHeight(columns: KeyedColumn[]): number {
  const lines = columns.map(({ header, width }) => thaiLines(header, Math.floor((width - 6) / letterWidth)).length);
  return Math.max(rowHeights.twoLines, Math.max(...lines) * lineHeight + 6);
}

/** `$F14`: the cell under a header in the table's first row, for conditional formats. */
export function firstCell({ columns }: KeyedTable, headerRow: number, header: string): string {
  return `$${columnLetter(columns.findIndex((column) => column.header === header))}${headerRow + 2}`;
}
