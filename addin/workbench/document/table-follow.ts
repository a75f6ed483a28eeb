/** How a table follows what a person did to cells: a new header renames its column, a row right under it or a column right beside it joins it. */

import { intersection } from './boxes.ts';
import { usedBox } from './cells.ts';
import type { Box, SheetDocument } from './document.ts';
import { headerText, renameTableColumn } from './table-columns.ts';
import { resizeTable } from './tables.ts';
import type { WorkbookModel } from './workbook-model.ts';

/** A header cell that was written over renames its column. */
export function renameByHeaders(model: WorkbookModel, sheet: SheetDocument, box: Box): void {
  for (const table of sheet.tables) {
    const written = intersection({ ...table.box, rows: 1 }, box);
    if (!written) continue;
    for (let column = written.column; column < written.column + written.columns; column++) {
      const index = column - table.box.column;
      const name = headerText(sheet, written.row, column);
      if (name !== table.columns[index]?.name) renameTableColumn(model, sheet, table, index, name);
    }
  }
}

/** What is typed or pasted right under a table or right beside it joins it, unless the sheet is protected. */
export function growTableOver(model: WorkbookModel, sheet: SheetDocument, box: Box): void {
  if (sheet.protection !== null || usedBox(sheet, true, box) === null) return;
  const table = sheet.tables.find((each) => touchesBelow(each.box, box) || touchesBeside(each.box, box));
  if (!table) return;
  const grown = touchesBelow(table.box, box)
    ? { ...table.box, rows: box.row + box.rows - table.box.row }
    : { ...table.box, columns: box.column + box.columns - table.box.column };
  if (sheet.tables.some((each) => each !== table && intersection(each.box, grown))) return;
  resizeTable(model, sheet, table, grown);
}

function touchesBelow(table: Box, box: Box): boolean {
  const end = table.row + table.rows;
  const inside = box.column >= table.column && box.column + box.columns <= table.column + table.columns;
  return inside && box.row <= end && box.row > table.row && box.row + box.rows > end;
}

function touchesBeside(table: Box, box: Box): boolean {
  return (
    box.column === table.column + table.columns && box.row >= table.row && box.row + box.rows <= table.row + table.rows
  );
}
