import { readDay } from '../../indicator/day-number.ts';
import { buddhistYear } from './era.ts';
import { monthNumber, monthPattern } from './month-names.ts';
import { bare } from './plain.ts';
import { weekdayNumber, weekdayPattern } from './weekday-names.ts';

/** Why a text that speaks of a day does not give one day for certain. */
export type Unclear =
  | 'two-digit-year'
  | 'month-over-12'
  | 'no-such-day'
  | 'no-day'
  | 'several'
  | 'weekday'
  | 'era'
  | 'time-zone';

/** A day as `d/m/BBBB`, with the Common Era year and the time that were written with it. */
export type WrittenDate = { day: string; commonEra?: number; time?: string };

/**
 * Reads plain text as one day: `11/10/2562`, `11 ต.ค. 2562`, `วันศุกร์ที่ 11 ตุลาคม พ.ศ. 2562`, `2019-10-11`, `11 oct 2019`.
 * Day, month, year or year, month, day; never month, day. null: not a date at all.
 */
export function readWrittenDate(written: string): WrittenDate | { unclear: Unclear } | null {
  const [, weekday = '', body = ''] = leading.exec(written) ?? [];
  if (body.length > longest) return partOrSeveral(body);
  const [, date = '', time, zone] = timeBehind.exec(body) ?? [body, body];
  const parts = partsOf(date);
  if (!parts) return partOrSeveral(body);
  if (zone !== undefined) return { unclear: 'time-zone' };
  const reading = resolve(parts, weekday);
  return reading && 'day' in reading && time !== undefined ? { ...reading, time } : reading;
}

/** No one day takes more characters; long texts are spared the patterns that try every place for a time. */
const longest = 80;

type Parts = { day: string; month: number; year: string; era?: string | undefined };

const era = '(พ\\.? ?ศ\\.?|ค\\.? ?ศ\\.?|b\\.?e\\.?|a\\.?d\\.?|c\\.?e\\.?)';
const leading = new RegExp(`^(?:เมื่อ|ลง|ณ)? ?(?:วัน)? ?(?:(${weekdayPattern})(?=[ ,.\\d]|ที่))? ?(?:ที่)?[ .,]*(.*)$`);
const timeBehind =
  /^(.+?)[ ,t]+((?:เวลา ?)?\d{1,2}[:.][0-5]\d(?:[:.][0-5]\d(?:\.\d+)?)?(?: ?(?:น\.?|นาฬิกา|[ap]\.?m\.?))?)(z|[-+]\d\d:?\d\d)?$/;
const yearFirst = /^(\d{4}) ?[-/. ] ?(\d{1,2}) ?[-/. ] ?(\d{1,2})$/;
const inNumbers = new RegExp(`^(\\d{1,2}) ?[-/. ] ?(\\d{1,2}) ?[-/. ] ?${era}? ?'?(\\d{2}|\\d{4})(?: ?${era})?$`);
const withName = new RegExp(
  `^(\\d{1,2}) ?[-/.,]? ?(${monthPattern}) ?[-/.,]? ?(?:ปี)? ?${era}? ?'?(\\d{2}|\\d{4})(?: ?${era})?$`,
);
const nameFirst = new RegExp(`^(${monthPattern}) (\\d{1,2}),? (\\d{4})$`);
const monthOnly = new RegExp(
  `^(?:(?:เดือน)?(?:${monthPattern})|\\d{1,2} ?[-/])? ?[-/.]?(?:ปี)? ?${era}? ?'?(?:\\d{2}|\\d{4})?$`,
);
const oneOfSeveral = new RegExp(
  `\\d{1,2} ?[-/.] ?\\d{1,2} ?[-/.] ?\\d{4}|\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2} ?[-/.]? ?(?:${monthPattern})`,
  'g',
);
const severalDays = new RegExp(
  `^\\d{1,2} ?(?:-|,|&|และ|ถึง) ?\\d{1,2}(?: ?(?:${monthPattern})|[/.]\\d{1,2}[/.]\\d{4}$)`,
);

function partsOf(date: string): Parts | null {
  const first = yearFirst.exec(date);
  if (first) return { day: first[3] ?? '', month: Number(first[2]), year: first[1] ?? '' };
  const numbers = inNumbers.exec(date);
  if (numbers) {
    const [, day = '', month, before, year = '', behind] = numbers;
    return { day, month: Number(month), year, era: before ?? behind };
  }
  const named = withName.exec(date);
  if (named) {
    const [, day = '', month = '', before, year = '', behind] = named;
    return { day, month: monthNumber(month) ?? 0, year, era: before ?? behind };
  }
  const [, month = '', day = '', year = ''] = nameFirst.exec(date) ?? [];
  return month === '' ? null : { day, month: monthNumber(month) ?? 0, year };
}

function resolve(parts: Parts, weekday: string): WrittenDate | { unclear: Unclear } | null {
  const { month, year, era } = parts;
  if (year.length === 2) return { unclear: 'two-digit-year' };
  const found = buddhistYear(Number(year));
  if (found === null) return null;
  const { year: buddhist, isCommon } = found;
  if (era !== undefined && isCommon !== /^[คac]/.test(era)) return { unclear: 'era' };
  const dayOfMonth = Number(parts.day);
  const day = `${dayOfMonth}/${month}/${buddhist}`;
  if (month > 12 && month <= 31 && dayOfMonth >= 1 && dayOfMonth <= 12) return { unclear: 'month-over-12' };
  if (readDay(day) === null) return { unclear: 'no-such-day' };
  const actual = new Date(Date.UTC(buddhist - 543, month - 1, dayOfMonth)).getUTCDay();
  if (weekday !== '' && weekdayNumber(weekday) !== actual) return { unclear: 'weekday' };
  return isCommon ? { day, commonEra: Number(year) } : { day };
}

function partOrSeveral(body: string): { unclear: Unclear } | null {
  if (severalDays.test(body) || (body.match(oneOfSeveral) ?? []).length > 1) return { unclear: 'several' };
  if (!monthOnly.test(body) || !/\d{4}|[^\d\W]|[ก-ฮ]/.test(bare(body))) return null;
  return { unclear: 'no-day' };
}
