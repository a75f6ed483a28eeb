/** Excel.WorksheetProtection. Passwords are kept as Excel on the web keeps them: it asks for the same text again. */

import { ExcelError, invalidArgument } from '../document/excel-error.ts';
import { excelClass, optionalText, record } from './excel-object.ts';
import type { Session } from './session.ts';
import type { SheetTarget } from './worksheet.ts';

const OPTIONS = [
  'allowAutoFilter',
  'allowDeleteColumns',
  'allowDeleteRows',
  'allowEditObjects',
  'allowEditScenarios',
  'allowFormatCells',
  'allowFormatColumns',
  'allowFormatRows',
  'allowInsertColumns',
  'allowInsertHyperlinks',
  'allowInsertRows',
  'allowPivotTables',
  'allowSort',
] as const;

/** Under this key the protection record holds the password; office.js never sees it. */
export const PASSWORD = 'password';

export const worksheetProtection = excelClass<SheetTarget>('WorksheetProtection', {
  properties: {
    protected: { read: ({ sheetId }, session) => session.model.sheet(sheetId).protection !== null },
    options: {
      read: ({ sheetId }, session) => {
        const { protection } = session.model.sheet(sheetId);
        if (!protection) return null;
        const options: Record<string, unknown> = { selectionMode: protection.selectionMode ?? 'Normal' };
        for (const option of OPTIONS) options[option] = protection[option] === true;
        return options;
      },
    },
  },
  methods: {
    protect: (target, [options, password], session) => {
      const sheet = session.model.sheet(target.sheetId);
      if (sheet.protection) throw new ExcelError('InvalidOperation', 'The worksheet is already protected.');
      const protection: Record<string, boolean | string> = {};
      if (options !== null && options !== undefined) {
        for (const [key, value] of Object.entries(record(options))) {
          if (key === 'selectionMode' && typeof value === 'string') protection.selectionMode = value;
          else if (OPTIONS.some((option) => option === key) && typeof value === 'boolean') protection[key] = value;
          else if (value !== undefined && value !== null) throw invalidArgument();
        }
      }
      const secret = optionalText(password);
      if (secret !== undefined) protection[PASSWORD] = secret;
      sheet.protection = protection;
      session.model.onEvent({ kind: 'protection', sheetId: sheet.id, isProtected: true });
    },
    unprotect: (target, [password], session) => unprotect(target, optionalText(password), session),
  },
});

function unprotect({ sheetId }: SheetTarget, password: string | undefined, session: Session): void {
  const sheet = session.model.sheet(sheetId);
  if (!sheet.protection) return;
  const secret = sheet.protection[PASSWORD];
  if (secret !== undefined && secret !== password) {
    throw new ExcelError('InvalidArgument', 'The password you supplied is not correct.');
  }
  sheet.protection = null;
  session.model.onEvent({ kind: 'protection', sheetId, isProtected: false });
}
