import { firstYear, lastYear } from '../../indicator/day-number.ts';

/**
 * A year of four digits as a Buddhist Era year, and whether it was written in the Common Era; null for a year of neither.
 * The two never overlap: years that are reported lie within a century, the eras 543 years apart.
 */
export function buddhistYear(written: number): { year: number; isCommon: boolean } | null {
  if (written >= firstYear && written <= lastYear) return { year: written, isCommon: false };
  const year = written + 543;
  return year >= firstYear && year <= lastYear ? { year, isCommon: true } : null;
}
