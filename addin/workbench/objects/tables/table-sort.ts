/** Excel.TableSort. Sorting by colour or icon is not in the workbench. */

import { invalidArgument, notInWorkbench } from '../../document/excel-error.ts';
import { assertChangeable, assertWritable } from '../../document/protection.ts';
import { dataBox } from '../../document/structured-references.ts';
import { type SortBy, sortTable } from '../../document/table-sort.ts';
import { record, whole } from '../arguments.ts';
import { type ExcelClass, excelClass } from '../excel-class.ts';
import type { Session } from '../session.ts';
import { type TableTarget, tableOf } from './table-target.ts';

const fieldsOf = (target: TableTarget, session: Session) => {
  const { table } = tableOf(target, session);
  return (table.sort ?? []).map(({ columnId, ascending }) => ({
    key: table.columns.findIndex(({ id }) => id === columnId),
    ascending,
    sortOn: 'Value',
  }));
};

export const tableSort: ExcelClass<TableTarget> = excelClass<TableTarget>('TableSort', {
  properties: {
    fields: { read: fieldsOf },
  },
  methods: {
    apply: async (target, [fields, matchCase], session) => {
      if (!Array.isArray(fields) || fields.length === 0) throw invalidArgument();
      const by = fields.map((field: unknown) => sortBy(record(field)));
      await sort(target, by, matchCase === true, session);
    },
  },
});

function sortBy(field: Record<string, unknown>): SortBy {
  const { key, ascending, sortOn } = field;
  if (sortOn !== undefined && sortOn !== null && sortOn !== 'Value') {
    throw notInWorkbench(`TableSort.apply with sortOn "${String(sortOn)}"`);
  }
  return { column: whole(key), ascending: ascending !== false };
}

async function sort(target: TableTarget, by: SortBy[], matchCase: boolean, session: Session): Promise<void> {
  await session.desk.grid.settle();
  const { sheet, table } = tableOf(target, session);
  if (by.some(({ column }) => column >= table.columns.length || column < 0)) throw invalidArgument();
  // Both are needed on a protected sheet: the permission to sort, and no locked cell among those that move.
  assertChangeable(sheet, 'allowSort');
  assertWritable(sheet, dataBox(table));
  sortTable(session.model, sheet, table, by, matchCase);
  session.model.onEvent({ kind: 'rowsSorted', sheetId: sheet.id, box: table.box });
}
