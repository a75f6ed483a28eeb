/** Excel.Table with its rows. */

import type { Box, Table } from '../../document/document.ts';
import { ExcelError, itemNotFound } from '../../document/excel-error.ts';
import { isFiltered } from '../../document/filtered-rows.ts';
import { assertChangeable } from '../../document/protection.ts';
import { dataBox, headerBox } from '../../document/structured-references.ts';
import { deleteTableRows, insertTableRows } from '../../document/table-rows.ts';
import { deleteTable, renameTableTo } from '../../document/tables.ts';
import { flag, text, whole } from '../arguments.ts';
import { type ExcelClass, excelClass, type Property } from '../excel-class.ts';
import type { ExcelObject } from '../excel-object.ts';
import { range } from '../ranges/range.ts';
import { writeValues } from '../ranges/range-values.ts';
import type { Session } from '../session.ts';
import { autoFilter, clearFilters } from './filter.ts';
import { tableColumnCollection } from './table-column.ts';
import { tableSort } from './table-sort.ts';
import { type TableTarget, tableOf } from './table-target.ts';

/** Looks only: the table's cells are drawn again. */
function look<Name extends 'style' | 'showBandedRows'>(
  name: Name,
  check: (value: unknown) => Table[Name],
): Property<TableTarget> {
  return {
    read: (target, session) => tableOf(target, session).table[name],
    write: (target, value, session) => {
      const { sheet, table: found } = tableOf(target, session);
      assertChangeable(sheet);
      found[name] = check(value);
      session.model.cellsChanged(sheet.id, found.box, false);
    },
  };
}

const rangeOf =
  (boxOf: (table: Table) => Box) => (target: TableTarget, _args: readonly unknown[], session: Session) => {
    const { sheet, table: found } = tableOf(target, session);
    return range({ sheetId: sheet.id, box: boxOf(found) }, session);
  };

export const table: ExcelClass<TableTarget> = excelClass<TableTarget>('Table', {
  identity: ({ tableId }) => ({ Id: tableId }),
  properties: {
    name: {
      read: (target, session) => tableOf(target, session).table.name,
      write: (target, value, session) => renameTableTo(session.model, tableOf(target, session).table, text(value)),
    },
    style: look('style', text),
    showBandedRows: look('showBandedRows', flag),
  },
  objects: {
    columns: (target, session) => tableColumnCollection(target, session),
    rows: (target, session) => tableRowCollection(target, session),
    sort: (target, session) => tableSort(target, session),
    autoFilter: (target, session) => autoFilter(target, session),
    worksheet: (target, session) => session.worksheet({ sheetId: tableOf(target, session).sheet.id }),
  },
  methods: {
    getRange: rangeOf(({ box }) => box),
    getDataBodyRange: rangeOf(dataBox),
    getHeaderRowRange: rangeOf(headerBox),
    clearFilters: (target, _args, session) => clearFilters(target, session),
    delete: (target, _args, session) => {
      const { sheet, table: found } = tableOf(target, session);
      assertChangeable(sheet);
      deleteTable(session.model, sheet, found);
    },
  },
});

type RowTarget = TableTarget & { index: number };

const tableRow = excelClass<RowTarget>('TableRow', {
  methods: {
    getRange: (target, _args, session) => {
      const { sheet, table: found } = tableOf(target, session);
      const body = dataBox(found);
      return range({ sheetId: sheet.id, box: { ...body, row: body.row + target.index, rows: 1 } }, session);
    },
    delete: (target, _args, session) => {
      const { sheet, table: found } = tableOf(target, session);
      assertChangeable(sheet);
      if (!isFiltered(found)) deleteTableRows(session.model, sheet, found, target.index, 1);
      else deleteUnderFilter(session, () => deleteTableRows(session.model, sheet, found, target.index, 1));
    },
  },
});

/** What a row's deletion comes to by build: an internal error (office-js#468), nothing at all (office-js#994), or what was asked. */
function deleteUnderFilter(session: Session, work: () => void): void {
  const { filteredWrites } = session.desk.conditions.now;
  if (filteredWrites === 'refused')
    throw new ExcelError('GeneralException', 'There was an internal error while processing the request.');
  if (filteredWrites === 'written') work();
}

const rowCount = (target: TableTarget, session: Session) => dataBox(tableOf(target, session).table).rows;

const tableRowCollection = excelClass<TableTarget>('TableRowCollection', {
  methods: {
    getCount: (target, _args, session) => rowCount(target, session),
    getItemAt: (target, [index], session) => {
      const at = whole(index);
      if (at >= rowCount(target, session)) throw itemNotFound();
      return tableRow({ ...target, index: at }, session);
    },
    add: (target, [index, values], session) => addRows(target, index, values, session),
    deleteRowsAt: (target, [index, count], session) => {
      const { sheet, table: found } = tableOf(target, session);
      assertChangeable(sheet);
      // As the typings say of it, whatever the build.
      if (isFiltered(found))
        throw new ExcelError('InsertDeleteConflict', 'The insert or delete operation conflicts with a filter.');
      deleteTableRows(session.model, sheet, found, whole(index), whole(count ?? 1, 1));
    },
  },
});

function addRows(target: TableTarget, index: unknown, values: unknown, session: Session): ExcelObject {
  const { sheet, table: found } = tableOf(target, session);
  assertChangeable(sheet);
  const total = rowCount(target, session);
  const at = index === null || index === undefined || index === -1 ? total : whole(index);
  const block: unknown[][] = Array.isArray(values)
    ? (values as unknown[]).map((row) => (Array.isArray(row) ? (row as unknown[]) : [row]))
    : [Array.from({ length: found.box.columns }, () => values ?? null)];
  if (block.some((row) => row.length !== found.box.columns)) {
    throw new ExcelError('InvalidArgument', "The number of values doesn't match the table's columns.");
  }
  const box = insertTableRows(session.model, sheet, found, at, block.length);
  writeValues({ sheetId: sheet.id, box }, block, session);
  return tableRow({ ...target, index: at }, session);
}
