/** Excel.TableCollection of the workbook or of one sheet. */

import { ExcelError, itemNotFound } from '../document/excel-error.ts';
import { assertChangeable } from '../document/protection.ts';
import { addTable } from '../document/tables.ts';
import { eventMethods } from './events.ts';
import { type ExcelClass, type ExcelObject, excelClass, orNull, text, whole } from './excel-object.ts';
import { WORKBOOK } from './pane-events.ts';
import { rangeArgument } from './range-address.ts';
import type { Session } from './session.ts';
import { table } from './table.ts';
import type { SheetTarget } from './worksheet.ts';

type Owner = SheetTarget | null;

function listed(owner: Owner, session: Session): ExcelObject[] {
  const sheets = owner ? [session.model.sheet(owner.sheetId)] : session.model.document.sheets;
  return sheets.flatMap((sheet) => sheet.tables).map(({ id }) => table({ tableId: id }, session));
}

function one(owner: Owner, key: unknown, session: Session): ExcelObject {
  const found = session.model.table(text(key));
  if (owner && found.sheet.id !== owner.sheetId) throw itemNotFound();
  return table({ tableId: found.table.id }, session);
}

export const tableCollection: ExcelClass<Owner> = excelClass<Owner>('TableCollection', {
  items: listed,
  item: one,
  methods: {
    getItem: (owner, [key], session) => one(owner, key, session),
    getItemOrNullObject: (owner, [key], session) => orNull('Table', () => one(owner, key, session)),
    getItemAt: (owner, [index], session) => {
      const found = listed(owner, session)[whole(index)];
      if (!found) throw itemNotFound();
      return found;
    },
    getCount: (owner, _args, session) => listed(owner, session).length,
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
    ...eventMethods<Owner>(
      { DataChangedEvent: 101, AddedEvent: 102, DeletedEvent: 103 },
      (owner) => owner?.sheetId ?? WORKBOOK,
    ),
  },
});
