import { MAX_COLUMNS, MAX_ROWS } from '../document/a1.ts';
import { intersection, union } from '../document/boxes.ts';
import { isBlank } from '../document/cells.ts';
import type { Box, Cell, SheetDocument } from '../document/document.ts';

/** What is printed: the print area if one is set, else everything from A1 to the last cell that shows something. */
export function printArea(sheet: SheetDocument): Box | null {
  const chosen = sheet.pageLayout.printArea;
  if (!chosen) return shownArea(sheet);
  const isWhole = chosen.rows >= MAX_ROWS || chosen.columns >= MAX_COLUMNS;
  const shown = isWhole ? shownArea(sheet) : null;
  // Whole columns or rows end where the sheet's content ends.
  return shown ? intersection(chosen, shown) : chosen;
}

function shownArea(sheet: SheetDocument): Box | null {
  let area: Box | null = null;
  const add = (box: Box) => {
    area = union(area ?? { row: 0, column: 0, rows: 1, columns: 1 }, box);
  };
  for (const [row, cells] of Object.entries(sheet.cells)) {
    for (const [column, cell] of Object.entries(cells)) {
      if (shows(cell)) add({ row: Number(row), column: Number(column), rows: 1, columns: 1 });
    }
  }
  for (const { box } of sheet.tables) add(box);
  for (const { from, to } of sheet.charts) {
    add({ row: from.row, column: from.column, rows: to.row - from.row + 1, columns: to.column - from.column + 1 });
  }
  for (const merge of sheet.merges) if (shows(sheet.cells[merge.row]?.[merge.column])) add(merge);
  return area;
}

function shows(cell: Cell | undefined): boolean {
  return cell !== undefined && (!isBlank(cell) || Boolean(cell.format?.fill) || Boolean(cell.format?.borders));
}
