import type { TableColumn } from '../workbook/kit/lay-table.ts';

/** Columns of a table that is tried, under these headers. */
export function columnsOf(...headers: string[]): TableColumn[] {
  return headers.map((header) => ({ header, width: 96 }));
}
