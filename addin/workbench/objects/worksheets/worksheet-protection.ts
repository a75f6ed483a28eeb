/** Excel.WorksheetProtection. */

import type { SheetDocument } from '../../document/document.ts';
import { accessDenied, ExcelError, invalidArgument } from '../../document/excel-error.ts';
import { hashPassword, isPassword } from '../../document/password.ts';
import { liftProtection } from '../../document/protection.ts';
import { optionalText, record } from '../arguments.ts';
import { excelClass } from '../excel-class.ts';
import type { Session, SheetTarget } from '../session.ts';

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

const sheetOf = ({ sheetId }: SheetTarget, session: Session): SheetDocument => session.model.sheet(sheetId);

export const worksheetProtection = excelClass<SheetTarget>('WorksheetProtection', {
  properties: {
    protected: { read: (target, session) => sheetOf(target, session).protection !== null },
    options: { read: (target, session) => sheetOf(target, session).protection ?? {} },
  },
  methods: {
    protect: async (target, [options, password], session) => {
      const sheet = sheetOf(target, session);
      const { protectsOnce } = session.desk.conditions.now;
      if (sheet.protection && protectsOnce) throw accessDenied();
      if (sheet.protection) throw new ExcelError('InvalidOperation', 'The worksheet is already protected.');
      const given = optionsOf(record(options ?? {}));
      const word = optionalText(password);
      if (word !== undefined) sheet.password = await hashPassword(word);
      sheet.protection = given;
    },
    unprotect: async (target, [password], session) => {
      const sheet = sheetOf(target, session);
      const { protectsOnce, wrongPassword } = session.desk.conditions.now;
      if (!sheet.protection && protectsOnce) throw accessDenied();
      if (!sheet.protection) return;
      // A password where none is needed does no harm (office-js#762).
      if (sheet.password && !(await isPassword(optionalText(password) ?? '', sheet.password))) {
        throw new ExcelError(wrongPassword, 'The password you supplied is incorrect.');
      }
      liftProtection(sheet);
    },
  },
});

function optionsOf(given: Record<string, unknown>): Record<string, boolean | string> {
  const protection: Record<string, boolean | string> = {};
  for (const [key, value] of Object.entries(given)) {
    if (key === 'selectionMode' && typeof value === 'string') protection.selectionMode = value;
    else if (OPTIONS.some((option) => option === key) && typeof value === 'boolean') protection[key] = value;
    else if (value !== undefined && value !== null) throw invalidArgument();
  }
  return protection;
}
