/** Excel.Filter of a table's column and AutoFilter of a table: by values and by criteria; the other ways are not in the workbench. */

import type { Table, TableFilter } from '../document/document.ts';
import { invalidArgument, itemNotFound, notInWorkbench } from '../document/excel-error.ts';
import { assertChangeable } from '../document/protection.ts';
import { applyFilters, setFilter } from '../document/table-filter.ts';
import { type ExcelClass, excelClass, oneOf, optionalText, record, text, whole } from './excel-object.ts';
import { range } from './range.ts';
import type { Session } from './session.ts';
import { type TableTarget, tableOf } from './table.ts';

export type ColumnTarget = TableTarget & { columnId: number };

async function set(target: ColumnTarget, filter: TableFilter | null, session: Session): Promise<void> {
  await session.desk.grid.settle();
  const { sheet, table } = tableOf(target, session);
  assertChangeable(sheet, 'allowAutoFilter');
  setFilter(session.model, sheet, table, target.columnId, filter);
}

function filterOf({ columnId }: ColumnTarget, table: Table): TableFilter | undefined {
  return table.filters?.find((each) => each.columnId === columnId);
}

/** As office.js writes it. */
function readCriteria(columnId: number, value: unknown): TableFilter {
  const criteria = record(value);
  const filterOn = text(criteria.filterOn);
  if (filterOn === 'Values') return valuesFilter(columnId, criteria.values);
  if (filterOn === 'Custom') return customFilter(columnId, criteria.criterion1, criteria.criterion2, criteria.operator);
  throw notInWorkbench(`A filter on "${filterOn}"`);
}

function valuesFilter(columnId: number, values: unknown): TableFilter {
  if (!Array.isArray(values)) throw invalidArgument();
  if (values.some((value) => typeof value === 'object')) throw notInWorkbench('Filter.applyValuesFilter with dates');
  return { columnId, filterOn: 'Values', values: values.map(String) };
}

function customFilter(columnId: number, first: unknown, second: unknown, operator: unknown): TableFilter {
  const criterion2 = optionalText(second);
  return {
    columnId,
    filterOn: 'Custom',
    criterion1: text(first),
    ...(criterion2 !== undefined && { criterion2, operator: oneOf(operator ?? 'And', ['And', 'Or']) }),
  };
}

function shown(filter: TableFilter | undefined): Record<string, unknown> | null {
  if (!filter) return null;
  const { columnId: _, ...criteria } = filter;
  return criteria;
}

export const columnFilter: ExcelClass<ColumnTarget> = excelClass<ColumnTarget>('Filter', {
  properties: {
    criteria: { read: (target, session) => shown(filterOf(target, tableOf(target, session).table)) },
  },
  methods: {
    apply: (target, [criteria], session) => set(target, readCriteria(target.columnId, criteria), session),
    applyValuesFilter: (target, [values], session) => set(target, valuesFilter(target.columnId, values), session),
    applyCustomFilter: (target, [first, second, operator], session) =>
      set(target, customFilter(target.columnId, first, second, operator), session),
    clear: (target, _args, session) => set(target, null, session),
  },
});

/** All filters of a table anew, or none of them. */
export async function refilter(target: TableTarget, session: Session, none: boolean): Promise<void> {
  await session.desk.grid.settle();
  const { sheet, table } = tableOf(target, session);
  assertChangeable(sheet, 'allowAutoFilter');
  applyFilters(session.model, sheet, table, none ? [] : table.filters);
}

export const autoFilter: ExcelClass<TableTarget> = excelClass<TableTarget>('AutoFilter', {
  properties: {
    criteria: {
      read: (target, session) => {
        const { table } = tableOf(target, session);
        return table.columns.map(({ id }) => shown(filterOf({ ...target, columnId: id }, table)));
      },
    },
    enabled: { read: (target, session) => tableOf(target, session).table.showFilterButton },
    isDataFiltered: { read: (target, session) => tableOf(target, session).table.filters !== undefined },
  },
  methods: {
    apply: (target, [_range, index, criteria], session) => {
      if (criteria === undefined || criteria === null) return refilter(target, session, false);
      const column = tableOf(target, session).table.columns[whole(index)];
      if (!column) throw itemNotFound();
      return set({ ...target, columnId: column.id }, readCriteria(column.id, criteria), session);
    },
    clearCriteria: (target, _args, session) => refilter(target, session, true),
    clearColumnCriteria: (target, [index], session) => {
      const column = tableOf(target, session).table.columns[whole(index)];
      if (!column) throw itemNotFound();
      return set({ ...target, columnId: column.id }, null, session);
    },
    reapply: (target, _args, session) => refilter(target, session, false),
    getRange: (target, _args, session) => {
      const { sheet, table } = tableOf(target, session);
      return range({ sheetId: sheet.id, box: table.box }, session);
    },
  },
});
