import { mostOwnRows } from '../../indicator/indicator.ts';
import { type BlankSheet, expectedCount } from './expected-rows.ts';

/** How many rows may be too many, or twice there, and still be named one by one: a list that was pasted below another. */
export const rowMargin = 200;

/** How many rows a sheet is taken with: those it can have, and some that are to be mended. */
export function mostRows(sheet: Pick<BlankSheet, 'indicator' | 'communities'>): number {
  const { rows } = sheet.indicator;
  return (rows.from === 'district' ? mostOwnRows : expectedCount(sheet)) + rowMargin;
}
