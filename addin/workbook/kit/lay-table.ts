import { cellsAt } from './cells-at.ts';
import { dressHeader } from './dress.ts';
import { setTexts } from './set-cells.ts';

/** A table at the worksheet's left edge: the row of its header (from 0), and how many rows stand below. */
export type TableFrame = { name?: string; headerRow: number; headers: string[]; rows: number };

/** Queues a table over rows that are there already, with its header. */
export function layTable(worksheet: Excel.Worksheet, { name, headerRow, headers, rows }: TableFrame): Excel.Table {
  const header = cellsAt(worksheet, headerRow, 0, 1, headers.length);
  setTexts(header, [headers]);
  const table = worksheet.tables.add(cellsAt(worksheet, headerRow, 0, rows + 1, headers.length), true);
  if (name !== undefined) table.name = name;
  table.style = 'TableStyleLight1';
  table.showBandedRows = false;
  dressHeader(header);
  return table;
}
