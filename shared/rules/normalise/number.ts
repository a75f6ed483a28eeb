import { type NumberColumn, placesOf } from '../../indicator/column.ts';
import { isCountOf } from '../../indicator/read-cell.ts';
import type { Text } from '../../terms/text.ts';
import { isKeptByExcel, readAmount, timesHundred } from './amount.ts';
import { mentionsDate } from './date.ts';
import { type CellNormaliser, change, type Doubt, isExcelError, type Normalised, seenAsBlank } from './normalised.ts';
import { saysNothing } from './nothing.ts';
import * as ask from './number-doubts.ts';
import { asciiSigns, plain, withoutApostrophe } from './plain.ts';
import { dayOfSerial } from './serial-day.ts';
import { isBaht, isColumnsUnit, isPercent, isUnit, powerOf } from './units.ts';

/**
 * Whole numbers, decimals and money: digits of any script, signs, groups of thousands and the column's own unit.
 *
 * A number between 0 and 1 in a per cent column stays: 0.5 % is a fair result, and who means 50 % has either typed
 * `50%`, which Excel shows as such, or cannot be told from one who means 0.5 %. A rule of the indicator may ask.
 * A number shown as per cent in any other column is asked about although it reads: the officer sees 20%, the sum 0.2. One
 * that is shown as a day which nobody means, since 12 was typed where a day stood, is offered to be shown as a number.
 */
export function numberNormaliser(column: NumberColumn): CellNormaliser {
  return (cell, shownAs) => {
    if (typeof cell === 'number' && shownAs === 'date') return fromDateCell(cell);
    if (typeof cell === 'number') return shownAs === 'percent' ? fromPercentCell(cell, column) : null;
    return typeof cell !== 'string' || isExcelError(cell) ? null : fromText(cell, column);
  };
}

function fromPercentCell(cell: number, column: NumberColumn): Normalised {
  if (cell === 0) return null;
  const value = timesHundred(cell);
  if (!isPercentColumn(column)) return ask.percentElsewhere(`${value}%`);
  const scale = 10 ** placesOf(column);
  if (!isCountOf(Math.round(value * scale), value, scale)) return ask.tooManyPlaces(`${value}%`, placesOf(column));
  return change(value, [
    {
      th: `Excel แสดง ${value}% แต่เก็บ ${cell} คอลัมน์นี้เป็นร้อยละอยู่แล้ว`,
      en: `Excel shows ${value}% but keeps ${cell}; the column is per cent already`,
    },
  ]);
}

/** Shows a whole number as one again; a day's own serial is asked about (it may be either), and so is a time. */
export function fromDateCell(cell: number): Normalised {
  const found = dayOfSerial(cell);
  if (found !== null || !Number.isInteger(cell)) return ask.date(found?.day ?? cell);
  return change(cell, [
    {
      th: `Excel แสดงเป็นวันที่ แต่เก็บ ${cell} จึงแสดงเป็นตัวเลข`,
      en: `Excel shows a date but keeps ${cell}: it is shown as a number`,
    },
  ]);
}

function fromText(cell: string, column: NumberColumn): Normalised {
  const written = withoutApostrophe(plain(cell));
  if (written === '') return seenAsBlank;
  if (saysNothing(written)) return ask.blankOrZero(cell);
  if (mentionsDate(written)) return ask.date(cell);
  if (/^[-+]?\d[\d.,]*e[-+]?\d+$/.test(written)) return ask.scientific(cell);
  if (/[½¼¾⅓⅔]|^\d+ ?\/ ?\d+$/.test(written)) return ask.fraction(cell);
  if (/^\d[\d.,]* ?(?:-|~|ถึง|และ|to) ?\d/.test(written)) return ask.several(cell);

  const parts = /^(\D*?)([-+(]? ?\.?\d(?:[\d., ]*\d)?\.?\)?)(?: ?\.?(\D*))$/.exec(written);
  if (!parts) return null;
  const [front = '', number = '', back = ''] = parts.slice(1).map((part) => part.trim());
  return fromParts(cell, column, front, number, back);
}

function fromParts(cell: string, column: NumberColumn, front: string, number: string, back: string): Normalised {
  // Price tags end in a dash: `1,200.-`.
  if (back.startsWith('-') && column.type !== 'money') return null;
  const words = [front, back].filter((word) => word !== '' && word !== 'จำนวน');
  const percent = words.some(isPercent);
  if (words.length > 1 && !(percent && words.every(isPercent)) && !words.every(isBaht)) return null;
  if (percent && !isPercentColumn(column)) return ask.percentElsewhere(cell);
  const [unit] = words;
  const power = unit === undefined ? undefined : powerOf(unit);

  const sign = signOf(cell, number, column);
  if (typeof sign !== 'number') return sign;
  const digits = number.replace(/^[-+( ]+|[) ]+$/g, '');
  const amount = readAmount(digits, !/\d +\d/.test(asciiSigns(cell)));
  if (amount === 'unclear') return ask.separators(cell);
  if (power !== undefined) return ask.numberWord(cell, Number(`${amount.text}e${power}`));
  if (unit !== undefined && !percent && !isUnit(unit)) return null;
  if (unit !== undefined && !percent && !isColumnsUnit(unit, column)) return ask.otherUnit(cell, unit);
  if ((amount.text.split('.')[1] ?? '').length > placesOf(column)) return ask.tooManyPlaces(cell, placesOf(column));
  if (!isKeptByExcel(amount.text)) return ask.tooManyDigits(cell);
  return change(sign * Number(amount.text) + 0, reasons(cell, number, words));
}

/** 1 or -1, or a doubt: `- 5` may be a list's dash, and `(5)` is less than nothing only in accounts. */
function signOf(cell: string, number: string, column: NumberColumn): 1 | -1 | Doubt | null {
  if (/^\(.*\)$/.test(number)) return column.type === 'money' ? -1 : ask.parentheses(cell);
  if (/[()]/.test(number)) return null;
  if (number.startsWith('-')) return /^-[\d.]/.test(number) ? -1 : ask.dash(cell);
  return 1;
}

function reasons(cell: string, number: string, words: string[]): Text[] {
  const all: Text[] = [{ th: 'เก็บเป็นตัวเลข ไม่ใช่ข้อความ', en: 'kept as a number, not as text' }];
  if (/[๐-๙\u0660-\u0669\u06F0-\u06F9\uFF10-\uFF19]/.test(cell))
    all.push({ th: 'ใช้เลขอารบิก', en: 'in the digits 0–9' });
  if (/\d[, ]\d/.test(number)) all.push({ th: 'ตัดเครื่องหมายคั่นหลักพัน', en: 'without separators of thousands' });
  for (const word of words) all.push({ th: `ตัด “${word}”`, en: `without “${word}”` });
  return all;
}

function isPercentColumn(column: NumberColumn): boolean {
  return column.type === 'decimal' && column.percent;
}
