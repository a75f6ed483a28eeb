import { sheetColumns } from '../../../shared/indicator/indicator.ts';
import type { Outcome } from '../../outcome.ts';
import type { DistrictSheet } from '../../sheets/district-sheet.ts';
import type { Shown } from '../../sheets/sight.ts';
import { tableName } from '../kit/names.ts';
import { showCell } from '../kit/show-cell.ts';
import { run } from '../run.ts';

/** Goes to the cell an issue speaks of; to the row's first when it concerns no column. `row` counts the table's rows from 0. */
export function goToCell(sheet: DistrictSheet, row: number, column: string | null): Promise<Outcome<Shown>> {
  const header = sheetColumns(sheet.indicator).find(({ key }) => key === column)?.header.th;
  return run((context) => showCell(context, context.workbook.tables.getItem(tableName(sheet)), row, header));
}
