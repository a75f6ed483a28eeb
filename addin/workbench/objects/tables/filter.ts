/** Excel.Filter of a table's column, by criteria, and AutoFilter of a table. */

import { assertChangeable } from '../../document/protection.ts';
import { applyFilters, setFilter } from '../../document/table-filter.ts';
import { oneOf, optionalText, text } from '../arguments.ts';
import { excelClass } from '../excel-class.ts';
import type { Session } from '../session.ts';
import { type ColumnTarget, type TableTarget, tableOf } from './table-target.ts';

export const columnFilter = excelClass<ColumnTarget>('Filter', {
  properties: {
    criteria: {
      read: (target, session) => {
        const filter = tableOf(target, session).table.filters?.find((each) => each.columnId === target.columnId);
        if (!filter) return null;
        const { columnId: _, ...criteria } = filter;
        return criteria;
      },
    },
  },
  methods: {
    applyCustomFilter: async (target, [first, second, operator], session) => {
      const { sheet, table } = await filterable(target, session);
      const criterion2 = optionalText(second);
      setFilter(session.model, sheet, table, target.columnId, {
        columnId: target.columnId,
        filterOn: 'Custom',
        criterion1: text(first),
        ...(criterion2 !== undefined && { criterion2, operator: oneOf(operator ?? 'And', ['And', 'Or']) }),
      });
    },
  },
});

export const autoFilter = excelClass<TableTarget>('AutoFilter', {
  properties: {
    isDataFiltered: { read: (target, session) => tableOf(target, session).table.filters !== undefined },
  },
});

export async function clearFilters(target: TableTarget, session: Session): Promise<void> {
  const { sheet, table } = await filterable(target, session);
  applyFilters(session.model, sheet, table, []);
}

async function filterable(target: TableTarget, session: Session) {
  await session.desk.grid.settle();
  const found = tableOf(target, session);
  assertChangeable(found.sheet, 'allowAutoFilter');
  return found;
}
