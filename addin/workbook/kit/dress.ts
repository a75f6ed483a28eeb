import { colours, rowHeights } from './style.ts';

/** Looks that are alike on every worksheet. */

export function dressWorksheet(worksheet: Excel.Worksheet, tabColour: string = colours.brand): void {
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
  format.rowHeight = rowHeights.twoLines;
}

/** The small words over figures. */
export function dressLabels({ format }: Excel.Range): void {
  format.wrapText = true;
  format.font.size = 10;
  format.font.color = colours.muted;
  format.horizontalAlignment = 'Center';
  format.verticalAlignment = 'Center';
  format.rowHeight = rowHeights.twoLines;
}
