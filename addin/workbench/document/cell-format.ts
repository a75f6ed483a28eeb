/** Formats of cells, shared by reference: a block of 24,000 cells with one look holds one object. */

import type { CellFormat, SheetDocument } from './document.ts';

const pool = new Map<string, CellFormat>();

export const NO_FORMAT: CellFormat = Object.freeze({});

/** The one shared object for this look. */
export function shared(format: CellFormat): CellFormat {
  const entries = Object.entries(format).filter(([, value]) => value !== undefined);
  if (entries.length === 0) return NO_FORMAT;
  const key = JSON.stringify(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
  const known = pool.get(key);
  if (known) return known;
  const kept = Object.freeze({ ...format });
  pool.set(key, kept);
  return kept;
}

/** A change of look that is worked out once for each different look it meets. */
export function formatChange(change: (format: CellFormat) => CellFormat): (format: CellFormat) => CellFormat {
  const done = new Map<CellFormat, CellFormat>();
  return (format) => {
    let after = done.get(format);
    if (!after) {
      after = shared(change(format));
      done.set(format, after);
    }
    return after;
  };
}

export function formatAt(sheet: SheetDocument, row: number, column: number): CellFormat {
  return sheet.cells[row]?.[column]?.format ?? inheritedFormat(sheet, column);
}

export function inheritedFormat(sheet: SheetDocument, column: number): CellFormat {
  return sheet.columnFormats?.[column] ?? sheet.defaultFormat ?? NO_FORMAT;
}

export function isLocked(format: CellFormat): boolean {
  return format.locked !== false;
}
