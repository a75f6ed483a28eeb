import { sheetColumns } from '../../../shared/indicator/indicator.ts';
import type { EntryRow } from '../../../shared/terms/row.ts';
import type { DistrictSheet } from '../../sheets/district-sheet.ts';
import { columnFormat, setNumberFormat } from '../kit/number-formats.ts';
import { cellsOf, hasPlainCodes } from '../kit/row-cells.ts';
import { addRows, setCells } from '../kit/set-cells.ts';
import { keysOf } from './rows.ts';

/**
 * Queues rows below the `standing` ones of an entry table that is not protected: first blank ones, which Excel makes room for, then
 * their number formats, then what stands in them, for else Excel would read 11/10/2562 into a day of its own. Columns
 * that are not the indicator's stay blank. Looks, locks and formulas are given to the whole table afterwards (dressTable).
 */
export function appendRows(
  sheet: DistrictSheet,
  { table, titles, standing }: { table: Excel.Table; titles: unknown[]; standing: number },
  rows: EntryRow[],
): void {
  if (rows.length === 0) return;
  const blank = titles.map(() => null);
  addRows(
    table,
    rows.map(() => blank),
  );
  const keys = keysOf(sheet, titles);
  for (const [index, column] of sheetColumns(sheet.indicator).entries()) {
    if (!keys.includes(column.key)) continue;
    const cells = table.columns.getItem(column.header.th).getDataBodyRange();
    const added = cells.getCell(standing, 0).getResizedRange(rows.length - 1, 0);
    setNumberFormat(added, index === 0 && hasPlainCodes(rows) ? '0' : columnFormat(column));
    setCells(
      added,
      rows.map((row) => cellsOf(row, [column.key])),
    );
  }
}
