/** Excel.RangeView: what is left of a range when its hidden rows and columns are left out. */

import { cellAt } from '../../document/cells.ts';
import type { Cell, SheetDocument } from '../../document/document.ts';
import { excelClass } from '../excel-class.ts';
import type { RangeTarget, Session } from '../session.ts';
import { settled, shownValue } from './range-values.ts';

type Show = (cell: Cell | undefined, sheet: SheetDocument, row: number, column: number) => unknown;

const shownIn = (hidden: readonly number[], from: number, count: number) => {
  const gone = new Set(hidden);
  return Array.from({ length: count }, (_, index) => from + index).filter((at) => !gone.has(at));
};

function lines({ sheetId, box }: RangeTarget, session: Session) {
  const sheet = session.model.sheet(sheetId);
  return {
    sheet,
    rows: shownIn(sheet.hiddenRows, box.row, box.rows),
    columns: shownIn(sheet.hiddenColumns, box.column, box.columns),
  };
}

const block = (show: Show) => ({
  read: async (target: RangeTarget, session: Session) => {
    await settled(target, session);
    const { sheet, rows, columns } = lines(target, session);
    return rows.map((row) => columns.map((column) => show(cellAt(sheet, row, column), sheet, row, column)));
  },
});

export const rangeView = excelClass<RangeTarget>('RangeView', {
  properties: {
    values: block((cell) => shownValue(cell)),
  },
});
