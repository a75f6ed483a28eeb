import { arabicDigits, readNumber } from './written-number.ts';

/** Two amounts that a text sets against each other: `29 จาก 48` (29 of 48). */
export type Pair = { text: string; numerator: number; denominator: number };

const amount = '(?<![\\d,.])(\\d[\\d,]*(?:\\.\\d+)?)';
const forms = [
  new RegExp(`${amount}\\s*(?:[ก-๙.]{1,15}\\s*)?จาก(?:ทั้งหมด|จำนวน(?:ทั้งหมด)?)?\\s*${amount}`, 'gu'),
  new RegExp(`\\(?${amount}\\s*[x×*]\\s*100\\s*\\)?\\s*[/÷]\\s*${amount}`, 'gu'),
  // Two bare whole numbers with a slash are as often a term or a date: their unit or the result must follow.
  new RegExp(`(?<![\\d/.]\\s*)${amount}/${amount}(?=\\s*(?:=|ล้านบาท|บาท|ชุมชน|แห่ง|คน|ราย|โรงเรียน))`, 'gu'),
];

/** The pairs in a text, in its order of forms; a year is no denominator. */
export function pairs(text: string): Pair[] {
  return forms.flatMap((form) =>
    [...arabicDigits(text).matchAll(form)].flatMap((match) => {
      const [numerator, denominator] = [readNumber(match[1] ?? null), readNumber(match[2] ?? null)];
      if (numerator === null || !denominator || /^25[4-9]\d$/.test(match[2] ?? '')) return [];
      return [{ text: match[0].trim(), numerator, denominator }];
    }),
  );
}

/** Percentages that a text states, `60.42%` or `ร้อยละ 60.42`; those named as a target or growth are left out. */
export function percents(text: string): { text: string; value: number }[] {
  const found = arabicDigits(text).matchAll(
    /(?<![\d.,+]|เป้าหมาย\s*(?:ร้อยละ)?\s*)(?:(\d[\d,]*(?:\.\d+)?)\s*%|ร้อยละ\s*(\d[\d,]*(?:\.\d+)?))/gu,
  );
  return [...found].flatMap((match) => {
    const value = readNumber(match[1] ?? match[2] ?? null);
    return value === null ? [] : [{ text: match[0], value }];
  });
}
