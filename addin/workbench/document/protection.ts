/** What a protected sheet allows; the grid's own protection does nothing, silently, so the workbench keeps it itself. */

import { MAX_ROWS } from './a1.ts';
import { places } from './boxes.ts';
import { formatAt, inheritedFormat, isLocked } from './cell-format.ts';
import { forEachCell } from './cells.ts';
import type { Box, SheetDocument } from './document.ts';
import { accessDenied } from './excel-error.ts';

export function isWritable(sheet: SheetDocument, box: Box): boolean {
  return sheet.protection === null || !hasLocked(sheet, box);
}

export function assertWritable(sheet: SheetDocument, box: Box): void {
  if (!isWritable(sheet, box)) throw accessDenied();
}

/** For everything but content: sorting, shape, looks. `allowance` is the protection option that would permit it. */
export function assertChangeable(sheet: SheetDocument, allowance?: string): void {
  if (sheet.protection === null) return;
  if (allowance === undefined || sheet.protection[allowance] !== true) throw accessDenied();
}

/** Its password goes with it. */
export function liftProtection(sheet: SheetDocument): void {
  sheet.protection = null;
  delete sheet.password;
}

function hasLocked(sheet: SheetDocument, box: Box): boolean {
  if (box.rows >= MAX_ROWS || box.rows * box.columns > 1_000_000) {
    for (let column = box.column; column < box.column + box.columns; column++) {
      if (isLocked(inheritedFormat(sheet, column))) return true;
    }
    let locked = false;
    forEachCell(sheet, box, (_row, _column, cell) => {
      if (cell.format && isLocked(cell.format)) locked = true;
    });
    return locked;
  }
  for (const [row, column] of places(box)) {
    if (isLocked(formatAt(sheet, row, column))) return true;
  }
  return false;
}
