/** How a table follows what a person did to cells: a new header renames its column, a row right under it joins it. */

import { intersection } from './boxes.ts';
import { cellAt, usedBox } from './cells.ts';
import type { Box, SheetDocument, Table } from './document.ts';
import { renameTableColumn } from './table-columns.ts';
import { resizeTable } from './tables.ts';
import type { WorkbookModel } from './workbook-model.ts';

/** A header cell that was written over renames its column. */
export function renameByHeaders(model: WorkbookModel, sheet: SheetDocument, box: Box): void {
  for (const table of sheet.tables) {
    const written = intersection({ ...table.box, rows: 1 }, box);
    if (!written) continue;
    for (let column = written.column; column < written.column + written.columns; column++) {
      const index = column - table.box.column;
      const name = String(cellAt(sheet, written.row, column)?.value ?? '');
      if (name !== table.columns[index]?.name) renameTableColumn(model, sheet, table, index, name);
    }
  }
}

/** What is typed or pasted right under a table joins it, unless the sheet is protected. */
export function growTableOver(model: WorkbookModel, sheet: SheetDocument, box: Box): void {
  if (sheet.protection !== null) return;
  const table = sheet.tables.find((each) => touchesBelow(each, box));
  if (!table) return;
  const hasContent = usedBox(sheet, true, box) !== null;
  const rows = box.row + box.rows - table.box.row;
  const below = { ...table.box, row: table.box.row + table.box.rows, rows: rows - table.box.rows };
  if (!hasContent || sheet.tables.some((each) => each !== table && intersection(each.box, below))) return;
  resizeTable(model, sheet, table, { ...table.box, rows });
}

function touchesBelow(table: Table, box: Box): boolean {
  const end = table.box.row + table.box.rows;
  const inside = box.column >= table.box.column && box.column + box.columns <= table.box.column + table.box.columns;
  return inside && box.row <= end && box.row > table.box.row && box.row + box.rows > end;
}
