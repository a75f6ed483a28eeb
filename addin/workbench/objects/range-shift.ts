/** Range.insert and Range.delete: cells pushed away or pulled in, refused where that would tear a table. */

import { MAX_COLUMNS, MAX_ROWS } from '../document/a1.ts';
import { intersection } from '../document/boxes.ts';
import type { Box, SheetDocument } from '../document/document.ts';
import { ExcelError } from '../document/excel-error.ts';
import { assertChangeable } from '../document/protection.ts';
import { shiftCells } from '../document/structure.ts';
import type { RangeTarget, Session } from './session.ts';

export function shiftRange(
  { sheetId, box }: RangeTarget,
  kind: 'insert' | 'delete',
  direction: 'rows' | 'columns',
  session: Session,
): void {
  const sheet = session.model.sheet(sheetId);
  assertChangeable(sheet, ALLOWANCES[kind][direction]);
  refuseCutTables(sheet, box, direction === 'rows');
  shiftCells(session.model, sheet, { kind, direction, box });
}

/** The protection option that permits it. */
const ALLOWANCES = {
  insert: { rows: 'allowInsertRows', columns: 'allowInsertColumns' },
  delete: { rows: 'allowDeleteRows', columns: 'allowDeleteColumns' },
} as const;

/** Excel refuses to push or pull a part of a table. */
function refuseCutTables(sheet: SheetDocument, box: Box, rows: boolean): void {
  const edge = rows ? { ...box, rows: MAX_ROWS - box.row } : { ...box, columns: MAX_COLUMNS - box.column };
  const cut = sheet.tables.some((table) => {
    const part = intersection(edge, table.box);
    if (!part) return false;
    return rows ? part.columns < table.box.columns : part.rows < table.box.rows;
  });
  if (cut) throw new ExcelError('InvalidOperation', 'This operation is not allowed: it would shift cells in a table.');
}
