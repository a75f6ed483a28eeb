/** The columns of a table: add, delete, rename, and the rules for their names, which are the header cells. */

import { cellBox, holdsBox } from './boxes.ts';
import { formatAt } from './cell-format.ts';
import { cellAt, isFree, putContent } from './cells.ts';
import type { SheetDocument, Table } from './document.ts';
import { ExcelError, invalidArgument } from './excel-error.ts';
import { cellText } from './number-text.ts';
import { shiftCells } from './structure.ts';
import { renameColumn } from './structured-references.ts';
import { applyFilters } from './table-filter.ts';
import type { WorkbookModel } from './workbook-model.ts';

export function addTableColumn(model: WorkbookModel, sheet: SheetDocument, table: Table, index: number): number {
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
  renameTableColumn(model, sheet, table, index, `Column${number}`);
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
  model.tableChanged(sheet.id, table, before);
  // What the column's filter hid comes back.
  if (table.filters) applyFilters(model, sheet, table);
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
      renameColumn(formula, table.name, before, name, home === sheet && holdsBox(table.box, cellBox(row, at))),
    );
    for (const each of model.document.names) {
      each.reference = renameColumn(each.reference, table.name, before, name, false);
    }
  }
  model.tableChanged(sheet.id, table);
  return name;
}

/** A header is the text that its cell shows: of “1-3”, which became a day, that is 3-Jan. */
export function headerText(sheet: SheetDocument, row: number, column: number): string {
  return cellText(cellAt(sheet, row, column)?.value ?? null, formatAt(sheet, row, column).numberFormat).text;
}

/** Headers are texts, none empty, none twice: Excel writes what is missing into the cells. */
export function readHeaders(sheet: SheetDocument, table: Table): void {
  const taken = new Set<string>();
  const before = new Map(table.columns.map((column) => [column.name.toLowerCase(), column.id]));
  let nextId = Math.max(0, ...table.columns.map((column) => column.id)) + 1;
  table.columns = Array.from({ length: table.box.columns }, (_, index) => {
    const at = table.box.column + index;
    const cell = cellAt(sheet, table.box.row, at);
    const wanted = headerText(sheet, table.box.row, at) || `Column${index + 1}`;
    let name = wanted;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted}${number}`;
    taken.add(name.toLowerCase());
    if (cell?.value !== name || cell.formula !== undefined) putContent(sheet, table.box.row, at, { value: name });
    return { id: before.get(name.toLowerCase()) ?? nextId++, name };
  });
}
