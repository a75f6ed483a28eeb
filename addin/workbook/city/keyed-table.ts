import type { Cell } from '../../../shared/terms/row.ts';
import { type Asked, askFor } from '../kit/ask-for.ts';
import { cellsAt, columnLetter } from '../kit/cells-at.ts';
import { type ColumnLook, drawLines, dressColumn } from '../kit/dress.ts';
import { layTable } from '../kit/lay-table.ts';
import { setCells, setFormula } from '../kit/set-cells.ts';
import { colours, rowHeights } from '../kit/style.ts';

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
  /** Brought up to date where it is in the table, and not added by itself: it comes when it is asked for. */
  optional?: boolean;
  /** What a person types here and sends: nothing of ours is ever written into it but what was sent is taken out. */
  typed?: Omit<Asked, 'title'>;
};

/** The table with those of its optional columns alone that are among the headers. */
export function presentTable({ columns, rows, ...table }: KeyedTable, headers: readonly unknown[]): KeyedTable {
  const isPresent = columns.map(({ optional, header }) => !optional || headers.includes(header));
  const present = <Item>(items: Item[]) => items.filter((_, index) => isPresent[index]);
  return {
    ...table,
    columns: present(columns),
    rows: rows.map(({ key, cells }) => ({ key, cells: present(cells) })),
  };
}

/** Queues what a column that is typed into takes, and how it looks. */
export function askForTyped(cells: Excel.Range, { header, typed }: KeyedColumn): void {
  if (!typed) return;
  askFor(cells, { ...typed, title: header });
  cells.format.fill.color = colours.typed;
}

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
    columns.map(({ format }) => format),
  );
  const laid = layTable(worksheet, { name, headerRow, columns, rows: rows.length });
  body.format.rowHeight = rowHeights.body;
  body.format.verticalAlignment = 'Center';
  drawLines(body.format, 'rows');
  columns.forEach((look, index) => {
    if (look.formula) setFormula(column(index), look.formula);
    askForTyped(column(index), look);
  });
  return laid;
}

/** `$F14`: the cell under a header in the table's first row, for conditional formats. */
export function firstCell({ columns }: KeyedTable, headerRow: number, header: string): string {
  return `$${columnLetter(columns.findIndex((column) => column.header === header))}${headerRow + 2}`;
}
