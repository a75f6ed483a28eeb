import { byApi } from '../../../addin/workbench/document/regions.ts';
import { isRefused, readTyped } from '../../../addin/workbench/document/typed-text.ts';

/** What a cell holds after Excel has taken what it was given. */
export type ReadCell = { value: string | number | boolean; formula: string | null };

export type Reader = (given: unknown, format: string) => ReadCell;

/**
 * What Excel makes of what a cell is given, at its strictest: every text outside a text cell that could be anything else
 * is. Beginnings of formulas by the typings of `Range.values`, `@` and full-width signs besides, since a person's Excel
 * takes those; the rest is read as en-US (office-js#1559). Of an apostrophe in front one is taken off, everywhere:
 * whether Excel does so in text cells is not documented, so nothing may rest on it.
 */
export const readAsExcel: Reader = (given, format) => {
  if (typeof given !== 'string') return { value: given as number | boolean, formula: null };
  if (given.startsWith("'")) return { value: given.slice(1), formula: null };
  if (format === '@') return { value: given, formula: null };
  if (/^[\s\u00A0]*[=+\-@＝＋－＠]./s.test(given)) return { value: '#NAME?', formula: given };
  return { value: looksOtherwise.test(given.trim()) ? 0 : given, formula: null };
};

const looksOtherwise = /^(?:[$฿(]?[\d.,]|true$|false$|#)|^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

const region = byApi(new Date(2020, 0, 1));

/** The stand-in Excel's own reading, which takes an apostrophe off in text cells or does not. A refusal fails the sync. */
export function readInWorkbench(hidesApostrophe: boolean): Reader {
  return (given, format) => {
    if (typeof given !== 'string') return { value: given as number | boolean, formula: null };
    const read = readTyped(given, { region, format, hidesApostrophe });
    if (isRefused(read)) throw new Error(`Excel refuses ${given}`);
    return { value: read.value ?? '', formula: read.formula ?? null };
  };
}
