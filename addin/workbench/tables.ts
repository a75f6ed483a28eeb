/** What Excel does to tables: make, grow, shrink, rename, drop columns, turn back into cells. */

import { holdsBox, intersection, sameBox } from './boxes.ts';
import { cellAt, isBlank, putCell, putContent } from './cells.ts';
import type { Box, SheetDocument, Table } from './document.ts';
import { ExcelError, invalidArgument } from './excel-error.ts';
import { tokenize } from './formula-tokens.ts';
import { newId } from './new-document.ts';
import { moveReferences } from './reference-shift.ts';
import { shiftCells } from './structure.ts';
import { dataBox, findName, findTable, renameColumn, renameTable, sameHeader, toA1 } from './structured-references.ts';
import type { WorkbookModel } from './workbook-model.ts';

export function addTable(model: WorkbookModel, sheet: SheetDocument, box: Box, hasHeaders: boolean): Table {
  if (sheet.tables.some((table) => intersection(table.box, box))) {
    throw new ExcelError('InvalidOperation', "A table can't overlap another table.");
  }
  if (sheet.merges.some((merge) => intersection(merge, box))) {
    throw new ExcelError('InvalidOperation', "A table can't hold merged cells.");
  }
  const whole = { ...box };
  if (!hasHeaders) {
    shiftCells(model, sheet, { kind: 'insert', direction: 'rows', box: { ...box, rows: 1 } });
    whole.rows += 1;
  } else if (whole.rows === 1) {
    whole.rows = 2;
  }
  let number = 1;
  while (findTable(model.document, `Table${number}`)) number++;
  const table: Table = {
    id: newId(),
    name: `Table${number}`,
    box: whole,
    columns: [],
    style: 'TableStyleMedium2',
    showBandedRows: true,
    showFilterButton: true,
  };
  readHeaders(sheet, table);
  sheet.tables.push(table);
  tableChanged(model, sheet, table);
  model.onEvent({ kind: 'tableAdded', sheetId: sheet.id, tableId: table.id, tableName: table.name });
  return table;
}

