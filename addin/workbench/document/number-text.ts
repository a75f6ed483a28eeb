/** What a cell shows. numfmt writes numbers; what it lacks of Thai formats is put right here. */

import { numfmt } from '@univerjs/core';
import type { CellValue } from './document.ts';

export type ShownText = { text: string; color?: string };

export function cellText(value: CellValue, format = 'General'): ShownText {
  if (value === null) return { text: '' };
  if (typeof value === 'boolean') return { text: value ? 'TRUE' : 'FALSE' };
  const { code, thaiDigits } = thaiFormat(format);
  try {
    const text = numfmt.format(code, value, { locale: 'th' });
    const color = numfmt.formatColor(code, value);
    return { text: thaiDigits ? toThaiDigits(text) : text, ...(typeof color === 'string' && { color }) };
  } catch {
    // A format nobody can read still must not hide the value.
    return { text: String(value) };
  }
}

/** `[$-D07041E]`: digits (0D Thai), calendar (07 Buddhist), language; a leading "t" asks for Thai digits too. */
function thaiFormat(format: string): { code: string; thaiDigits: boolean } {
  const locale = /\[\$[^\]]*-([0-9A-F]{3,8})\]/i.exec(format)?.[1]?.padStart(8, '0').toUpperCase() ?? '';
  const code = format.replace(/^t(?=[0#?])/, '');
  const thaiDigits = locale.startsWith('0D') || code !== format;
  return { code: locale.slice(2, 4) === '07' ? buddhistYears(code) : code, thaiDigits };
}

function buddhistYears(code: string): string {
  return code.replace(/"[^"]*"|\\.|\[[^\]]*\]|y+/gi, (part) => (/^y/i.test(part) ? 'b'.repeat(part.length) : part));
}

function toThaiDigits(text: string): string {
  return text.replace(/\d/g, (digit) => String.fromCharCode(0x0e50 + Number(digit)));
}

/** Excel rounds a plain number that is too long for its cell, and shows ### before it would cut one off. */
export function fitNumber(
  value: number,
  format: string | undefined,
  shown: string,
  width: number,
  widthOf: (text: string) => number,
): string {
  const fits = (text: string) => widthOf(text) <= width;
  if (fits(shown)) return shown;
  if (format === undefined || format === 'General') {
    for (let decimals = 10; decimals >= 0; decimals--) {
      const rounded = String(Number(value.toFixed(decimals)));
      if (fits(rounded)) return rounded;
    }
  }
  return '#'.repeat(Math.max(1, Math.floor(width / widthOf('#'))));
}
