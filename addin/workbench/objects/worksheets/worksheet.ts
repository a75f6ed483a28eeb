/** Excel.Worksheet. */

import { parseA1, splitAddress } from '../../document/a1.ts';
import { cellBox, WHOLE_SHEET } from '../../document/boxes.ts';
import { usedBox } from '../../document/cells.ts';
import { copySheet } from '../../document/copy-sheet.ts';
import { ExcelError, invalidArgument, notInWorkbench } from '../../document/excel-error.ts';
import { referencedBox } from '../../document/structured-references.ts';
import { flag, number, oneOf, text, whole } from '../arguments.ts';
import { chartCollection } from '../charts/chart.ts';
import { eventMethods } from '../events.ts';
import { type ExcelClass, excelClass } from '../excel-class.ts';
import { type ExcelObject, isExcelObject, nullObject } from '../excel-object.ts';
import { namedItemCollection } from '../named-item.ts';
import { range } from '../ranges/range.ts';
import { areasOf, rangeAreas } from '../ranges/range-areas.ts';
import type { Session, SheetTarget } from '../session.ts';
import { tableCollection } from '../tables/table-collection.ts';
import { freezePanes } from './freeze-panes.ts';
import { pageLayout } from './page-layout.ts';
import { shapeCollection } from './shape-collection.ts';
import { worksheetProtection } from './worksheet-protection.ts';

const sheetOf = ({ sheetId }: SheetTarget, session: Session) => session.model.sheet(sheetId);

export const worksheet: ExcelClass<SheetTarget> = excelClass<SheetTarget>('Worksheet', {
  identity: (target, session) => ({ Id: sheetOf(target, session).id }),
  properties: {
    id: { read: (target, session) => sheetOf(target, session).id },
    name: {
      read: (target, session) => sheetOf(target, session).name,
      write: ({ sheetId }, value, session) => session.model.renameSheet(sheetId, text(value)),
    },
    visibility: {
      read: (target, session) => sheetOf(target, session).visibility,
      write: ({ sheetId }, value, session) =>
        session.model.setVisibility(sheetId, oneOf(value, ['Visible', 'Hidden', 'VeryHidden'])),
    },
    showGridlines: { read: (target, session) => sheetOf(target, session).showGridlines },
    // The same, which office.js sets under this name.
    gridlines: {
      read: (target, session) => sheetOf(target, session).showGridlines,
      write: (target, value, session) => {
        sheetOf(target, session).showGridlines = flag(value);
        session.model.sheetChanged(target.sheetId, 'gridlines');
      },
    },
    tabColor: {
      read: (target, session) => sheetOf(target, session).tabColor,
      write: (target, value, session) => {
        const color = text(value);
        if (color !== '' && !/^#[0-9a-f]{6}$/i.test(color)) throw invalidArgument();
        sheetOf(target, session).tabColor = color;
        session.model.sheetChanged(target.sheetId, 'tab');
      },
    },
  },
  objects: {
    tables: (target, session) => tableCollection(target, session),
    names: (target, session) => namedItemCollection(target, session),
    charts: (target, session) => chartCollection(target, session),
    freezePanes: (target, session) => freezePanes(target, session),
    protection: (target, session) => worksheetProtection(target, session),
    pageLayout: (target, session) => pageLayout(target, session),
    shapes: (target, session) => shapeCollection(target, session),
  },
  methods: {
    activate: ({ sheetId }, _args, session) => session.model.activate(sheetOf({ sheetId }, session).id),
    // Copies come behind their original, as a person's do; elsewhere none has been asked for.
    copy: (target, [position, beside], session) => {
      const { id } = sheetOf(target, session);
      const behind = isExcelObject(beside) && beside.read('id') === id;
      if (position !== 'After' || !behind) throw notInWorkbench('Worksheet.copy to another place');
      return worksheet({ sheetId: copySheet(session.model, id).id }, session);
    },
    delete: ({ sheetId }, _args, session) => {
      const sheet = session.model.sheet(sheetId);
      if (sheet.visibility === 'VeryHidden')
        throw new ExcelError('InvalidOperation', "A very hidden worksheet can't be deleted.");
      session.model.deleteSheet(sheetId);
    },
    getRange: (target, [address], session) => getRange(target, address, session),
    getRanges: (target, [addresses], session) =>
      rangeAreas(areasOf(sheetOf(target, session).id, addresses, session), session),
    getRangeByIndexes: (target, [row, column, rows, columns], session) => {
      const box = { row: whole(row), column: whole(column), rows: whole(rows, 1), columns: whole(columns, 1) };
      return range({ sheetId: sheetOf(target, session).id, box }, session);
    },
    getCell: (target, [row, column], session) =>
      range({ sheetId: sheetOf(target, session).id, box: cellBox(number(row), number(column)) }, session),
    getUsedRange: (target, [valuesOnly], session) => {
      const sheet = sheetOf(target, session);
      const box = usedBox(sheet, valuesOnly === true) ?? cellBox(0, 0);
      return range({ sheetId: sheet.id, box }, session);
    },
    getUsedRangeOrNullObject: (target, [valuesOnly], session) => {
      const sheet = sheetOf(target, session);
      const box = usedBox(sheet, valuesOnly === true);
      return box ? range({ sheetId: sheet.id, box }, session) : nullObject('Range');
    },
    ...eventMethods<SheetTarget>(['DataChangedEvent', 'SelectionChangedEvent'], ({ sheetId }) => sheetId),
  },
});

/** An A1 address on this sheet, a name, or nothing for the whole sheet. */
function getRange(target: SheetTarget, address: unknown, session: Session): ExcelObject {
  const sheet = sheetOf(target, session);
  if (address === null || address === undefined || address === '') {
    return range({ sheetId: sheet.id, box: WHOLE_SHEET }, session);
  }
  const { sheet: named, a1 } = splitAddress(text(address));
  if (named !== undefined && session.model.findSheet(named) !== sheet) throw invalidArgument();
  const box = parseA1(a1);
  if (box) return range({ sheetId: sheet.id, box }, session);
  const found = referencedBox(session.model.document, a1, { sheetId: sheet.id, row: 0, column: 0 });
  if (!found || found.sheetId !== sheet.id) throw invalidArgument();
  return range(found, session);
}
