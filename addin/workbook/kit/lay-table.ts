import { cellsAt } from './cells-at.ts';
import { dressHeader } from './dress.ts';
import { setTexts } from './set-cells.ts';
import { rowHeights } from './style.ts';
import { heightOfRow } from './text-lines.ts';

/** A table at the worksheet's left edge: the row of its header (from 0), and how many rows stand below. */
export type TableFrame = { name?: string; headerRow: number; columns: TableColumn[]; rows: number };

/** What stands over a column, and how wide the column is in points; null where it is hidden. */
export type TableColumn = { header: string; width: number | null };

/** Queues a table over rows that are there already, with its header. */
export function layTable(worksheet: Excel.Worksheet, { name, headerRow, columns, rows }: TableFrame): Excel.Table {
  const header = cellsAt(worksheet, headerRow, 0, 1, columns.length);
  setTexts(header, [columns.map((column) => column.header)]);
  const table = worksheet.tables.add(cellsAt(worksheet, headerRow, 0, rows + 1, columns.length), true);
  if (name !== undefined) table.name = name;
  table.style = 'TableStyleLight1';
  table.showBandedRows = false;
  dressHeader(header);
  header.format.rowHeight = headerHeight(columns);
  return table;
}

/** Points that a header row needs: Excel wraps its words, but makes no room for them. */
export function headerHeight(columns: TableColumn[]): number {
  const seen = columns.flatMap(({ header, width }) => (width === null ? [] : [{ text: header, width }]));
  return heightOfRow(seen, rowHeights.twoLines, { bold: true });
}
