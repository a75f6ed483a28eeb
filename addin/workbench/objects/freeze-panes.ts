/** Excel.WorksheetFreezePanes. */

import { excelClass, nullObject, whole } from './excel-object.ts';
import { range } from './range.ts';
import { rangeArgument } from './range-address.ts';
import type { Session } from './session.ts';
import type { SheetTarget } from './worksheet.ts';

function freeze({ sheetId }: SheetTarget, rows: number, columns: number, session: Session): void {
  session.model.sheet(sheetId).frozen = { rows, columns };
  session.model.sheetChanged(sheetId, 'frozen');
}

export const freezePanes = excelClass<SheetTarget>('WorksheetFreezePanes', {
  methods: {
    // Excel drops a frozen column when rows are frozen, and the other way round.
    freezeRows: (target, [count], session) => freeze(target, count === undefined ? 1 : whole(count), 0, session),
    freezeColumns: (target, [count], session) => freeze(target, 0, count === undefined ? 1 : whole(count), session),
    freezeAt: (target, [place], session) => {
      const { box } = rangeArgument(place, target.sheetId, session);
      freeze(target, box.row + box.rows, box.column + box.columns, session);
    },
    unfreeze: (target, _args, session) => freeze(target, 0, 0, session),
    getLocationOrNullObject: ({ sheetId }, _args, session) => {
      const { rows, columns } = session.model.sheet(sheetId).frozen;
      if (rows === 0 && columns === 0) return nullObject('Range');
      return range(
        { sheetId, box: { row: 0, column: 0, rows: rows || 1_048_576, columns: columns || 16_384 } },
        session,
      );
    },
  },
});
