import { sheetColumns } from '../../../shared/indicator/indicator.ts';
import type { Outcome } from '../../outcome.ts';
import type { CellChange, DistrictSheet } from '../../sheets/district-sheet.ts';
import { tableName } from '../kit/names.ts';
import { columnFormat } from '../kit/number-formats.ts';
import { protect } from '../kit/protect.ts';
import { setCell } from '../kit/set-cells.ts';
import { run } from '../run.ts';
import { keysOf } from './rows.ts';

/**
 * Writes single cells of the entry table, all in one batch, so that Excel's Undo takes them back in one step. Each gets
 * its column's number format again: what was shown as per cent would else be shown a hundredfold.
 */
export function writeCells(sheet: DistrictSheet, changes: CellChange[]): Promise<Outcome<void>> {
  return run(async (context) => {
    const table = context.workbook.tables.getItem(tableName(sheet));
    const header = table.getHeaderRowRange().load('values');
    await context.sync();
    const keys = keysOf(sheet, header.values[0] ?? []);
    const columns = sheetColumns(sheet.indicator);
    const body = table.getDataBodyRange();
    table.worksheet.protection.unprotect();
    for (const { row, column: key, to } of changes) {
      const column = columns.find((candidate) => candidate.key === key);
      if (!column || !keys.includes(key)) continue;
      setCell(body.getCell(row, keys.indexOf(key)), to, columnFormat(column));
    }
    protect(table.worksheet);
    await context.sync();
  });
}