/** Headers are texts, none empty, none twice: Excel writes what is missing into the cells. */
export function readHeaders(sheet: SheetDocument, table: Table): void {
  const taken = new Set<string>();
  const before = new Map(table.columns.map((column) => [column.name.toLowerCase(), column.id]));
  let nextId = Math.max(0, ...table.columns.map((column) => column.id)) + 1;
  table.columns = Array.from({ length: table.box.columns }, (_, index) => {
    const at = table.box.column + index;
    const cell = cellAt(sheet, table.box.row, at);
    const wanted = isBlank(cell) ? `Column${index + 1}` : String(cell?.value ?? '');
    let name = wanted;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted}${number}`;
    taken.add(name.toLowerCase());
    if (cell?.value !== name || cell.formula !== undefined) putContent(sheet, table.box.row, at, { value: name });
    return { id: before.get(name.toLowerCase()) ?? nextId++, name };
  });
}

export function tableChanged(model: WorkbookModel, sheet: SheetDocument, table: Table, before?: Box): void {
  model.cellsChanged(sheet.id, table.box, true);
  if (before && !sameBox(before, table.box)) model.cellsChanged(sheet.id, before, false);
  model.meaningsChanged();
}

export function renameTableTo(model: WorkbookModel, table: Table, name: string): void {
  if (!/^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\]*$/u.test(name) || [...name].length > 255) {
    throw invalidArgument(`"${name}" is not a valid table name.`);
  }
  const taken = findTable(model.document, name);
  if ((taken && taken.table !== table) || findName(model.document, name)) {
    throw new ExcelError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.');
  }
  const before = table.name;
  table.name = name;
  model.rewriteFormulas((formula) => renameTable(formula, before, name));
  for (const each of model.document.names) each.reference = renameTable(each.reference, before, name);
  model.meaningsChanged();
}

/** Renames by index, wherever the wish came from: the API or a header cell that was typed over. Answers the name it got. */
export function renameTableColumn(
  model: WorkbookModel,
  sheet: SheetDocument,
  table: Table,
  index: number,
  wanted: string,
): string {
  const column = table.columns[index];
  if (!column) throw invalidArgument();
  const others = new Set(table.columns.filter((each) => each !== column).map((each) => each.name.toLowerCase()));
  const base = wanted === '' ? `Column${index + 1}` : wanted;
  let name = base;
  for (let number = 2; others.has(name.toLowerCase()); number++) name = `${base}${number}`;
  const before = column.name;
  column.name = name;
  putContent(sheet, table.box.row, table.box.column + index, { value: name });
  if (before !== name) {
    model.rewriteFormulas((formula, home, row, at) =>
      renameColumn(formula, table.name, before, name, home === sheet && holdsBox(table.box, cell(row, at))),
    );
    for (const each of model.document.names) {
      each.reference = renameColumn(each.reference, table.name, before, name, false);
    }
  }
  tableChanged(model, sheet, table);
  return name;
}

function cell(row: number, column: number): Box {
  return { row, column, rows: 1, columns: 1 };
}

export function resizeTable(model: WorkbookModel, sheet: SheetDocument, table: Table, box: Box): void {
  if (box.row !== table.box.row || !intersection(box, table.box) || box.rows < 2) {
    throw invalidArgument('The new range must keep the header row and overlap the table.');
  }
  if (sheet.tables.some((each) => each !== table && intersection(each.box, box))) {
    throw new ExcelError('InvalidOperation', "A table can't overlap another table.");
  }
  const before = table.box;
  table.box = { ...box };
  readHeaders(sheet, table);
  if (box.rows > before.rows) fillNewRows(model, sheet, table, before.row + before.rows, box.rows - before.rows);
  tableChanged(model, sheet, table, before);
}

/** `values[row][column]`; a null leaves the cell to its column's formula. Pushes down what lies below the table. */
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
  // Excel's placeholder row: a table whose only row is empty takes the first new row into it.
  const rows: Box = { row: at, column: body.column, rows: count, columns: body.columns };
  const atEnd = index === body.rows;
  if (!atEnd || !isFree(sheet, rows)) {
    shiftCells(model, sheet, { kind: 'insert', direction: 'rows', box: rows }, table.id);
  }
  table.box = { ...table.box, rows: table.box.rows + count };
  fillNewRows(model, sheet, table, at, count);
  tableChanged(model, sheet, table);
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
    if (count === 1) tableChanged(model, sheet, table, before);
    else deleteTableRows(model, sheet, table, 1, count - 1);
    return;
  }
  const box = { row: body.row + index, column: body.column, rows: count, columns: body.columns };
  shiftCells(model, sheet, { kind: 'delete', direction: 'rows', box }, table.id);
  table.box = { ...before, rows: before.rows - count };
  tableChanged(model, sheet, table, before);
}

/** New rows look like the row above, carry its formulas, and take part in its rules. */
function fillNewRows(model: WorkbookModel, sheet: SheetDocument, table: Table, at: number, count: number): void {
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

function isFree(sheet: SheetDocument, box: Box): boolean {
  for (let row = box.row; row < box.row + box.rows; row++) {
    for (let column = box.column; column < box.column + box.columns; column++) {
      if (!isBlank(cellAt(sheet, row, column))) return false;
    }
  }
  return true;
}

export function addTableColumn(
  model: WorkbookModel,
  sheet: SheetDocument,
  table: Table,
  index: number,
  name: string | undefined,
): number {
  if (index < 0 || index > table.columns.length) throw invalidArgument();
  const at = table.box.column + index;
  const box = { ...table.box, column: at, columns: 1 };
  if (index < table.columns.length || !isFree(sheet, box)) {
    shiftCells(model, sheet, { kind: 'insert', direction: 'columns', box }, table.id);
  }
  table.box = { ...table.box, columns: table.box.columns + 1 };
  const id = Math.max(0, ...table.columns.map((column) => column.id)) + 1;
  table.columns.splice(index, 0, { id, name: '' });
  const taken = new Set(table.columns.map((column) => column.name.toLowerCase()));
  let number = index + 1;
  while (taken.has(`column${number}`)) number++;
  renameTableColumn(model, sheet, table, index, name ?? `Column${number}`);
  return index;
}

export function deleteTableColumn(model: WorkbookModel, sheet: SheetDocument, table: Table, index: number): void {
  if (!table.columns[index]) throw invalidArgument();
  if (table.columns.length === 1) throw new ExcelError('InvalidOperation', "A table's last column can't be deleted.");
  const before = table.box;
  const box = { ...before, column: before.column + index, columns: 1 };
  shiftCells(model, sheet, { kind: 'delete', direction: 'columns', box }, table.id);
  table.columns.splice(index, 1);
  table.box = { ...before, columns: before.columns - 1 };
  tableChanged(model, sheet, table, before);
}

/** The table is gone, its cells stay; formulas that named it now hold plain references. */
export function convertToRange(model: WorkbookModel, sheet: SheetDocument, table: Table): void {
  model.rewriteFormulas((formula, home, row, column) =>
    mentions(formula, table) ? toA1(model.document, formula, { sheetId: home.id, row, column }) : formula,
  );
  sheet.tables.splice(sheet.tables.indexOf(table), 1);
  model.cellsChanged(sheet.id, table.box, false);
  model.meaningsChanged();
  model.onEvent({ kind: 'tableDeleted', sheetId: sheet.id, tableId: table.id, tableName: table.name });
}

function mentions(formula: string, table: Table): boolean {
  return tokenize(formula).some((token) => {
    if (token.kind === 'structured') return token.table === '' || sameHeader(token.table, table.name);
    return token.kind === 'name' && sameHeader(token.name, table.name);
  });
}

export function deleteTable(model: WorkbookModel, sheet: SheetDocument, table: Table): void {
  sheet.tables.splice(sheet.tables.indexOf(table), 1);
  for (let row = table.box.row; row < table.box.row + table.box.rows; row++) {
    for (let column = table.box.column; column < table.box.column + table.box.columns; column++) {
      putCell(sheet, row, column, undefined);
    }
  }
  model.cellsChanged(sheet.id, table.box, true);
  model.meaningsChanged();
  model.onEvent({ kind: 'tableDeleted', sheetId: sheet.id, tableId: table.id, tableName: table.name });
}
