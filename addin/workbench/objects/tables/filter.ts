/**
 * Excel.Filter of a table's column, by criteria, and AutoFilter of a table. Excel answers criteria with every member, null where
 * there is none, and refuses to be given them back so (office-js#1226).
 */

import type { TableFilter } from '../../document/document.ts';
import { invalidArgument, notInWorkbench } from '../../document/excel-error.ts';
import { assertChangeable } from '../../document/protection.ts';
import { applyFilters, setFilter } from '../../document/table-filter.ts';
import { oneOf, optionalText, record, text } from '../arguments.ts';
import { excelClass } from '../excel-class.ts';
import type { Session } from '../session.ts';
import { type ColumnTarget, type TableTarget, tableOf } from './table-target.ts';

export const columnFilter = excelClass<ColumnTarget>('Filter', {
  properties: {
    criteria: {
      read: (target, session) => {
        const filter = tableOf(target, session).table.filters?.find((each) => each.columnId === target.columnId);
        return filter ? answered(filter) : null;
      },
    },
  },
  methods: {
    apply: async (target, [criteria], session) => {
      const { sheet, table } = await filterable(target, session);
      setFilter(session.model, sheet, table, target.columnId, {
        columnId: target.columnId,
        ...criteriaOf(record(criteria)),
      });
    },
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
    criteria: {
      read: (target, session) => {
        const { columns, filters } = tableOf(target, session).table;
        return columns.map(({ id }) => answered(filters?.find(({ columnId }) => columnId === id)));
      },
    },
  },
});

const members = ['criterion1', 'criterion2', 'operator', 'values', 'color', 'icon', 'dynamicCriteria', 'subField'];

function answered(filter: TableFilter | undefined): Record<string, unknown> {
  const { columnId: _, ...criteria } = filter ?? { columnId: 0, filterOn: null };
  return { ...Object.fromEntries(members.map((name) => [name, null])), ...criteria };
}

type Criteria = TableFilter extends infer Each ? (Each extends TableFilter ? Omit<Each, 'columnId'> : never) : never;

function criteriaOf(given: Record<string, unknown>): Criteria {
  if (Object.values(given).includes(null)) throw invalidArgument();
  const { filterOn, values, criterion1, criterion2, operator } = given;
  if (filterOn === 'Values') {
    if (!Array.isArray(values) || values.length === 0) throw invalidArgument();
    return { filterOn, values: values.map(text) };
  }
  if (filterOn !== 'Custom') throw notInWorkbench(`Filter.apply with ${String(filterOn)}`);
  return {
    filterOn,
    criterion1: text(criterion1),
    ...(criterion2 !== undefined && {
      criterion2: text(criterion2),
      operator: oneOf(operator ?? 'And', ['And', 'Or']),
    }),
  };
}

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
