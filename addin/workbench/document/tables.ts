/** What Excel does to tables as a whole: make, rename, resize, turn back into cells, delete. */

import { intersection, places } from './boxes.ts';
import { putCell } from './cells.ts';
import { chartsFollowTable } from './chart-follow.ts';
import type { Box, SheetDocument, Table } from './document.ts';
import { ExcelError, invalidArgument } from './excel-error.ts';
import { tokenize } from './formula-tokens.ts';
import { isTableName, isTableNameTaken } from './name-space.ts';
import { newId } from './new-document.ts';
import { shiftCells } from './structure.ts';
import { renameTable, sameHeader, toA1 } from './structured-references.ts';
import { readHeaders } from './table-columns.ts';
import { applyFilters } from './table-filter.ts';
import { fillNewRows } from './table-rows.ts';
import type { WorkbookModel } from './workbook-model.ts';

export function addTable(model: WorkbookModel, sheet: SheetDocument, box: Box, hasHeaders: boolean): Table {
  if (sheet.tables.some((table) => intersection(table.box, box))) {
    // Not a code of its own, though the sentence is (office-js#1199).
    throw invalidArgument("A table can't overlap another table.");
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
  while (isTableNameTaken(model.document, `Table${number}`)) number++;
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
  model.tableChanged(sheet.id, table);
  return table;
}

export function renameTableTo(model: WorkbookModel, table: Table, name: string): void {
  if (!isTableName(name)) {
    throw invalidArgument(`"${name}" is not a valid table name.`);
  }
  // Excel says no more than that the argument is invalid (office-js#551).
  if (isTableNameTaken(model.document, name, table)) throw invalidArgument();
  const before = table.name;
  table.name = name;
  model.rewriteFormulas((formula) => renameTable(formula, before, name));
  for (const each of model.document.names) each.reference = renameTable(each.reference, before, name);
  model.meaningsChanged();
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
  chartsFollowTable(model, sheet, before, table.box);
  if (box.rows > before.rows) fillNewRows(model, sheet, table, before.row + before.rows, box.rows - before.rows);
  model.tableChanged(sheet.id, table, before);
}

/** The table is gone, its cells stay; formulas that named it now hold plain references. */
export function convertToRange(model: WorkbookModel, sheet: SheetDocument, table: Table): void {
  model.rewriteFormulas((formula, home, row, column) =>
    mentions(formula, table) ? toA1(model.document, formula, { sheetId: home.id, row, column }) : formula,
  );
  if (table.filters) applyFilters(model, sheet, table, []);
  sheet.tables.splice(sheet.tables.indexOf(table), 1);
  model.cellsChanged(sheet.id, table.box, false);
  model.meaningsChanged();
}

export function deleteTable(model: WorkbookModel, sheet: SheetDocument, table: Table): void {
  if (table.filters) applyFilters(model, sheet, table, []);
  sheet.tables.splice(sheet.tables.indexOf(table), 1);
  for (const [row, column] of places(table.box)) putCell(sheet, row, column, undefined);
  model.cellsChanged(sheet.id, table.box, true);
  model.meaningsChanged();
}

function mentions(formula: string, table: Table): boolean {
  return tokenize(formula).some((token) => {
    if (token.kind === 'structured') return token.table === '' || sameHeader(token.table, table.name);
    return token.kind === 'name' && sameHeader(token.name, table.name);
  });
}
