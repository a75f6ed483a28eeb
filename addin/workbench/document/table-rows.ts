/** The rows of a table: insert, delete, and what new ones take over from their neighbour. */

import { cellAt, isBlank, isFree, putCell, putContent } from './cells.ts';
import { chartsFollowTable } from './chart-follow.ts';
import type { Box, SheetDocument, Table } from './document.ts';
import { invalidArgument } from './excel-error.ts';
import { moveReferences } from './reference-shift.ts';
import { shiftCells } from './structure.ts';
import { dataBox } from './structured-references.ts';
import type { WorkbookModel } from './workbook-model.ts';

/** New, empty rows before the row `index` of the body; answers where they are. Pushes down what lies below the table. */
export function insertTableRows(
  model: WorkbookModel,
  sheet: SheetDocument,
  table: Table,
  index: number,
  count: number,
): Box {
  const body = dataBox(table);
  if (index < 0 || index > body.rows) throw invalidArgument();
  const at = body.row + index;
  const rows: Box = { row: at, column: body.column, rows: count, columns: body.columns };
  const atEnd = index === body.rows;
  if (!atEnd || !isFree(sheet, rows)) {
    shiftCells(model, sheet, { kind: 'insert', direction: 'rows', box: rows }, table.id);
  }
  const before = table.box;
  table.box = { ...before, rows: before.rows + count };
  // Inside the table the chart's references have moved already.
  if (atEnd) chartsFollowTable(model, sheet, before, table.box);
  fillNewRows(model, sheet, table, at, count);
  model.tableChanged(sheet.id, table);
  return rows;
}

export function deleteTableRows(
  model: WorkbookModel,
  sheet: SheetDocument,
  table: Table,
  index: number,
  count: number,
): void {
  const body = dataBox(table);
  if (index < 0 || count < 1 || index + count > body.rows) throw invalidArgument();
  const before = table.box;
  if (count === body.rows) {
    // A table keeps one row: its last one is emptied instead.
    for (let column = body.column; column < body.column + body.columns; column++) {
      putContent(sheet, body.row, column, { value: null });
    }
    if (count === 1) model.tableChanged(sheet.id, table, before);
    else deleteTableRows(model, sheet, table, 1, count - 1);
    return;
  }
  const box = { row: body.row + index, column: body.column, rows: count, columns: body.columns };
  shiftCells(model, sheet, { kind: 'delete', direction: 'rows', box }, table.id);
  table.box = { ...before, rows: before.rows - count };
  model.tableChanged(sheet.id, table, before);
}

/** New rows look like the row above, carry its formulas, and take part in its rules. */
export function fillNewRows(model: WorkbookModel, sheet: SheetDocument, table: Table, at: number, count: number): void {
  const body = dataBox(table);
  const like = at > body.row ? at - 1 : at + count;
  if (like >= body.row + body.rows) return;
  for (let column = body.column; column < body.column + body.columns; column++) {
    const source = cellAt(sheet, like, column);
    for (let row = at; row < at + count; row++) {
      const own = cellAt(sheet, row, column);
      const content = isBlank(own)
        ? source?.formula === undefined
          ? { value: null }
          : { value: null, formula: moveReferences(source.formula, row - like, 0) }
        : { value: own?.value ?? null, ...(own?.formula === undefined ? {} : { formula: own.formula }) };
      putCell(sheet, row, column, { ...content, ...(source?.format ? { format: source.format } : {}) });
    }
  }
  const height = sheet.rowHeights[like];
  for (let row = at; row < at + count; row++) {
    if (height !== undefined && sheet.rowHeights[row] === undefined) sheet.rowHeights[row] = height;
  }
  if (height !== undefined) model.sheetChanged(sheet.id, 'rows');
  for (const rule of [...sheet.validations, ...sheet.conditionalFormats]) {
    rule.boxes = rule.boxes.map((box) => {
      const ends = box.row + box.rows;
      const inside = box.column >= body.column && box.column + box.columns <= body.column + body.columns;
      return inside && ends === at && box.row >= body.row ? { ...box, rows: box.rows + count } : box;
    });
  }
  model.sheetChanged(sheet.id, 'conditions');
}
