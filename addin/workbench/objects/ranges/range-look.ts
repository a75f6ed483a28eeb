/** How a range looks: what all its cells share, null where they differ; a change goes to every cell. */

import { MAX_COLUMNS, MAX_ROWS } from '../../document/a1.ts';
import { places } from '../../document/boxes.ts';
import { formatAt, formatChange } from '../../document/cell-format.ts';
import { changeFormats, usedBox } from '../../document/cells.ts';
import type { Box, CellFormat, SheetDocument } from '../../document/document.ts';
import { invalidArgument } from '../../document/excel-error.ts';
import { assertChangeable } from '../../document/protection.ts';
import { text } from '../arguments.ts';
import type { Property } from '../excel-class.ts';
import type { RangeTarget, Session } from '../session.ts';

/** A property all cells of a range share, or null; written to every cell. */
export function look(
  read: (format: CellFormat) => unknown,
  write: (format: CellFormat, value: unknown) => CellFormat,
): Property<RangeTarget> {
  return {
    read: (target, session) => sharedLook(session.model.sheet(target.sheetId), target.box, read),
    write: (target, value, session) => {
      // Refuse a bad value before any cell is touched.
      write({}, value);
      changeLooks(target, session, (format) => write(format, value));
    },
  };
}

export function changeLooks(target: RangeTarget, session: Session, work: (format: CellFormat) => CellFormat): void {
  const sheet = session.model.sheet(target.sheetId);
  assertChangeable(sheet, 'allowFormatCells');
  changeFormats(sheet, target.box, formatChange(work));
  session.model.cellsChanged(sheet.id, target.box, false);
}

export function sharedLook(sheet: SheetDocument, box: Box, read: (format: CellFormat) => unknown): unknown {
  const bounded = bounds(sheet, box);
  const first = read(formatAt(sheet, box.row, box.column));
  for (const [row, column] of places(bounded)) {
    if (read(formatAt(sheet, row, column)) !== first) return null;
  }
  return first;
}

/** `#RRGGBB` of what Excel takes for a colour. */
export function color(value: unknown): string {
  const given = text(value);
  if (/^#?[0-9a-f]{6}$/i.test(given)) return `#${given.replace('#', '').toUpperCase()}`;
  const named: Record<string, string> = {
    white: '#FFFFFF',
    black: '#000000',
    red: '#FF0000',
    green: '#008000',
    blue: '#0000FF',
    yellow: '#FFFF00',
    gray: '#808080',
    grey: '#808080',
    orange: '#FFA500',
  };
  const found = named[given.toLowerCase()];
  if (!found) throw invalidArgument();
  return found;
}

function bounds(sheet: SheetDocument, box: Box): Box {
  if (box.rows < MAX_ROWS && box.columns < MAX_COLUMNS) return box;
  const used = usedBox(sheet, false, box);
  return used ?? { ...box, rows: 1, columns: Math.min(box.columns, 1) };
}
