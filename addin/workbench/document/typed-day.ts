/**
 * Days and times of day as Excel reads them: `1-3` and `1/3` are days of this year, `1/2563` is a month, `MAR1` is the first of March,
 * `12:30` is a part of a day. Three numbers are read in the region's order only (`values` in the typings: “19-8-2025” stays text);
 * of two the other order is tried as well, and then whether they are a month and its year.
 */

import type { Region } from './regions.ts';

export type TypedDay = { value: number; numberFormat: string };

const TIME = /^(\d{1,4}):(\d{1,2})(?::(\d{1,2}))?(?: ?([ap])m)?$/i;
const WITH_TIME = /^(.+?) (\d{1,2}:\d{1,2}(?::\d{1,2})?(?: ?[ap]m)?)$/i;
const ISO = /^(\d{4})[/-](\d{1,2})[/-](\d{1,2})$/;
const THREE = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{1,2})$/;
const TWO = /^(\d{1,2})[/-](\d{4}|\d{1,2})$/;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const NAMES =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const DAY_MONTH = new RegExp(`^(\\d{1,2})[ /-]?(${NAMES})(?:[ /-](\\d{4}|\\d{2}))?$`, 'i');
const MONTH_DAY = new RegExp(`^(${NAMES})[ /-]?(\\d{1,2})(?:,? ?(\\d{4}))?$`, 'i');
const MONTH_YEAR = new RegExp(`^(${NAMES})[ /-](\\d{4})$`, 'i');

export function readDay(text: string, region: Region): TypedDay | null {
  const time = readTime(text);
  if (time) return time;
  const [, day = text, clock] = WITH_TIME.exec(text) ?? [];
  const found = readNumbers(day, region) ?? readNames(day, region);
  if (!found || clock === undefined) return found;
  const at = readTime(clock);
  return at && at.value < 1 ? { value: found.value + at.value, numberFormat: `${region.day} h:mm` } : null;
}

function readTime(text: string): TypedDay | null {
  const [, hourText, minuteText, secondText, half] = TIME.exec(text) ?? [];
  if (hourText === undefined) return null;
  const [hours, minutes, seconds] = [Number(hourText), Number(minuteText), Number(secondText ?? 0)];
  if (minutes > 59 || seconds > 59 || (half !== undefined && (hours < 1 || hours > 12))) return null;
  const afternoon = half?.toLowerCase() === 'p' ? 12 : 0;
  const hour = half === undefined ? hours : (hours % 12) + afternoon;
  const shown = secondText === undefined && hours < 24 ? 'h:mm' : 'h:mm:ss';
  return {
    value: (hour * 3600 + minutes * 60 + seconds) / 86_400,
    numberFormat: half ? `${shown} AM/PM` : hours < 24 ? shown : '[h]:mm:ss',
  };
}

function readNumbers(text: string, region: Region): TypedDay | null {
  const iso = ISO.exec(text);
  if (iso) return dated(serial(Number(iso[1]), Number(iso[2]), Number(iso[3])), region.day);
  const three = THREE.exec(text);
  if (three) {
    const [first, second] = [Number(three[1]), Number(three[2])];
    const [day, month] = region.dayFirst ? [first, second] : [second, first];
    return dated(serial(fullYear(three[3] ?? ''), month, day), region.day);
  }
  const two = TWO.exec(text);
  if (!two) return null;
  const [first, second] = [Number(two[1]), Number(two[2])];
  const [day, month] = region.dayFirst ? [first, second] : [second, first];
  const ofThisYear = serial(region.year, month, day) ?? serial(region.year, day, month);
  if (ofThisYear !== null) return dated(ofThisYear, 'd-mmm');
  const [, , year = ''] = two;
  return year.length > 1 ? dated(serial(fullYear(year), first, 1), 'mmm-yy') : null;
}

function readNames(text: string, { year }: Region): TypedDay | null {
  const dayMonth = DAY_MONTH.exec(text);
  if (dayMonth) return named(dayMonth[1], dayMonth[2], dayMonth[3], year);
  const monthYear = MONTH_YEAR.exec(text);
  if (monthYear) return dated(serial(Number(monthYear[2]), monthOf(monthYear[1]), 1), 'mmm-yy');
  const monthDay = MONTH_DAY.exec(text);
  return monthDay ? named(monthDay[2], monthDay[1], monthDay[3], year) : null;
}

function named(day = '', month = '', year: string | undefined, thisYear: number): TypedDay | null {
  const of = serial(year === undefined ? thisYear : fullYear(year), monthOf(month), Number(day));
  return dated(of, year === undefined ? 'd-mmm' : 'd-mmm-yy');
}

function monthOf(name = ''): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

/** Two digits are a year from 1930 to 2029. */
function fullYear(text: string): number {
  const year = Number(text);
  if (text.length === 4) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function dated(value: number | null, numberFormat: string): TypedDay | null {
  return value === null ? null : { value, numberFormat };
}

/** Days since Excel's 0 January 1900; dates before March 1900 are not worth Excel's leap-year mistake. */
function serial(year: number, month: number, day: number): number | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < 1901 || year > 9999) return null;
  return Math.round(time / 86_400_000) + 25_569;
}
