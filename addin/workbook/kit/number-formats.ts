import { type Column, isChoice, isNumber, placesOf } from '../../../shared/indicator/column.ts';

/** Excel number formats of what the add-in lays. */

/** `#,##0.00` for two decimal places. */
export function numberFormat(places: number): string {
  return places === 0 ? '#,##0' : `#,##0.${'0'.repeat(places)}`;
}

/** A difference always shows its sign. */
export function differenceFormat(places: number): string {
  const format = numberFormat(places);
  return `+${format};-${format};${format}`;
}

/** What is typed stays as it was typed. */
export const textFormat = '@';

/** Per cent columns have no format of their own: only then does Excel mark a typed 80%, which it keeps as 0.8. */
export function columnFormat(column: Column): string {
  if (column.type === 'year') return '0';
  if (column.type === 'decimal' && column.percent) return 'General';
  return isNumber(column) ? numberFormat(placesOf(column)) : textFormat;
}

export function columnAlignment(column: Column): 'Left' | 'Center' | 'Right' {
  if (isChoice(column) || column.type === 'year' || column.type === 'date') return 'Center';
  return isNumber(column) ? 'Right' : 'Left';
}

/** Gives every cell of a range one number format: Excel takes a single value for all, which its types do not say. */
export function setNumberFormat(cells: Excel.Range, format: string): void {
  cells.numberFormat = format as unknown as string[][];
}
