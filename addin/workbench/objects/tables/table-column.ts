/** Excel.TableColumnCollection and TableColumn. */

import { invalidArgument, itemNotFound } from '../../document/excel-error.ts';
import { assertChangeable } from '../../document/protection.ts';
import { dataBox, headerBox, sameHeader } from '../../document/structured-references.ts';
import { addTableColumn, deleteTableColumn } from '../../document/table-columns.ts';
import { optionalText, whole } from '../arguments.ts';
import { excelClass } from '../excel-class.ts';
import { type ExcelObject, orNull } from '../excel-object.ts';
import { range } from '../ranges/range.ts';
import { writeValues } from '../ranges/range-values.ts';
import type { Session } from '../session.ts';
import { columnFilter } from './filter.ts';
import { type ColumnTarget, type TableTarget, tableOf } from './table-target.ts';

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
  properties: { name: { read: (target, session) => find(target, session).column.name } },
  objects: { filter: (target, session) => columnFilter(target, session) },
  methods: {
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
  item: one,
  methods: {
    getItemOrNullObject: (target, [key], session) => orNull('TableColumn', () => one(target, key, session)),
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
  addTableColumn(session.model, sheet, table, at);
  const column = table.columns[at];
  if (!column) throw itemNotFound();
  const place = { column: table.box.column + at, columns: 1 };
  const body = withHeader ? block?.slice(1) : block;
  // The header is read as any other cell is.
  const header =
    optionalText(name) ?? (withHeader && Array.isArray(block?.[0]) ? (block[0] as unknown[])[0] : undefined);
  if (header !== undefined) writeValues({ sheetId: sheet.id, box: { ...headerBox(table), ...place } }, header, session);
  if (body) writeValues({ sheetId: sheet.id, box: { ...dataBox(table), ...place } }, body, session);
  return tableColumn({ ...target, columnId: column.id }, session);
}
