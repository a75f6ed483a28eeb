/** Excel.TableCollection of the workbook or of one sheet. */

import { ExcelError, itemNotFound } from '../../document/excel-error.ts';
import { assertChangeable } from '../../document/protection.ts';
import { addTable } from '../../document/tables.ts';
import { text } from '../arguments.ts';
import { type ExcelClass, excelClass } from '../excel-class.ts';
import { type ExcelObject, orNull } from '../excel-object.ts';
import { rangeArgument } from '../ranges/range-address.ts';
import type { Session, SheetTarget } from '../session.ts';
import { table } from './table.ts';

type Owner = SheetTarget | null;

function one(owner: Owner, key: unknown, session: Session): ExcelObject {
  const found = session.model.table(text(key));
  if (owner && found.sheet.id !== owner.sheetId) throw itemNotFound();
  return table({ tableId: found.table.id }, session);
}

export const tableCollection: ExcelClass<Owner> = excelClass<Owner>('TableCollection', {
  items: (owner, session) =>
    session.model.document.sheets
      .filter(({ id }) => !owner || id === owner.sheetId)
      .flatMap(({ tables }) => tables.map(({ id }) => table({ tableId: id }, session))),
  item: one,
  methods: {
    getItemOrNullObject: (owner, [key], session) => orNull('Table', () => one(owner, key, session)),
    add: (owner, [address, hasHeaders], session) => {
      const home = owner?.sheetId ?? session.model.activeSheet().id;
      const { sheetId, box } = rangeArgument(address, home, session);
      if (owner && sheetId !== owner.sheetId) {
        throw new ExcelError('InvalidArgument', 'The range is on another worksheet than the collection.');
      }
      const sheet = session.model.sheet(sheetId);
      assertChangeable(sheet);
      const added = addTable(session.model, sheet, box, hasHeaders === true);
      return table({ tableId: added.id }, session);
    },
  },
});
