import { buddhistYear } from './era.ts';

/** Excel's serial of 1 January 2000: what is smaller is a number, or a year of two digits that Excel set in the 1900s. */
export const firstSerial = 36_526;

/** 1 January 1930: Excel makes years 30–99 of two digits 1930–1999. */
const firstShortYear = 10_959;

/**
 * The day of an Excel serial as `d/m/BBBB`, its time left off; null when the number is no day of this century or of the
 * next. Typed 11/10/2562, Excel keeps the Common Era year 2562: the same day and month of the Buddhist Era are meant.
 */
export function dayOfSerial(serial: number): { day: string; tookBuddhistForCommon: boolean } | null {
  if (serial < firstShortYear) return null;
  const date = new Date(Date.UTC(1899, 11, 30 + Math.floor(serial)));
  const found = buddhistYear(date.getUTCFullYear());
  if (found === null) return null;
  const day = `${date.getUTCDate()}/${date.getUTCMonth() + 1}/${found.year}`;
  return { day, tookBuddhistForCommon: !found.isCommon };
}
