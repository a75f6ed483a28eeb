/** Excel.WorksheetCollection. */

import { itemNotFound } from '../document/excel-error.ts';
import { eventMethods } from './events.ts';
import { type ExcelObject, excelClass, optionalText, orNull, text } from './excel-object.ts';
import { WORKBOOK } from './pane-events.ts';
import type { Session } from './session.ts';
import { worksheet } from './worksheet.ts';

const one = (key: unknown, session: Session): ExcelObject =>
  worksheet({ sheetId: session.model.sheet(text(key)).id }, session);

const listed = (visibleOnly: unknown, session: Session) =>
  session.model.document.sheets.filter((sheet) => visibleOnly !== true || sheet.visibility === 'Visible');

const first = (sheets: { id: string }[], session: Session): ExcelObject => {
  const sheet = sheets[0];
  if (!sheet) throw itemNotFound();
  return worksheet({ sheetId: sheet.id }, session);
};

export const worksheetCollection = excelClass<null>('WorksheetCollection', {
  items: (_target, session) => session.model.document.sheets.map((sheet) => worksheet({ sheetId: sheet.id }, session)),
  item: (_target, key, session) => one(key, session),
  methods: {
    getItem: (_target, [key], session) => one(key, session),
    getItemOrNullObject: (_target, [key], session) => orNull('Worksheet', () => one(key, session)),
    getActiveWorksheet: (_target, _args, session) => worksheet({ sheetId: session.model.activeSheet().id }, session),
    getFirst: (_target, [visibleOnly], session) => first(listed(visibleOnly, session), session),
    getLast: (_target, [visibleOnly], session) => first(listed(visibleOnly, session).toReversed(), session),
    getCount: (_target, [visibleOnly], session) => listed(visibleOnly, session).length,
    add: (_target, [name], session) => worksheet({ sheetId: session.model.addSheet(optionalText(name)).id }, session),
    ...eventMethods<null>(
      {
        ActivatedEvent: 11,
        DeactivatedEvent: 12,
        DataChangedEvent: 10,
        SelectionChangedEvent: 14,
        RowSortedEvent: 19,
        SingleClickedEvent: 21,
        AddedEvent: 13,
        DeletedEvent: 15,
        CalculatedEvent: 16,
        ProtectionChangedEvent: 24,
        EventNameChanged: 25,
      },
      () => WORKBOOK,
    ),
  },
});
