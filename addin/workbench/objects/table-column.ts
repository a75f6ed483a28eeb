/** Excel.TableColumnCollection and TableColumn. */

import { invalidArgument, itemNotFound } from '../document/excel-error.ts';
import { assertChangeable } from '../document/protection.ts';
import { dataBox, sameHeader } from '../document/structured-references.ts';
import { addTableColumn, deleteTableColumn, renameTableColumn } from '../document/table-columns.ts';
import { type ExcelObject, excelClass, optionalText, orNull, text, whole } from './excel-object.ts';
import { type ColumnTarget, columnFilter } from './filter.ts';
import { range } from './range.ts';
import { readBlock, settled, shownValue, writeValues } from './range-values.ts';
import type { Session } from './session.ts';
import type { TableTarget } from './table.ts';
import { tableOf } from './table.ts';

function find(target: ColumnTarget, session: Session) {
  const { sheet, table } = tableOf(target, session);
  const index = table.columns.findIndex((column) => column.id === target.columnId);
  const column = table.columns[index];
  if (!column) throw itemNotFound();
  const place = (box: { row: number; rows: number }) => ({
    sheetId: sheet.id,
    box: { ...box, column: table.box.column + index, columns: 1 },
  });
  return { sheet, table, column, index, place };
}

const tableColumn = excelClass<ColumnTarget>('TableColumn', {
  identity: ({ columnId }) => ({ Id: columnId }),
  properties: {
    id: { read: ({ columnId }) => columnId },
    index: { read: (target, session) => find(target, session).index },
    name: {
      read: (target, session) => find(target, session).column.name,
      write: (target, value, session) => {
        const { sheet, table, index } = find(target, session);
        assertChangeable(sheet);
        renameTableColumn(session.model, sheet, table, index, text(value));
      },
    },
    values: {
      read: async (target, session) => {
        const { table, place } = find(target, session);
        const every = place(table.box);
        return readBlock(await settled(every, session), every.box, shownValue);
      },
      write: (target, value, session) => {
        const { table, place } = find(target, session);
        writeValues(place(table.box), value, session);
      },
    },
  },
  objects: { filter: (target, session) => columnFilter(target, session) },
  methods: {
    getRange: (target, _args, session): ExcelObject => {
      const { table, place } = find(target, session);
      return range(place(table.box), session);
    },
    getDataBodyRange: (target, _args, session): ExcelObject => {
      const { table, place } = find(target, session);
      return range(place(dataBox(table)), session);
    },
    getHeaderRowRange: (target, _args, session): ExcelObject => {
      const { table, place } = find(target, session);
      return range(place({ row: table.box.row, rows: 1 }), session);
    },
    delete: (target, _args, session) => {
      const { sheet, table, index } = find(target, session);
      assertChangeable(sheet);
      deleteTableColumn(session.model, sheet, table, index);
    },
  },
});

function one(target: TableTarget, key: unknown, session: Session): ExcelObject {
  const { table } = tableOf(target, session);
  const column = table.columns.find(
    (each) => each.id === key || (typeof key === 'string' && sameHeader(each.name, key)),
  );
  if (!column) throw itemNotFound();
  return tableColumn({ ...target, columnId: column.id }, session);
}

export const tableColumnCollection = excelClass<TableTarget>('TableColumnCollection', {
  properties: { count: { read: (target, session) => tableOf(target, session).table.columns.length } },
  items: (target, session) =>
    tableOf(target, session).table.columns.map(({ id }) => tableColumn({ ...target, columnId: id }, session)),
  item: one,
  methods: {
    getItem: (target, [key], session) => one(target, key, session),
    getItemOrNullObject: (target, [key], session) => orNull('TableColumn', () => one(target, key, session)),
    getItemAt: (target, [index], session) => {
      const column = tableOf(target, session).table.columns[whole(index)];
      if (!column) throw itemNotFound();
      return tableColumn({ ...target, columnId: column.id }, session);
    },
    getCount: (target, _args, session) => tableOf(target, session).table.columns.length,
    add: (target, [index, values, name], session) => addColumn(target, index, values, name, session),
  },
});

/** `values` has the header first, as in Excel, unless a name is given and only the body's values come. */
function addColumn(target: TableTarget, index: unknown, values: unknown, name: unknown, session: Session): ExcelObject {
  const { sheet, table } = tableOf(target, session);
  assertChangeable(sheet);
  const at = index === null || index === undefined || index === -1 ? table.columns.length : whole(index);
  const block = Array.isArray(values) ? (values as unknown[]) : undefined;
  const withHeader = block?.length === table.box.rows;
  if (block && !withHeader && block.length !== table.box.rows - 1) throw invalidArgument();
  const first = withHeader && Array.isArray(block?.[0]) ? String((block[0] as unknown[])[0] ?? '') : undefined;
  addTableColumn(session.model, sheet, table, at, optionalText(name) ?? first);
  const column = table.columns[at];
  if (!column) throw itemNotFound();
  if (block) {
    const body = withHeader ? block.slice(1) : block;
    const box = { ...dataBox(table), column: table.box.column + at, columns: 1 };
    writeValues({ sheetId: sheet.id, box }, body, session);
  }
  return tableColumn({ ...target, columnId: column.id }, session);
}
