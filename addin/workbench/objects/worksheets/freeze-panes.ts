/** Excel.WorksheetFreezePanes. */

import { whole } from '../arguments.ts';
import { excelClass } from '../excel-class.ts';
import { rangeArgument } from '../ranges/range-address.ts';
import type { Session, SheetTarget } from '../session.ts';

function freeze({ sheetId }: SheetTarget, rows: number, columns: number, session: Session): void {
  session.model.sheet(sheetId).frozen = { rows, columns };
  session.model.sheetChanged(sheetId, 'frozen');
}

export const freezePanes = excelClass<SheetTarget>('WorksheetFreezePanes', {
  methods: {
    freezeColumns: (target, [count], session) => freeze(target, 0, count === undefined ? 1 : whole(count), session),
    freezeAt: (target, [place], session) => {
      const { box } = rangeArgument(place, target.sheetId, session);
      freeze(target, box.row + box.rows, box.column + box.columns, session);
    },
  },
});
