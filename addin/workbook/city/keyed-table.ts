import { cellsAt } from '../kit/cells-at.ts';
import { setFormula, setNumberFormat } from '../kit/number-formats.ts';
import { colours, rowHeights } from '../kit/style.ts';
import { thaiLines } from '../kit/thai-lines.ts';
import { columnLetter } from '../sheets/frame.ts';
import { dressHeader } from '../sheets/lay-sheet.ts';

/**
 * A table of ours whose rows are known by the first column's cell: a district's code, a quarter. It is laid once, and
 * later brought up to date where its rows and columns then stand (refresh-keyed-table.ts).
 */
export type KeyedTable = {
  name: string;
  columns: KeyedColumn[];
  /** A row's cells in the order of the columns; those of a column with a formula are not looked at. */
  rows: { key: string; cells: (string | number)[] }[];
};

export type KeyedColumn = {
  header: string;
  width: number;
  format: string;
  align?: 'Left' | 'Center' | 'Right';
  /** One formula for all rows. */
  formula?: string;
  /** Formulas outside the table or in other columns read it: without it the table has been taken apart. */
  needed?: boolean;
};

/** Queues a new table at the worksheet's left edge, its header in row `headerRow` (from 0). */
export function layKeyedTable(worksheet: Excel.Worksheet, table: KeyedTable, headerRow: number): Excel.Table {
  const { columns, rows } = table;
  const column = (index: number) => cellsAt(worksheet, headerRow + 1, index, rows.length, 1);
  // Before the values: Excel would read a text that looks like a day as one.
  columns.forEach(({ format }, index) => {
    setNumberFormat(column(index), format);
  });
  const block = cellsAt(worksheet, headerRow, 0, rows.length + 1, columns.length);
  block.values = [columns.map(({ header }) => header), ...rows.map(({ cells }) => cells.map(written(columns)))];
  const laid = worksheet.tables.add(block, true);
  laid.name = table.name;
  laid.style = 'TableStyleLight1';
  laid.showBandedRows = false;
  const header = cellsAt(worksheet, headerRow, 0, 1, columns.length);
  dressHeader(header);
  header.format.rowHeight = headerHeight(columns);
  const body = cellsAt(worksheet, headerRow + 1, 0, rows.length, columns.length);
  body.format.rowHeight = rowHeights.body;
  body.format.verticalAlignment = 'Center';
  const line = body.format.borders.getItem('InsideHorizontal');
  line.style = 'Continuous';
  line.color = colours.line;
  columns.forEach((each, index) => {
    dressColumn(column(index), each);
    // After the table: Excel takes no formula over a table that is not there yet.
    if (each.formula) setFormula(column(index), each.formula);
    else if (rows.some(({ cells }) => isFormula(cells[index]))) {
      column(index).formulas = rows.map(({ cells }) => [cells[index] ?? '']);
    }
    cellsAt(worksheet, headerRow, index, 1, 1).format.columnWidth = each.width;
  });
  return laid;
}

export function dressColumn(cells: Excel.Range, { align }: KeyedColumn): void {
  if (align) cells.format.horizontalAlignment = align;
}

/** Points that bold letters of a header take each, and a line of them; Excel wraps them, but makes no room. */
const [letterWidth, lineHeight] = [6.2, 19];

function headerHeight(columns: KeyedColumn[]): number {
  const lines = columns.map(({ header, width }) => thaiLines(header, Math.floor((width - 6) / letterWidth)).length);
  return Math.max(rowHeights.twoLines, Math.max(...lines) * lineHeight + 6);
}

/** Cells of a formula's column stay empty until the table is there. */
function written(columns: KeyedColumn[]) {
  return (cell: string | number, index: number) => (columns[index]?.formula || isFormula(cell) ? '' : cell);
}

export function isFormula(cell: unknown): boolean {
  return typeof cell === 'string' && cell.startsWith('=');
}

/** `$F14`: the cell under a header in the table's first row, for conditional formats. */
export function firstCell({ columns }: KeyedTable, headerRow: number, header: string): string {
  return `$${columnLetter(columns.findIndex((column) => column.header === header))}${headerRow + 2}`;
}
