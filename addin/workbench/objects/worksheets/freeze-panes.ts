/** Excel.WorksheetFreezePanes. */

import { MAX_COLUMNS, MAX_ROWS } from '../../document/a1.ts';
import { whole } from '../arguments.ts';
import { excelClass } from '../excel-class.ts';
import { nullObject } from '../excel-object.ts';
import { range } from '../ranges/range.ts';
import { rangeArgument } from '../ranges/range-address.ts';
import type { Session, SheetTarget } from '../session.ts';

function freeze({ sheetId }: SheetTarget, rows: number, columns: number, session: Session): void {
  session.model.sheet(sheetId).frozen = { rows, columns };
  session.model.sheetChanged(sheetId, 'frozen');
}

export const freezePanes = excelClass<SheetTarget>('WorksheetFreezePanes', {
  methods: {
    freezeColumns: (target, [count], session) => freeze(target, 0, count === undefined ? 1 : whole(count), session),
    getLocationOrNullObject: (target, _args, session) => {
      const { rows, columns } = session.model.sheet(target.sheetId).frozen;
      // Where only one of the two is frozen, the range goes on to the worksheet's end.
      const box = { row: 0, column: 0, rows: rows || MAX_ROWS, columns: columns || MAX_COLUMNS };
      return rows + columns === 0 ? nullObject('Range') : range({ ...target, box }, session);
    },
    freezeAt: (target, [place], session) => {
      const { box } = rangeArgument(place, target.sheetId, session);
      freeze(target, box.row + box.rows, box.column + box.columns, session);
    },
  },
});
