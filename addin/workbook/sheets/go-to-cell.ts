import type { Outcome } from '../../outcome.ts';
import type { DistrictSheet } from '../../sheets/district-sheet.ts';
import { tableName } from '../kit/names.ts';
import { run } from '../run.ts';
import { keysOf } from './rows.ts';

/** Selects the cell an issue speaks of; the row's first cell when it concerns no column. `row` counts the table's rows from 0. */
export function goToCell(sheet: DistrictSheet, row: number, column: string | null): Promise<Outcome<void>> {
  return run(async (context) => {
    const table = context.workbook.tables.getItem(tableName(sheet));
    const header = table.getHeaderRowRange().load('values');
    await context.sync();
    const titles: unknown[] = header.values[0] ?? [];
    const index = column === null ? 0 : keysOf(sheet, titles).indexOf(column);
    table.worksheet.activate();
    table.getDataBodyRange().getCell(row, Math.max(index, 0)).select();
    await context.sync();
  });
}
