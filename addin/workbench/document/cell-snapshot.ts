/** The cells of a box as they were, to be put back when a person undoes an edit or does it again. */

import { places } from './boxes.ts';
import { cellAt, forEachCell, putCell } from './cells.ts';
import type { Box, Cell, SheetDocument } from './document.ts';

/** An undefined cell was not there; putting the snapshot back removes what stands in its place. */
export type Snapshot = { sheetId: string; cells: [number, number, Cell | undefined][] };

export function snapshot(sheet: SheetDocument, box: Box): Snapshot {
  const cells: Snapshot['cells'] = [];
  if (box.rows * box.columns <= 200_000) {
    for (const [row, column] of places(box)) {
      const cell = cellAt(sheet, row, column);
      cells.push([row, column, cell && { ...cell }]);
    }
  } else {
    forEachCell(sheet, box, (row, column, cell) => cells.push([row, column, { ...cell }]));
  }
  return { sheetId: sheet.id, cells };
}

export function putBack(sheet: SheetDocument, { cells }: Snapshot): void {
  for (const [row, column, cell] of cells) putCell(sheet, row, column, cell);
}
