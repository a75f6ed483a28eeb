/**
 * Numbers as people write them, with the format that Excel gives a cell for the way they are written: thousands, money,
 * percentages, powers of ten, fractions behind a whole number, brackets for what is owed.
 */

import type { Region } from './regions.ts';

export type TypedNumber = { value: number; numberFormat?: string };

const DIGITS = /^(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:e[+-]?\d+)?$/i;
const FRACTION = /^(\d+) (\d{1,3})\/(\d{1,3})$/;

export function readNumber(text: string, region: Region): TypedNumber | null {
  const owed = /^\((.*)\)$/.exec(text)?.[1];
  if (owed !== undefined) return negative(readUnsigned(owed.trim(), region));
  const [, sign = '', rest = ''] = /^([+-]?)(.*)$/s.exec(text) ?? [];
  const read = readUnsigned(rest, region);
  return sign === '-' ? negative(read) : read;
}

function negative(read: TypedNumber | null): TypedNumber | null {
  return read && { ...read, value: -read.value };
}

function readUnsigned(text: string, { currency }: Region): TypedNumber | null {
  const fraction = FRACTION.exec(text);
  if (fraction) return readFraction(Number(fraction[1]), Number(fraction[2]), Number(fraction[3]));
  if (/^%|%$/.test(text)) {
    const value = digits(text.replace(/^%\s*|\s*%$/, ''));
    return value === null ? null : { value: value / 100, numberFormat: text.includes('.') ? '0.00%' : '0%' };
  }
  const money = text.startsWith(currency);
  const value = digits(money ? text.slice(currency.length).trim() : text);
  if (value === null) return null;
  const numberFormat = money ? moneyFormat(currency, text) : plainFormat(text);
  return { value, ...(numberFormat && { numberFormat }) };
}

function moneyFormat(currency: string, text: string): string {
  const number = `${currency}#,##0${text.includes('.') ? '.00' : ''}`;
  return `${number}_);[Red](${number})`;
}

function plainFormat(text: string): string | undefined {
  if (/e/i.test(text)) return '0.00E+00';
  if (text.includes(',')) return text.includes('.') ? '#,##0.00' : '#,##0';
  return undefined;
}

/** Excel keeps fifteen digits of a number and makes noughts of the rest. */
function digits(text: string): number | null {
  if (!/\d/.test(text) || !DIGITS.test(text)) return null;
  const [mantissa = '', exponent = ''] = text.replaceAll(',', '').toLowerCase().split('e');
  let kept = 0;
  const cut = mantissa.replace(/\d/g, (digit) => {
    if (kept > 0 || digit !== '0') kept++;
    return kept > 15 ? '0' : digit;
  });
  const number = Number(exponent === '' ? cut : `${cut}e${exponent}`);
  return Number.isFinite(number) ? number : null;
}

function readFraction(whole: number, above: number, below: number): TypedNumber | null {
  if (below === 0) return null;
  return { value: whole + above / below, numberFormat: below < 10 ? '# ?/?' : '# ??/??' };
}
