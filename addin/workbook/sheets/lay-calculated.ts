import { sheetColumns } from '../../../shared/indicator/indicator.ts';
import type { DistrictSheet } from '../../sheets/district-sheet.ts';
import { setNumberFormat } from '../kit/number-formats.ts';
import { setFormula } from '../kit/set-cells.ts';
import { colours } from '../kit/style.ts';
import { calculated, widthAt } from './frame.ts';

/** Points. */
export const calculatedWidth = 140;

/**
 * Queues the calculated columns of a table that has them by name: one formula for all rows of each, so that Excel takes
 * it for the column's own and new rows get it. What nobody need see is hidden.
 */
export function layCalculated(sheet: DistrictSheet, table: Excel.Table): void {
  const given = sheetColumns(sheet.indicator).length;
  for (const [index, column] of calculated(sheet).entries()) {
    const cells = table.columns.getItem(column.header).getDataBodyRange();
    setNumberFormat(cells, '0');
    setFormula(cells, column.formula);
    cells.format.protection.locked = true;
    cells.format.fill.color = colours.locked;
    cells.format.font.color = colours.muted;
    cells.format.horizontalAlignment = 'Center';
    cells.format.columnWidth = widthAt(sheet, given + index, calculatedWidth);
    if (!column.shown) cells.columnHidden = true;
  }
}
