import { readDate } from '../../shared/terms/date.ts';
import { firstDay, lastDay } from '../../shared/terms/period.ts';
import type { Page } from './page.ts';
import { reportTexts } from './page-texts.ts';
import { arabicDigits } from './written-number.ts';

const months =
  'ม\\.ค\\.|ก\\.พ\\.|มี\\.ค\\.|เม\\.ย\\.|พ\\.ค\\.|มิ\\.ย\\.|ก\\.ค\\.|ส\\.ค\\.|ก\\.ย\\.|ต\\.ค\\.|พ\\.ย\\.|ธ\\.ค\\.|' +
  'มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม|กันยายน|ตุลาคม|พฤศจิกายน|ธันวาคม';

const date = new RegExp(
  `(?<![\\d/])\\d{1,2}(?:/\\d{1,2}/|\\s*(?:${months})\\s*)(?:พ\\.ศ\\.\\s*)?(?:\\d{4}|\\d{2})(?![\\d/])`,
  'gu',
);
const monthAndShortYear = new RegExp(`(?<!\\d\\s*)(?:${months})\\s*(\\d{2})(?![\\d.,:/])`, 'gu');

export type WrittenDate = { text: string; at: number };

/** Finds dates such as `11 ตุลาคม 2562`, `8 มี.ค. 64` and `31/1/2563` in a text, with Thai digits as Arabic ones. */
export function writtenDates(text: string): WrittenDate[] {
  return [...arabicDigits(text).matchAll(date)].map((match) => ({ text: match[0], at: match.index }));
}

/** Finds a month with a year of two digits and no day, like `มี.ค. 66`. */
export function monthsWithShortYear(text: string): WrittenDate[] {
  return [...arabicDigits(text).matchAll(monthAndShortYear)].flatMap((match) => {
    // 2540 to 2579 BE: another number after a month is more likely an amount.
    const year = Number(match[1]);
    return year >= 40 && year < 80 ? [{ text: match[0], at: match.index }] : [];
  });
}

/**
 * The fiscal year that the dates in the quarters' reports speak for; null when they speak for none or for several.
 * A date counts when it lies in the quarter that it was reported for: plans for the next one do not mislead then.
 */
export function yearInReports(page: Page): number | null {
  const years = reportTexts(page).flatMap(({ quarter, text }) =>
    writtenDates(text).flatMap(({ text: written }) => {
      const reading = readDate(written);
      if (!('date' in reading)) return [];
      const common = Number(reading.date.slice(0, 4)) + 543;
      return [common, common + 1].filter((fiscalYear) => {
        const period = { fiscalYear, quarter };
        return firstDay(period) <= reading.date && reading.date <= lastDay(period);
      });
    }),
  );
  const [first, ...others] = [...new Set(years)];
  return first !== undefined && others.length === 0 ? first : null;
}
