import type { Text } from '../../terms/text.ts';
import { mendMarks } from './thai-marks.ts';

/**
 * Brings text into the form that compares, prints and sorts as it looks, and says what was done.
 *
 * Repeated until nothing changes, for one repair may lay bare the next: a mark that goes leaves two spaces behind.
 */
export function repair(text: string): { text: string; reasons: Text[] } {
  const reasons = new Set<Text>();
  let before: string;
  let after = text;
  do {
    before = after;
    for (const { why, mend } of repairs) {
      const mended = mend(after);
      if (mended !== after) reasons.add(why);
      after = mended;
    }
  } while (after !== before);
  return { text: after, reasons: [...reasons] };
}

const repairs: { why: Text; mend: (text: string) => string }[] = [
  {
    why: { th: 'แก้อักษรที่เพี้ยนจากการคัดลอกจาก PDF', en: 'letters that a PDF garbled are mended' },
    mend: (text) => text.replace(/[\uF700-\uF71A]/g, (glyph) => pdfGlyphs.charAt(glyph.charCodeAt(0) - 0xf700)),
  },
  {
    why: { th: 'จัดช่องว่าง', en: 'spaces are put right' },
    mend: (text) =>
      text
        .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
        .replace(/[\t\p{Zs}]+/gu, ' ')
        .replaceAll(' \n', '\n')
        .trim(),
  },
  {
    why: { th: 'ลบอักขระที่มองไม่เห็น', en: 'invisible characters are removed' },
    // Halves of characters and codes that are none among them.
    mend: (text) => text.replace(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}\uFFFE\uFFFF]/gu, ''),
  },
  {
    why: { th: 'รวมอักขระที่แยกส่วน', en: 'characters in parts are joined' },
    mend: (text) => text.normalize('NFC'),
  },
  {
    why: { th: 'จัดสระและวรรณยุกต์', en: 'Thai vowels and tone marks are put right' },
    mend: mendMarks,
  },
  {
    why: { th: 'ใช้เลขอารบิกทั้งจำนวน', en: 'a number in two kinds of digits has one' },
    mend: (text) => text.replace(/[0-9๐-๙]+(?:[.,:][0-9๐-๙]+)*/g, inOneScript),
  },
];

/**
 * Fonts of Thai Windows kept shifted marks in U+F700–F71A, in this order; PDF files made with them still give these
 * codes when text is copied. Source: the Windows column of HarfBuzz's Thai shaper.
 */
const pdfGlyphs =
  'ฐ\u0E34\u0E35\u0E36\u0E37\u0E48\u0E49\u0E4A\u0E4B\u0E4C\u0E48\u0E49\u0E4A\u0E4B\u0E4C' +
  'ญ\u0E31\u0E4D\u0E47\u0E48\u0E49\u0E4A\u0E4B\u0E4C\u0E38\u0E39\u0E3A';

/** `08.๓0` is what the old page printed; a number in Thai digits alone is as good as any. */
function inOneScript(number: string): string {
  if (!/[0-9]/.test(number)) return number;
  return number.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) & 15));
}
