import { readDay } from '../../indicator/day-number.ts';
import type { Text } from '../../terms/text.ts';
import * as ask from './date-doubts.ts';
import { buddhistYear } from './era.ts';
import { type CellNormaliser, change, type Doubt, isExcelError, type Normalised, seenAsBlank } from './normalised.ts';
import { saysNothing } from './nothing.ts';
import { plain, withoutApostrophe } from './plain.ts';
import { dayOfSerial, firstSerial } from './serial-day.ts';
import { readWrittenDate } from './written-date.ts';

/** Days as text `d/m/BBBB`, from any way of writing one day with a year of four digits, and from Excel's own dates. */
export const normaliseDate: CellNormaliser = (cell) => {
  if (typeof cell === 'number') return fromNumber(cell);
  if (typeof cell !== 'string' || readDay(cell) !== null || isExcelError(cell)) return null;
  const written = withoutApostrophe(plain(cell));
  if (written === '') return seenAsBlank;
  if (saysNothing(written)) return ask.leaveBlank(cell);
  if (/^\d{5,6}(?:\.\d+)?$/.test(written)) return fromTypedSerial(cell, Number(written));
  const reading = readWrittenDate(written);
  if (reading === null) return null;
  if ('unclear' in reading) return ask.unclear[reading.unclear](cell);
  const { day, commonEra, time } = reading;
  const reasons = [asDay];
  if (commonEra !== undefined) reasons.push(fromCommonEra(commonEra));
  if (time !== undefined) reasons.push({ th: `ตัดเวลา “${time}”`, en: `without the time “${time}”` });
  return change(day, reasons);
};

/** Whether plain text reads as one whole date, be its day certain or not: what does not belong in a number column. */
export function mentionsDate(written: string): boolean {
  const reading = readWrittenDate(written);
  return reading !== null && !('unclear' in reading && reading.unclear === 'no-day');
}

function fromNumber(cell: number): Normalised {
  const found = dayOfSerial(cell);
  if (found === null) return Number.isInteger(cell) && buddhistYear(cell) ? ask.unclear['no-day'](cell) : null;
  if (cell < firstSerial) return ask.shortYearInExcel(found.day);
  if (readDay(found.day) === null) return ask.unclear['no-such-day'](found.day);
  const reasons = [asDay, found.tookBuddhistForCommon ? tookBuddhist(found.day) : fromExcel];
  if (!Number.isInteger(cell)) reasons.push({ th: 'ตัดเวลา', en: 'without its time' });
  return change(found.day, reasons);
}

function fromTypedSerial(cell: string, serial: number): Doubt | null {
  const found = serial < firstSerial ? null : dayOfSerial(serial);
  return found && readDay(found.day) !== null ? ask.typedSerial(cell, found.day) : null;
}

const asDay: Text = { th: 'เขียนเป็น วัน/เดือน/ปี พ.ศ.', en: 'written as day/month/year BE' };

const fromExcel: Text = { th: 'จากวันที่ของ Excel', en: "from Excel's own date" };

const fromCommonEra = (year: number): Text => ({
  th: `ค.ศ. ${year} คือ พ.ศ. ${year + 543}`,
  en: `${year} CE is ${year + 543} BE`,
});

const tookBuddhist = (day: string): Text => ({
  th: `Excel เก็บปี ${day.slice(-4)} ไว้เป็น ค.ศ.`,
  en: `Excel took ${day.slice(-4)} for a Common Era year`,
});
