import type { DistrictSheet } from '../../sheets/district-sheet.ts';
import { setNumberFormat } from '../kit/number-formats.ts';
import { setFormula } from '../kit/set-cells.ts';
import { colours } from '../kit/style.ts';
import { calculated } from './frame.ts';

/** Points. */
export const calculatedWidth = 96;

/**
 * Queues the calculated columns of a table that has them by name: one formula for all rows of each, so that Excel takes
 * it for the column's own and new rows get it. What a person reads stays in sight, the rest is hidden.
 */
export function layCalculated(sheet: DistrictSheet, table: Excel.Table): void {
  for (const column of calculated(sheet)) {
    const cells = table.columns.getItem(column.header).getDataBodyRange();
    setNumberFormat(cells, '0');
    setFormula(cells, column.formula);
    cells.format.protection.locked = true;
    cells.format.fill.color = colours.locked;
    cells.format.font.color = colours.muted;
    cells.format.horizontalAlignment = 'Center';
    cells.format.columnWidth = calculatedWidth;
    if (!column.shown) cells.columnHidden = true;
  }
}
