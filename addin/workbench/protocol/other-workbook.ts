/**
 * While another workbook has the focus, these fail: “API limitations when the active workbook switches” (Troubleshoot Excel add-ins) says
 * which and with what; `worksheet.names` is office-js#6365. Of one workbook on the web it is not so. Newer builds say `InactiveWorkbook`.
 */

import type { Conditions } from '../conditions.ts';
import { ExcelError } from '../document/excel-error.ts';
import { documentedErrors } from './documented-errors.ts';

const listed = {
  'Range.select': 'GeneralException',
  'Workbook.getActiveCell': 'InvalidSelection',
  'Workbook.getSelectedRange': 'InvalidSelection',
  'Workbook.getSelectedRanges': 'InvalidSelection',
  'Worksheet.activate': 'GeneralException',
  'Worksheet.delete': 'InvalidSelection',
  'Worksheet.gridlines': 'GeneralException',
  'Worksheet.names': 'InvalidSelection',
  'WorksheetCollection.add': 'GeneralException',
  'WorksheetFreezePanes.freezeAt': 'GeneralException',
  'WorksheetFreezePanes.freezeColumns': 'GeneralException',
} as const;

export function otherWorkbookInFront(member: string, { otherWorkbook }: Conditions): ExcelError | undefined {
  if (otherWorkbook === 'none' || !(member in listed)) return undefined;
  const code = otherWorkbook === 'named' ? 'InactiveWorkbook' : listed[member as keyof typeof listed];
  return new ExcelError(code, documentedErrors[code]);
}
