import type { IsoDate } from '../terms/date.ts';

/**
 * A day as one whole number, 25621231 for 31 December 2562 BE: what check and formula compare dates by.
 * Days are typed as text, `d/m/BBBB`: Excel would turn a date cell into another day under another locale.
 */
export function dayNumber(date: IsoDate): number {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return (year + 543) * 10_000 + month * 100 + day;
}

/** 1901: engines do not agree on the days of 1900. */
export const firstYear = 2444;
export const lastYear = 2643;

/** Reads `d/m/BBBB` with a day that exists; null for any other text. */
export function readDay(text: string): number | null {
  const first = text.indexOf('/');
  const second = text.indexOf('/', first + 1);
  if (second < 0 || text.length - second !== 5) return null;
  const day = digits(text, 0, first, 2);
  const month = digits(text, first + 1, second, 2);
  const year = digits(text, second + 1, text.length, 4);
  if (day < 1 || month < 1 || month > 12 || year < firstYear || year > lastYear) return null;
  return day <= daysIn(month, year - 543) ? year * 10_000 + month * 100 + day : null;
}

/** A number of ASCII digits, at most so many; -1 for anything else. */
function digits(text: string, from: number, to: number, most: number): number {
  if (to <= from || to - from > most) return -1;
  let number = 0;
  for (let index = from; index < to; index += 1) {
    const digit = text.charCodeAt(index) - 48;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number;
}

function daysIn(month: number, year: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
