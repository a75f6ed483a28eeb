/** A calendar day as `2019-10-11`, Common Era; text order is time order. */
export type IsoDate = string;

/** Before every other day: what is in force then always has been. */
export const beginningOfDays: IsoDate = '0001-01-01';

/** After every other day: what is in force then is the newest. */
export const endOfDays: IsoDate = '9999-12-31';

const months = ['ม.ค.', 'ก.พ.', 'มี.ค.', 'เม.ย.', 'พ.ค.', 'มิ.ย.', 'ก.ค.', 'ส.ค.', 'ก.ย.', 'ต.ค.', 'พ.ย.', 'ธ.ค.'];
const longMonths = [
  'มกราคม',
  'กุมภาพันธ์',
  'มีนาคม',
  'เมษายน',
  'พฤษภาคม',
  'มิถุนายน',
  'กรกฎาคม',
  'สิงหาคม',
  'กันยายน',
  'ตุลาคม',
  'พฤศจิกายน',
  'ธันวาคม',
];

export function isoDate(year: number, month: number, day: number): IsoDate {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

export type DateReading = { date: IsoDate } | { fault: 'unreadable' | 'two-digit-year' };

/**
 * Reads a date as officers write it: `11/10/2562`, `11 ต.ค. 2562`, `11 ตุลาคม 2562`, `2019-10-11`, or an Excel serial
 * day. The order is always day, month, year. Years from 2400 are Buddhist Era; a year of two digits is not guessed.
 */
export function readDate(written: string | number): DateReading {
  if (typeof written === 'number') return readSerial(written);
  const text = written.trim();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return dated(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const parts = /^(\d{1,2})\s*[/.\-\s]\s*(\d{1,2}|[ก-๙.]+)\s*[/.\-\s]?\s*(\d{2}|\d{4})$/.exec(text);
  if (!parts) return { fault: 'unreadable' };
  const [, day = '', month = '', year = ''] = parts;
  if (year.length === 2) return { fault: 'two-digit-year' };
  const number = /^\d/.test(month) ? Number(month) : Math.max(months.indexOf(month), longMonths.indexOf(month)) + 1;
  return dated(Number(year), number, Number(day));
}

/** Excel's serial of 1 January 2000: a smaller number in a date's place is far more likely a year typed alone. */
const firstSerial = 36_526;

function readSerial(serial: number): DateReading {
  if (!Number.isInteger(serial) || serial < firstSerial || serial > 2_958_465) return { fault: 'unreadable' };
  const day = new Date(Date.UTC(1899, 11, 30 + serial));
  return dated(day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate());
}

function dated(year: number, month: number, day: number): DateReading {
  const common = year >= 2400 ? year - 543 : year;
  const date = new Date(Date.UTC(common, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && common >= 1900 ? { date: isoDate(common, month, day) } : { fault: 'unreadable' };
}

/** The day so many days after another; a negative number goes back. */
export function daysAfter(date: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** `11/10/2562`, as days stand in cells. */
export function typedDate(date: IsoDate): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return `${day}/${month}/${year + 543}`;
}

/** `11 ต.ค. 2562` */
export function thaiDate(date: IsoDate): string {
  return `${Number(date.slice(8, 10))} ${thaiMonth(date)} ${Number(date.slice(0, 4)) + 543}`;
}

const bangkok = 7 * 60 * 60 * 1000;

/** `2026-11-22T07:05:00Z` in Bangkok, where it is always seven hours later: `22 พ.ย. 2569 เวลา 14:05 น.` */
export function thaiMoment(moment: string): string {
  const local = new Date(Date.parse(moment) + bangkok).toISOString();
  return `${thaiDate(local.slice(0, 10))} เวลา ${local.slice(11, 16)} น.`;
}

/** The same in English: `22 Nov 2026 at 14:05`. */
export function englishMoment(moment: string): string {
  const at = new Date(moment);
  const options = { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'Asia/Bangkok' } as const;
  const time = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone: 'Asia/Bangkok' }).format(at);
  return `${new Intl.DateTimeFormat('en-GB', options).format(at)} at ${time}`;
}

export function thaiMonth(date: IsoDate): string {
  return months[Number(date.slice(5, 7)) - 1] ?? '';
}
