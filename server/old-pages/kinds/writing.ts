import type { DefectKind } from '../defect-kind.ts';

/** Damage to letters and texts, wherever it stands. */
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
} satisfies Record<string, DefectKind>;
