import { mostOwnRows, sheetColumns } from '../../shared/indicator/indicator.ts';
import { isBlank } from '../../shared/indicator/read-cell.ts';
import { furtherRows } from '../../shared/rules/sheets/own-rows.ts';
import type { EntryRow } from '../../shared/terms/row.ts';
import type { DistrictSheet } from './district-sheet.ts';

/** How many rows a district can still add to its sheet, in the table and beyond it. */
export type Room = {
  /** The place from which on rows are blank; what is added begins there. */
  next: number;
  /** Blank rows from there on. */
  left: number;
  /** Rows that can be added to the table. */
  beyond: number;
};

/** How many rows were laid, and how many added to the table; `from` is the place of the first of them. */
export type AddedRows = { laid: number; added: number; from: number };

/** Null for a sheet whose rows are not the district's own, or cannot be added to now. */
export function roomOf({ indicator, access, preview }: DistrictSheet, rows: EntryRow[]): Room | null {
  if (indicator.rows.from !== 'district' || access.open !== 'whole' || preview || rows.length === 0) return null;
  const filled = sheetColumns(indicator).filter(({ filledBy }) => filledBy === 'district');
  const next = rows.findLastIndex((row) => filled.some(({ key }) => !isBlank(row[key]))) + 1;
  const [{ code: following } = { code: '' }] = furtherRows(rows, 1);
  return {
    next,
    left: rows.length - next,
    beyond: Math.max(0, mostOwnRows + 1 - Math.max(Number(following), rows.length + 1)),
  };
}

/** Rows that the table lacks for so many to be laid. */
export function rowsLacking({ left }: Room, count: number): number {
  return Math.max(0, count - left);
}

/** Fewer blank rows than these are told of before a paste runs into the table's end. */
export const fewLeft = 5;
