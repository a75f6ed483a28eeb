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
