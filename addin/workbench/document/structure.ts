/** Inserting and deleting cells: content, looks, tables, names, rules and every formula's references move along. */

import { MAX_COLUMNS, MAX_ROWS } from './a1.ts';
import { intersection } from './boxes.ts';
import { putCell } from './cells.ts';
import { moveCharts } from './chart-place.ts';
import type { Box, Cell, SheetDocument } from './document.ts';
import { type Shift, shiftBox, shiftReferences } from './reference-shift.ts';
import type { WorkbookModel } from './workbook-model.ts';

/** `keepTables`: the caller is a table's own operation and sets that table's box itself. */
export function shiftCells(model: WorkbookModel, sheet: SheetDocument, shift: Shift, keepTable?: string): void {
  moveCells(sheet, shift);
  moveParts(sheet, shift, keepTable);
  model.rewriteFormulas((formula, home) => shiftReferences(formula, home.name, sheet.name, shift));
  for (const name of model.document.names) {
    name.reference = shiftReferences(name.reference, sheet.name, sheet.name, shift);
  }
  model.rewriteCharts((reference, home) => shiftReferences(reference, home.name, sheet.name, shift));
  moveCharts(sheet, shift);
  if (shift.box.columns >= MAX_COLUMNS && shift.direction === 'rows') moveSizes(sheet, shift, 'rows');
  if (shift.box.rows >= MAX_ROWS && shift.direction === 'columns') moveSizes(sheet, shift, 'columns');
  model.cellsChanged(sheet.id, pushed(shift), true);
  for (const aspect of ['merges', 'conditions', 'rows', 'columns', 'charts'] as const)
    model.sheetChanged(sheet.id, aspect);
  model.meaningsChanged();
}

/** Everything from the shifted place to the sheet's edge. */
function pushed(shift: Shift): Box {
  const { box } = shift;
  return shift.direction === 'rows'
    ? { ...box, rows: MAX_ROWS - box.row }
    : { ...box, columns: MAX_COLUMNS - box.column };
}

function moveCells(sheet: SheetDocument, shift: Shift): void {
  const area = pushed(shift);
  const moved: [number, number, Cell][] = [];
  for (const [rowKey, cells] of Object.entries(sheet.cells)) {
    const row = Number(rowKey);
    for (const [columnKey, cell] of Object.entries(cells)) {
      const column = Number(columnKey);
      if (!intersection(area, { row, column, rows: 1, columns: 1 })) continue;
      const target = shiftBox({ row, column, rows: 1, columns: 1 }, shift);
      if (target) moved.push([target.row, target.column, cell]);
      delete cells[column];
    }
    if (Object.keys(cells).length === 0) delete sheet.cells[row];
  }
  for (const [row, column, cell] of moved) putCell(sheet, row, column, cell);
}

function moveParts(sheet: SheetDocument, shift: Shift, keepTable: string | undefined): void {
  sheet.tables = sheet.tables.filter((table) => {
    if (table.id === keepTable) return true;
    const box = shiftBox(table.box, shift);
    if (box) table.box = box;
    return box !== null;
  });
  sheet.merges = moveBoxes(sheet.merges, shift);
  for (const each of [...sheet.validations, ...sheet.conditionalFormats]) each.boxes = moveBoxes(each.boxes, shift);
  sheet.validations = sheet.validations.filter((each) => each.boxes.length > 0);
  sheet.conditionalFormats = sheet.conditionalFormats.filter((each) => each.boxes.length > 0);
  const { pageLayout } = sheet;
  const area = pageLayout.printArea && shiftBox(pageLayout.printArea, shift);
  if (area) pageLayout.printArea = area;
}

function moveBoxes(boxes: Box[], shift: Shift): Box[] {
  return boxes.map((box) => shiftBox(box, shift)).filter((box) => box !== null);
}

function moveSizes(sheet: SheetDocument, shift: Shift, what: 'rows' | 'columns'): void {
  const rows = what === 'rows';
  const place = (at: number) =>
    shiftBox(rows ? { ...shift.box, row: at, rows: 1 } : { ...shift.box, column: at, columns: 1 }, shift);
  const move = (at: number) => {
    const box = place(at);
    return box ? (rows ? box.row : box.column) : undefined;
  };
  const sizes: Record<number, number> = {};
  for (const [key, size] of Object.entries(rows ? sheet.rowHeights : sheet.columnWidths)) {
    const at = move(Number(key));
    if (at !== undefined) sizes[at] = size;
  }
  const hidden = (rows ? sheet.hiddenRows : sheet.hiddenColumns).map(move).filter((at) => at !== undefined);
  if (rows) {
    sheet.rowHeights = sizes;
    sheet.hiddenRows = hidden;
  } else {
    sheet.columnWidths = sizes;
    sheet.hiddenColumns = hidden;
  }
}
