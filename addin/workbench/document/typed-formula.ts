/**
 * Texts that Excel takes for formulas: whatever begins with =, + or - (`values` in the typings, office-js#3256) and, from
 * Lotus's times, with @. What then is no formula is refused and not kept as text: “- 5 บาท” fails the sync.
 */

import { isFormulaText } from './formula-syntax.ts';

/** Characters of a formula (Excel specifications and limits); a longer one ends in an internal error (office-js#3256). */
const MAX_FORMULA = 8192;

/** Null where the text does not begin like one. A sign with nothing behind it is a text. */
export function readFormula(
  text: string,
): { value: null; formula: string } | { refused: 'notAFormula' | 'tooLong' } | null {
  const [, sign, rest = ''] = /^\s*([=+\-@])(.*)$/s.exec(text) ?? [];
  if (sign === undefined || rest.trim() === '') return null;
  if (text.length > MAX_FORMULA) return { refused: 'tooLong' };
  const body = sign === '+' || sign === '-' ? sign + rest : rest;
  // Behind @ it must be a function: of a name Excel says that the function is not valid.
  if (sign === '@' && !/^[\p{L}_\\][\p{L}\p{M}\p{N}_.]*\(/u.test(rest)) return { refused: 'notAFormula' };
  return isFormulaText(body) ? { value: null, formula: `=${body}` } : { refused: 'notAFormula' };
}
