/** The rows and columns a range covers: how high and wide they are, and whether they are hidden. */

import { MAX_COLUMNS, MAX_ROWS } from '../document/a1.ts';
import { formatAt } from '../document/cell-format.ts';
import { cellAt, usedBox } from '../document/cells.ts';
import { invalidArgument } from '../document/excel-error.ts';
import { DEFAULT_COLUMN_WIDTH, DEFAULT_FONT_SIZE, DEFAULT_ROW_HEIGHT } from '../document/new-document.ts';
import { assertChangeable } from '../document/protection.ts';
import { shownText } from './range-values.ts';
import type { RangeTarget, Session } from './session.ts';

/** Height or width all of them share, in points; null where they differ. */
export function commonSize({ sheetId, box }: RangeTarget, what: 'rows' | 'columns', session: Session): number | null {
  const sheet = session.model.sheet(sheetId);
  return what === 'rows'
    ? sharedSize(sheet.rowHeights, box.row, box.rows, DEFAULT_ROW_HEIGHT)
    : sharedSize(sheet.columnWidths, box.column, box.columns, DEFAULT_COLUMN_WIDTH);
}

export function resize(
  { sheetId, box }: RangeTarget,
  what: 'rows' | 'columns',
  points: number,
  session: Session,
): void {
  const sheet = session.model.sheet(sheetId);
  const rows = what === 'rows';
  assertChangeable(sheet, rows ? 'allowFormatRows' : 'allowFormatColumns');
  if (points < 0 || points > (rows ? 409 : 1340)) throw invalidArgument();
  const used = usedBox(sheet, false);
  // A size for every row of the sheet reaches as far as the sheet is used.
  const reach = rows ? (used ? used.row + used.rows : 1) : used ? used.column + used.columns : 1;
  const from = rows ? box.row : box.column;
  const count = rows
    ? box.rows >= MAX_ROWS
      ? Math.max(reach, 100)
      : box.rows
    : box.columns >= MAX_COLUMNS
      ? Math.max(reach, 40)
      : box.columns;
  const sizes = rows ? sheet.rowHeights : sheet.columnWidths;
  for (let at = from; at < from + count; at++) sizes[at] = points;
  session.model.sheetChanged(sheetId, what);
}

/** A fair guess without measuring glyphs: Thai marks above and below take no width of their own. */
export function autofit({ sheetId, box }: RangeTarget, what: 'rows' | 'columns', session: Session): void {
  const sheet = session.model.sheet(sheetId);
  assertChangeable(sheet, what === 'rows' ? 'allowFormatRows' : 'allowFormatColumns');
  const used = usedBox(sheet, true, box);
  if (!used) return;
  for (let row = used.row; row < used.row + used.rows; row++) {
    for (let column = used.column; column < used.column + used.columns; column++) {
      const format = formatAt(sheet, row, column);
      const size = format.fontSize ?? DEFAULT_FONT_SIZE;
      const letters = shownText(cellAt(sheet, row, column), sheet, row, column).replace(/\p{Mn}/gu, '').length;
      const width = letters * size * 0.56 + 8;
      if (what === 'columns') {
        const before = row === used.row ? 0 : (sheet.columnWidths[column] ?? 0);
        sheet.columnWidths[column] = Math.min(600, Math.max(before, width, 12));
      } else {
        const room = sheet.columnWidths[column] ?? DEFAULT_COLUMN_WIDTH;
        const lines = format.wrap ? Math.max(1, Math.ceil(width / room)) : 1;
        const before = column === used.column ? 0 : (sheet.rowHeights[row] ?? 0);
        sheet.rowHeights[row] = Math.min(409, Math.max(before, lines * size * 1.75 + 3.25));
      }
    }
  }
  session.model.sheetChanged(sheetId, what);
}

/** True when all of them are hidden, null when some are. */
export function hiddenState({ sheetId, box }: RangeTarget, what: 'rows' | 'columns', session: Session): boolean | null {
  const sheet = session.model.sheet(sheetId);
  const [hidden, from, count] =
    what === 'rows' ? [sheet.hiddenRows, box.row, box.rows] : [sheet.hiddenColumns, box.column, box.columns];
  const inside = hidden.filter((at) => at >= from && at < from + count).length;
  return inside === 0 ? false : inside === count ? true : null;
}

export function hide({ sheetId, box }: RangeTarget, what: 'rows' | 'columns', hidden: boolean, session: Session): void {
  const sheet = session.model.sheet(sheetId);
  const rows = what === 'rows';
  assertChangeable(sheet, rows ? 'allowFormatRows' : 'allowFormatColumns');
  const from = rows ? box.row : box.column;
  const count = rows ? box.rows : box.columns;
  if (count > 100_000) throw invalidArgument();
  const others = (rows ? sheet.hiddenRows : sheet.hiddenColumns).filter((at) => at < from || at >= from + count);
  const now = hidden ? [...others, ...Array.from({ length: count }, (_, index) => from + index)] : others;
  now.sort((a, b) => a - b);
  if (rows) sheet.hiddenRows = now;
  else sheet.hiddenColumns = now;
  session.model.sheetChanged(sheetId, what);
}

function sharedSize(sizes: Record<number, number>, from: number, count: number, usual: number): number | null {
  const first = sizes[from] ?? usual;
  for (const [at, size] of Object.entries(sizes)) {
    if (Number(at) >= from && Number(at) < from + count && size !== first) return null;
  }
  return first !== usual &&
    Array.from({ length: Math.min(count, 5000) }, (_, at) => sizes[from + at] ?? usual).some((size) => size !== first)
    ? null
    : first;
}
