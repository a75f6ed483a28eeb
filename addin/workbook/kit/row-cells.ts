import { subjectColumn } from '../../../shared/indicator/indicator.ts';
import { cellText } from '../../../shared/indicator/read-cell.ts';
import type { Cell, EntryRow } from '../../../shared/terms/row.ts';

/** A row as cells in the order of the given column keys; a column of the person's own stays blank. */
export function cellsOf(row: EntryRow, keys: (string | null)[]): Cell[] {
  return keys.map((key) => (key === null ? null : key === subjectColumn ? codeCell(row[key]) : (row[key] ?? null)));
}

const plainCode = /^[1-9]\d*$/;

/** Whether all codes are numbers as one counts: they then stand as numbers, which Excel would mark as text otherwise. */
export function hasPlainCodes(rows: EntryRow[]): boolean {
  return rows.every((row) => plainCode.test(cellText(row[subjectColumn])));
}

function codeCell(code: Cell | undefined): Cell {
  const text = cellText(code);
  return plainCode.test(text) ? Number(text) : (code ?? null);
}
