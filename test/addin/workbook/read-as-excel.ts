/** What a cell holds after Excel has taken what it was given. */
export type ReadCell = { value: string | number | boolean; formula: string | null };

/**
 * What Excel makes of what a cell is given, at its strictest: every text outside a text cell that could be anything else
 * is. Beginnings of formulas by the typings of `Range.values`, `@` and full-width signs besides, since a person's Excel
 * takes those; the rest is read as en-US (office-js#1559). Of an apostrophe in front one is taken off, everywhere:
 * whether Excel does so in text cells is not documented, so nothing may rest on it.
 */
export function readAsExcel(given: unknown, format: string): ReadCell {
  if (typeof given !== 'string') return { value: given as number | boolean, formula: null };
  if (given.startsWith("'")) return { value: given.slice(1), formula: null };
  if (format === '@') return { value: given, formula: null };
  if (/^[\s\u00A0]*[=+\-@＝＋－＠]./s.test(given)) return { value: '#NAME?', formula: given };
  return { value: looksOtherwise.test(given.trim()) ? 0 : given, formula: null };
}

const looksOtherwise = /^(?:[$฿(]?[\d.,]|true$|false$|#)|^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;
