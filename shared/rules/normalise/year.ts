import { mentionsDate } from './date.ts';
import { buddhistYear } from './era.ts';
import {
  type CellNormaliser,
  change,
  type Doubt,
  isExcelError,
  type Normalised,
  quoted,
  seenAsBlank,
} from './normalised.ts';
import { saysNothing } from './nothing.ts';
import { fromDateCell } from './number.ts';
import * as ask from './number-doubts.ts';
import { plain, withoutApostrophe } from './plain.ts';

/**
 * Years of the Buddhist Era, with or without the words before them: `ปีงบประมาณ พ.ศ. 2563`, `FY2563`, `๒๕๖๓`.
 *
 * A Common Era year is asked about even as a number, which reads: 2019 may be the calendar year 2562 or, as a fiscal
 * year, one of two. So is a year of two digits. Neither can be a year of the Buddhist Era that anybody reports.
 */
export const normaliseYear: CellNormaliser = (cell, shownAs) => {
  if (typeof cell === 'number') return doubtOf(cell) ?? (shownAs === 'date' ? fromDateCell(cell) : null);
  if (typeof cell !== 'string' || isExcelError(cell)) return null;
  const written = withoutApostrophe(plain(cell));
  if (written === '') return seenAsBlank;
  if (saysNothing(written)) return leaveBlank(quoted(cell));
  if (mentionsDate(written)) return ask.date(cell);
  if (/\d{4} ?(?:[-/,]|และ|ถึง) ?\d{2,4}/.test(written)) return oneYear(quoted(cell));
  const digits = pattern.exec(written)?.[1]?.replace(',', '');
  return digits === undefined ? null : fromDigits(digits);
};

const pattern =
  /^(?:(?:ประจำ)?ปี)? ?(?:งบประมาณ|งบ)?ฯ? ?(?:พ\. ?ศ\.?|พศ\.?|ค\. ?ศ\.?|คศ\.?|b\.?e\.?|a\.?d\.?|c\.?e\.?|fy)? ?'?(\d,\d{3}|\d{4}|\d{2})(?:\.0+)?(?: ?(?:b\.?e\.?|a\.?d\.?|c\.?e\.?))?$/;

function fromDigits(digits: string): Normalised {
  const year = Number(digits);
  if (buddhistYear(year)?.year !== year) return doubtOf(year);
  return change(year, [{ th: 'เก็บปี พ.ศ. เป็นตัวเลข', en: 'the Buddhist Era year is kept as a number' }]);
}

function doubtOf(year: number): Doubt | null {
  if (!Number.isInteger(year)) return null;
  const found = buddhistYear(year);
  if (found?.isCommon) return commonEra(year, found.year);
  return year >= 10 && year <= 99 ? twoDigits(year) : null;
}

const commonEra = (year: number, buddhist: number): Doubt => ({
  what: { th: `${year} เป็นปี ค.ศ. (พ.ศ. ${buddhist})`, en: `${year} is a Common Era year (${buddhist} BE)` },
  cure: {
    th: `พิมพ์ปี พ.ศ. ปีปฏิทินคือ ${buddhist} ปีงบประมาณอาจเป็นปีอื่น`,
    en: `Type the Buddhist Era year: ${buddhist} by the calendar, perhaps another by fiscal year`,
  },
});

const twoDigits = (year: number): Doubt => ({
  what: { th: `“${year}” มีปีเพียงสองหลัก`, en: `“${year}” has two digits of a year` },
  cure: { th: 'พิมพ์ปี พ.ศ. ให้ครบสี่หลัก เช่น 2563', en: 'Type all four digits of the Buddhist Era year, like 2563' },
});

const oneYear = (written: string): Doubt => ({
  what: { th: `${written} มีมากกว่าหนึ่งปี`, en: `${written} has more than one year` },
  cure: { th: 'พิมพ์ปีเดียว เช่น 2563', en: 'Type one year, like 2563' },
});

const leaveBlank = (written: string): Doubt => ({
  what: { th: `${written} ไม่ใช่ปี`, en: `${written} is not a year` },
  cure: { th: 'พิมพ์ปี พ.ศ. หรือเว้นว่างหากไม่มี', en: 'Type a Buddhist Era year, or leave it blank' },
});
