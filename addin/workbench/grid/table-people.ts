/** What a person does to a table by its header buttons: sort and filter. */

import { intersection } from '../document/boxes.ts';
import type { Box, SheetDocument, Table } from '../document/document.ts';
import { isWritable } from '../document/protection.ts';
import { dataBox } from '../document/structured-references.ts';
import { setFilter } from '../document/table-filter.ts';
import { sortTable } from '../document/table-sort.ts';
import type { WorkbookModel } from '../document/workbook-model.ts';

export type TableColumn = { sheet: SheetDocument; table: Table; index: number };

export function tableColumnAt(sheet: SheetDocument, box: Box): TableColumn | undefined {
  const table = sheet.tables.find((each) => intersection(each.box, box));
  return table && { sheet, table, index: box.column - table.box.column };
}

/** On a protected sheet Excel sorts only where it is allowed and no cell that moves is locked. */
export function maySort({ sheet, table }: TableColumn): boolean {
  return sheet.protection === null || (sheet.protection.allowSort === true && isWritable(sheet, dataBox(table)));
}

export function sortByPerson(model: WorkbookModel, { sheet, table, index }: TableColumn, ascending: boolean): void {
  sortTable(model, sheet, table, [{ column: index, ascending }]);
}

export function mayFilter({ sheet }: TableColumn): boolean {
  return sheet.protection === null || sheet.protection.allowAutoFilter === true;
}

/** The texts that are ticked in the button's list; null for all of them. */
export function filterByPerson(model: WorkbookModel, found: TableColumn, values: string[] | null): void {
  const column = found.table.columns[found.index];
  if (!column) return;
  const filter = values && { columnId: column.id, filterOn: 'Values' as const, values };
  setFilter(model, found.sheet, found.table, column.id, filter);
}
