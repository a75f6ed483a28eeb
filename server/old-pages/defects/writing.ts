import { certain, type Found, type Kinds, suspected } from '../defect.ts';
import type { Page } from '../page.ts';
import { type PlacedText, pageTexts } from '../page-texts.ts';
import { arabicDigits } from '../written-number.ts';

/** WritingDefect to letters and texts, wherever it stands. */
export const writingKinds = {
  'mixed-digits': {
    name: { th: 'เลขไทยปนเลขอารบิกในจำนวนเดียว', en: 'Thai and Arabic digits in one number' },
    source: 'DOMAIN.md, What the old pages get wrong: Thai and Arabic digits in one number (“08.๓0”)',
  },
  'decomposed-sara-am': {
    name: { th: 'สระอำพิมพ์ผิด (แยกเป็น ํ กับ า หรือเกิน า)', en: 'Sara am decomposed, or with one า too many' },
    source: 'DOMAIN.md, What the old pages get wrong: ำ taken apart or typed with one า too many (ทำางาน)',
  },
  'stray-mark': {
    name: { th: 'มีพินทุ (U+0E3A) หรือวรรณยุกต์ลอยที่ไม่มีพยัญชนะรองรับ', en: 'A stray U+0E3A, or a mark without its consonant' },
    source: 'DOMAIN.md, What the old pages get wrong: stray U+0E3A',
  },
  'doubled-mark': {
    name: { th: 'สระหรือวรรณยุกต์ซ้อนกันสองตัว', en: 'Two vowel or tone marks where one belongs' },
    source: 'DOMAIN.md, What the old pages get wrong: doubled tone marks',
  },
  'marks-out-of-order': {
    name: { th: 'พิมพ์วรรณยุกต์ก่อนสระ ค้นไม่พบ', en: 'Tone mark typed before the vowel: a search misses it' },
    source: 'DOMAIN.md, What the old pages get wrong: doubled tone marks; the same letters in another order',
  },
  'impossible-spelling': {
    name: { th: 'ตัวอักษรตกหล่น สะกดเช่นนี้ไม่ได้', en: 'A letter is missing: Thai is not spelt so' },
    source: 'page 5027-0824 (การจัเก็บภาษี)',
  },
  'invisible-character': {
    name: { th: 'มีอักขระที่มองไม่เห็นแทรกอยู่', en: 'An invisible character' },
    source: 'DOMAIN.md, What the old pages get wrong: stray U+0E3A; other characters that do not show',
  },
  'lost-character': {
    name: { th: 'มีตัวอักษรที่สูญไปแล้ว (�)', en: 'A letter lost in an earlier conversion (�)' },
    source: 'DOMAIN.md, What the old pages get wrong: text cut in the middle, here a letter at a time',
  },
  'text-cut': {
    name: { th: 'ข้อความถูกตัด', en: 'The text is cut off' },
    source: 'DOMAIN.md, What the old pages get wrong: text cut in the middle (“โดยการใช้ระบบง%”)',
  },
} satisfies Kinds;

type Defect = Found<keyof typeof writingKinds>;

/** Finds damaged letters and texts that were cut off, in every text of the page. */
export function findWriting(page: Page): Defect[] {
  return pageTexts(page).flatMap((text) => [
    ...damaged.flatMap((damage) => occurrences(text, damage)),
    ...cutOff(text),
  ]);
}

/** Mends the letters for which there is only one thing they can have been; texts that were cut stay as they are. */
export function mendLetters(text: string): string {
  return damaged.reduce(
    (mended, { pattern, mend }) => (mend ? mended.replace(pattern, (found) => mend(found)) : mended),
    text,
  );
}

type WritingDefect = { kind: Defect['kind']; pattern: RegExp; mend: ((found: string) => string) | null };

// Thai marks stand above or below the letter before them: vowels ั ิ ี ึ ื ุ ู and ฺ, then ็, tones ่ ้ ๊ ๋, then ์ ํ ๎.
const damaged: WritingDefect[] = [
  {
    kind: 'mixed-digits',
    pattern: /[0-9๐-๙]+(?:[.,:/][0-9๐-๙]+)*/gu,
    mend: (found) => (isMixed(found) ? arabicDigits(found) : found),
  },
  { kind: 'decomposed-sara-am', pattern: /ํ([่-๋]?)า|([่-๋])ํา|ำา/gu, mend: (found) => `${tones(found)}ำ` },
  { kind: 'stray-mark', pattern: /\u0e3a|(?<=^|[\s\u00a0(])[\u0e31\u0e34-\u0e39\u0e47-\u0e4e]/gu, mend: () => '' },
  { kind: 'doubled-mark', pattern: /[่-๋]{2,}|[\u0e31\u0e34-\u0e37]{2,}|[ุู]{2,}|([็์ะา])\1+|เเ/gu, mend: lastMark },
  { kind: 'marks-out-of-order', pattern: /[่-๋์][\u0e31\u0e34-\u0e39]|ำ[่-๋]/gu, mend: (found) => reversed(found) },
  { kind: 'impossible-spelling', pattern: /ั[่-๋]?(?![ก-ฮ\u0e34-\u0e3a\u0e47-\u0e4e])|[เแโใไ](?![ก-ฮเ])/gu, mend: null },
  { kind: 'invisible-character', pattern: /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]+/gu, mend: () => '' },
  { kind: 'lost-character', pattern: /\ufffd+/gu, mend: null },
];

function occurrences({ place, text }: PlacedText, { kind, pattern, mend }: WritingDefect): Defect[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const [found] = match;
    if (kind === 'mixed-digits' && !isMixed(found)) return [];
    const [before, after] = surroundings(text, match.index, found.length);
    const probably = mend ? `${before}${mend(found)}${after}` : null;
    return [certain(kind, place, `${before}${found}${after}`, probably)];
  });
}

/** A few letters on either side, never beginning or ending between a letter and its mark. */
function surroundings(text: string, at: number, length: number): [string, string] {
  const before =
    /(?:[^\s\u00a0][\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]*){0,6}$/u.exec(text.slice(Math.max(0, at - 40), at))?.[0] ?? '';
  const after =
    /^(?:[^\s\u00a0][\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]*){0,6}/u.exec(text.slice(at + length, at + length + 40))?.[0] ??
    '';
  return [before, after];
}

function isMixed(number: string): boolean {
  return /[0-9]/.test(number) && /[๐-๙]/u.test(number);
}

function tones(text: string): string {
  return text.replace(/[^่-๋]/gu, '');
}

/** Of two marks typed one after the other, the last is the one that was meant to stay. */
function lastMark(found: string): string {
  return found === 'เเ' ? 'แ' : (found.at(-1) ?? '');
}

function reversed(text: string): string {
  return [...text].reverse().join('');
}

function cutOff({ place, text }: PlacedText): Defect[] {
  const end = text.trimEnd().slice(-200);
  const tail = end.slice(-24);
  const probably = {
    th: 'ข้อความต่อจากนี้ไม่ทราบ ดูจากเอกสารต้นฉบับ',
    en: 'What followed is not known: see the original document',
  };
  // Whoever saved the page may have noted the cut instead of keeping its trace.
  if ((place !== 'unit' && /[^\s\d๐-๙)]%$/u.test(end)) || /\((cut with %|[^()]*ถูกตัด[^()]*)\)$/u.test(end)) {
    return [certain('text-cut', place, tail, probably)];
  }
  return place !== 'unit' && /(\.{3}|…)$/u.test(end) ? [suspected('text-cut', place, tail, probably)] : [];
}
