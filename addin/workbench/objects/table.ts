/** Excel.Table with its rows. */

import type { SheetDocument, Table } from '../document/document.ts';
import { ExcelError, invalidArgument, itemNotFound, notInWorkbench } from '../document/excel-error.ts';
import { assertChangeable } from '../document/protection.ts';
import { dataBox, headerBox } from '../document/structured-references.ts';
import { deleteTableRows, insertTableRows } from '../document/table-rows.ts';
import { convertToRange, deleteTable, renameTableTo, resizeTable } from '../document/tables.ts';
import { eventMethods } from './events.ts';
import { type ExcelClass, type ExcelObject, excelClass, flag, text, whole } from './excel-object.ts';
import { autoFilter, refilter } from './filter.ts';
import { range } from './range.ts';
import { rangeArgument } from './range-address.ts';
import { readBlock, settled, shownValue, writeValues } from './range-values.ts';
import type { Session } from './session.ts';
import { tableColumnCollection } from './table-column.ts';
import { tableSort } from './table-sort.ts';
import { worksheet } from './worksheet.ts';

export type TableTarget = { tableId: string };

export function tableOf({ tableId }: TableTarget, session: Session): { sheet: SheetDocument; table: Table } {
  return session.model.table(tableId);
}

/** Looks only: the table's cells are drawn again. */
function restyle(target: TableTarget, session: Session, change: (table: Table) => void): void {
  const { sheet, table: found } = tableOf(target, session);
  assertChangeable(sheet);
  change(found);
  session.model.cellsChanged(sheet.id, found.box, false);
}

export const table: ExcelClass<TableTarget> = excelClass<TableTarget>('Table', {
  identity: ({ tableId }) => ({ Id: tableId }),
  properties: {
    id: { read: (target, session) => tableOf(target, session).table.id },
    name: {
      read: (target, session) => tableOf(target, session).table.name,
      write: (target, value, session) => renameTableTo(session.model, tableOf(target, session).table, text(value)),
    },
    style: {
      read: (target, session) => tableOf(target, session).table.style,
      write: (target, value, session) =>
        restyle(target, session, (found) => {
          found.style = text(value);
        }),
    },
    showBandedRows: {
      read: (target, session) => tableOf(target, session).table.showBandedRows,
      write: (target, value, session) =>
        restyle(target, session, (found) => {
          found.showBandedRows = flag(value);
        }),
    },
    showFilterButton: {
      read: (target, session) => tableOf(target, session).table.showFilterButton,
      write: (target, value, session) =>
        restyle(target, session, (found) => {
          found.showFilterButton = flag(value);
        }),
    },
    showHeaders: {
      read: () => true,
      write: (_target, value) => {
        if (value !== true) throw notInWorkbench('Table.showHeaders = false');
      },
    },
    showTotals: {
      read: () => false,
      write: (_target, value) => {
        if (value !== false) throw notInWorkbench('Table.showTotals = true');
      },
    },
  },
  objects: {
    columns: (target, session) => tableColumnCollection(target, session),
    rows: (target, session) => tableRowCollection(target, session),
    sort: (target, session) => tableSort(target, session),
    autoFilter: (target, session) => autoFilter(target, session),
    worksheet: (target, session) => worksheet({ sheetId: tableOf(target, session).sheet.id }, session),
  },
  methods: {
    getRange: (target, _args, session) => {
      const { sheet, table: found } = tableOf(target, session);
      return range({ sheetId: sheet.id, box: found.box }, session);
    },
    getDataBodyRange: (target, _args, session) => {
      const { sheet, table: found } = tableOf(target, session);
      return range({ sheetId: sheet.id, box: dataBox(found) }, session);
    },
    getHeaderRowRange: (target, _args, session) => {
      const { sheet, table: found } = tableOf(target, session);
      return range({ sheetId: sheet.id, box: headerBox(found) }, session);
    },
    resize: (target, [place], session) => {
      const { sheet, table: found } = tableOf(target, session);
      assertChangeable(sheet);
      const { sheetId, box } = rangeArgument(place, sheet.id, session);
      if (sheetId !== sheet.id) throw invalidArgument();
      resizeTable(session.model, sheet, found, box);
    },
    clearFilters: (target, _args, session) => refilter(target, session, true),
    reapplyFilters: (target, _args, session) => refilter(target, session, false),
    convertToRange: (target, _args, session) => {
      const { sheet, table: found } = tableOf(target, session);
      assertChangeable(sheet);
      convertToRange(session.model, sheet, found);
      return range({ sheetId: sheet.id, box: found.box }, session);
    },
    delete: (target, _args, session) => {
      const { sheet, table: found } = tableOf(target, session);
      assertChangeable(sheet);
      deleteTable(session.model, sheet, found);
    },
    ...eventMethods<TableTarget>({ DataChangedEvent: 101, SelectionChangedEvent: 100 }, ({ tableId }) => tableId),
  },
});

type RowTarget = TableTarget & { index: number };

const tableRow = excelClass<RowTarget>('TableRow', {
  identity: () => ({}),
  properties: {
    index: { read: ({ index }) => index },
    values: {
      read: async (target, session) => {
        const place = rowPlace(target, session);
        return readBlock(await settled(place, session), place.box, shownValue);
      },
      write: (target, value, session) => writeValues(rowPlace(target, session), value, session),
    },
  },
  methods: {
    getRange: (target, _args, session): ExcelObject => range(rowPlace(target, session), session),
    delete: (target, _args, session) => {
      const { sheet, table: found } = tableOf(target, session);
      assertChangeable(sheet);
      deleteTableRows(session.model, sheet, found, target.index, 1);
    },
  },
});

function rowPlace(target: RowTarget, session: Session) {
  const { sheet, table: found } = tableOf(target, session);
  const body = dataBox(found);
  if (target.index >= body.rows) throw itemNotFound();
  return { sheetId: sheet.id, box: { ...body, row: body.row + target.index, rows: 1 } };
}

const rowCount = (target: TableTarget, session: Session) => dataBox(tableOf(target, session).table).rows;

const tableRowCollection = excelClass<TableTarget>('TableRowCollection', {
  properties: { count: { read: rowCount } },
  items: (target, session) =>
    Array.from({ length: rowCount(target, session) }, (_, index) => tableRow({ ...target, index }, session)),
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
      deleteTableRows(
        session.model,
        sheet,
        found,
        whole(index),
        count === undefined || count === null ? 1 : whole(count, 1),
      );
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
