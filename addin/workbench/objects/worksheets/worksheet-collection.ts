/** Excel.WorksheetCollection. */

import { optionalText, text } from '../arguments.ts';
import { eventMethods, WORKBOOK } from '../events.ts';
import { excelClass } from '../excel-class.ts';
import { type ExcelObject, orNull } from '../excel-object.ts';
import type { Session } from '../session.ts';
import { worksheet } from './worksheet.ts';

const one = (key: unknown, session: Session): ExcelObject =>
  worksheet({ sheetId: session.model.sheet(text(key)).id }, session);

export const worksheetCollection = excelClass<null>('WorksheetCollection', {
  items: (_target, session) => session.model.document.sheets.map((sheet) => worksheet({ sheetId: sheet.id }, session)),
  item: (_target, key, session) => one(key, session),
  methods: {
    getItemOrNullObject: (_target, [key], session) => orNull('Worksheet', () => one(key, session)),
    getActiveWorksheet: (_target, _args, session) => worksheet({ sheetId: session.model.activeSheet().id }, session),
    add: (_target, [name], session) => worksheet({ sheetId: session.model.addSheet(optionalText(name)).id }, session),
    ...eventMethods<null>(
      ['ActivatedEvent', 'SelectionChangedEvent', 'RowSortedEvent', 'SingleClickedEvent'],
      () => WORKBOOK,
    ),
  },
});
