import type { Indicator } from '../../shared/terms/indicator.ts';

/** Excel number formats of an indicator's figures. */

export const countFormat = '#,##0';

export function percentageFormat({ decimals }: Indicator): string {
  return decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;
}

/** A difference always shows its sign. */
export function differenceFormat(indicator: Indicator): string {
  const format = percentageFormat(indicator);
  return `+${format};-${format};${format}`;
}

/** What is typed stays as it was typed. */
export const textFormat = '@';

/** Gives every cell of a range one number format: Excel takes a single value for all, which its types do not say. */
export function setNumberFormat(cells: Excel.Range, format: string): void {
  cells.numberFormat = format as unknown as string[][];
}
