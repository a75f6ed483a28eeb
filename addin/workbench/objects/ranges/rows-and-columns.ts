/** The rows and columns a range covers: how high and wide they are, and whether they are hidden. */

import { MAX_COLUMNS, MAX_ROWS } from '../../document/a1.ts';
import { usedBox } from '../../document/cells.ts';
import { invalidArgument } from '../../document/excel-error.ts';
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from '../../document/new-document.ts';
import { assertChangeable } from '../../document/protection.ts';
import type { RangeTarget, Session } from '../session.ts';

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
