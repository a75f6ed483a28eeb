import type { Outcome } from '../../outcome.ts';
import type { DistrictSheet } from '../../sheets/district-sheet.ts';
import { tableName } from '../kit/names.ts';
import { run } from '../run.ts';

/** Brings the sheet's worksheet in front, with the selection that it has. */
export function goToSheet(sheet: DistrictSheet): Promise<Outcome<void>> {
  return run(async (context) => {
    context.workbook.tables.getItem(tableName(sheet)).worksheet.activate();
    await context.sync();
  });
}
