import { type ConditionalFormat, conditionalFormats } from '../../../shared/indicator/compilers/to-formats.ts';
import { begunHeader, dayHeader, measureHeader } from '../../../shared/indicator/compilers/to-formulas.ts';
import { validationRule } from '../../../shared/indicator/compilers/to-validation.ts';
import { promptOf } from '../../../shared/indicator/file/check-texts.ts';
import { sheetColumns } from '../../../shared/indicator/indicator.ts';
import type { EntryRow } from '../../../shared/terms/row.ts';
import type { DistrictSheet } from '../../sheets/district-sheet.ts';
import { askFor } from '../kit/ask-for.ts';
import { columnLetter } from '../kit/cells-at.ts';
import { drawLines } from '../kit/dress.ts';
import { isLaidText, laidLines } from '../kit/laid-lines.ts';
import { listName } from '../kit/names.ts';
import { columnAlignment } from '../kit/number-formats.ts';
import { paintWhere } from '../kit/paint-where.ts';
import { colours, rowHeights } from '../kit/style.ts';
import { heightOf } from '../kit/text-lines.ts';
import { layCalculated } from './lay-calculated.ts';
import { lockBody } from './lock-table.ts';

/** A table's body as it is to be dressed: its headers and rows in their order, and the worksheet's cell where it begins. */
export type Body = { titles: unknown[]; rows: EntryRow[]; corner: { row: number; column: number } };

/** Gives a whole table that stands already all that its body has: looks, validation, formats, locks and calculated columns. */
export function dressTable(sheet: DistrictSheet, table: Excel.Table, { titles, rows, corner }: Body): void {
  const body = table.getDataBodyRange();
  dressBody(sheet, body, { titles, rows, corner });
  drawLines(body.format, 'grid');
  lockBody(sheet, body, titles, rows, corner);
  layCalculated(sheet, table);
}

/**
 * Gives the table's body its looks, its data validation and its conditional formats; its locks come after that
 * (lock-table.ts). A column of the person's own is left as it is.
 */
export function dressBody(sheet: DistrictSheet, body: Excel.Range, { titles, rows, corner }: Body): void {
  body.format.rowHeight = rowHeights.body;
  body.format.verticalAlignment = 'Center';
  body.conditionalFormats.clearAll();
  const { indicator, period } = sheet;
  const columns = sheetColumns(indicator);
  const under = (header: string | undefined) =>
    `$${columnLetter(corner.column + titles.indexOf(header))}${corner.row + 1}`;
  const names = {
    cell: (key: string) => under(columns.find((column) => column.key === key)?.header.th),
    day: (key: string) => under(dayHeader(columns, key)),
    begun: under(begunHeader),
    measure: (key: string) => under(measureHeader(indicator, key)),
  };
  rows.forEach((row, index) => {
    const lines = laidLines(columns, row);
    if (lines > 1) body.getRow(index).format.rowHeight = heightOf(lines);
  });
  for (const column of columns) {
    const cells = body.getColumn(titles.indexOf(column.header.th));
    if (column.filledBy !== 'given') {
      const rule = validationRule(column, listName(sheet, column.key));
      askFor(cells, { rule, title: column.header.th, prompt: promptOf(column) });
    }
    if (isLaidText(column)) cells.format.wrapText = true;
    const alignment = columnAlignment(column);
    if (alignment !== 'Left') cells.format.horizontalAlignment = alignment;
    const formats = conditionalFormats(indicator, period, column, names);
    paintWhere(cells, ...formats.map(({ formula, look }) => ({ formula, ...looks[look], last: true })));
  }
}

const looks: Record<ConditionalFormat['look'], { fill?: string; font?: string }> = {
  error: { fill: colours.error },
  warning: { fill: colours.warning },
  counts: { fill: colours.counts },
  excluded: { font: colours.excluded },
};
