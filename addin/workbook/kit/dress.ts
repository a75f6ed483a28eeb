import { setNumberFormat } from './number-formats.ts';
import { letters, setFont } from './sheet-font.ts';
import { colours, rowHeights } from './style.ts';
import { heightOfRow } from './text-lines.ts';

/** Looks that are alike on every worksheet. */

export function dressWorksheet(worksheet: Excel.Worksheet, tabColour: string = colours.brand): void {
  setFont(worksheet);
  worksheet.showGridlines = false;
  worksheet.tabColor = tabColour;
}

/** A table's header row. */
export function dressHeader({ format }: Excel.Range): void {
  format.fill.color = colours.brand;
  format.font.color = '#FFFFFF';
  format.font.bold = true;
  format.wrapText = true;
  format.horizontalAlignment = 'Center';
  format.verticalAlignment = 'Center';
}

/** The small words over figures, each in a column of its width in points. */
export function dressLabels(cells: Excel.Range, labels: { text: string; width: number }[]): void {
  dressLabel(cells);
  cells.format.rowHeight = heightOfRow(labels, rowHeights.twoLines, { size: labelSize });
}

const labelSize = 10;

/** One more beside them, which leaves the row as high as it is. */
export function dressLabel({ format }: Excel.Range): void {
  format.wrapText = true;
  format.font.size = letters(labelSize);
  format.font.color = colours.muted;
  format.horizontalAlignment = 'Center';
  format.verticalAlignment = 'Center';
}

export type ColumnLook = { format: string; align?: 'Left' | 'Center' | 'Right'; width: number };

/** A table's column, before its values: Excel would turn 11/10/2562 into another day under another locale. */
export function dressColumn(cells: Excel.Range, { format, align, width }: ColumnLook): void {
  setNumberFormat(cells, format);
  if (align) cells.format.horizontalAlignment = align;
  cells.format.columnWidth = width;
}

const inside = ['InsideHorizontal', 'InsideVertical'] as const;
const sides = ['EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

/** Which edges of a range get a line. A body's upper edge is its header's. */
const edges = {
  grid: [...inside, 'EdgeTop', ...sides],
  body: [...inside, ...sides],
  frame: ['EdgeTop', ...sides],
  rows: ['InsideHorizontal'],
  above: ['EdgeTop'],
  below: ['EdgeBottom'],
} as const;

export function drawLines(
  { borders }: Excel.RangeFormat,
  where: keyof typeof edges,
  colour: string = colours.line,
  weight: 'Thin' | 'Medium' = 'Thin',
): void {
  for (const edge of edges[where]) {
    const border = borders.getItem(edge);
    border.style = 'Continuous';
    border.color = colour;
    border.weight = weight;
  }
}
