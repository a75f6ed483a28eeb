/** Excel.WorksheetProtection. Passwords are not in the workbench. */

import { accessDenied, ExcelError, invalidArgument, notInWorkbench } from '../../document/excel-error.ts';
import { optionalText, record } from '../arguments.ts';
import { excelClass } from '../excel-class.ts';
import type { SheetTarget } from '../session.ts';

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

export const worksheetProtection = excelClass<SheetTarget>('WorksheetProtection', {
  properties: {
    protected: { read: ({ sheetId }, session) => session.model.sheet(sheetId).protection !== null },
    options: { read: ({ sheetId }, session) => session.model.sheet(sheetId).protection ?? {} },
  },
  methods: {
    protect: ({ sheetId }, [options, password], session) => {
      refusePassword(password);
      const sheet = session.model.sheet(sheetId);
      if (sheet.protection && session.desk.conditions.now.protectsOnce) throw accessDenied();
      if (sheet.protection) throw new ExcelError('InvalidOperation', 'The worksheet is already protected.');
      sheet.protection = optionsOf(record(options ?? {}));
    },
    unprotect: ({ sheetId }, [password], session) => {
      refusePassword(password);
      const sheet = session.model.sheet(sheetId);
      if (!sheet.protection && session.desk.conditions.now.protectsOnce) throw accessDenied();
      sheet.protection = null;
    },
  },
});

function refusePassword(password: unknown): void {
  if (optionalText(password) !== undefined) throw notInWorkbench('A password of a worksheet');
}

function optionsOf(given: Record<string, unknown>): Record<string, boolean | string> {
  const protection: Record<string, boolean | string> = {};
  for (const [key, value] of Object.entries(given)) {
    if (key === 'selectionMode' && typeof value === 'string') protection.selectionMode = value;
    else if (OPTIONS.some((option) => option === key) && typeof value === 'boolean') protection[key] = value;
    else if (value !== undefined && value !== null) throw invalidArgument();
  }
  return protection;
}
