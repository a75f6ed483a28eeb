/**
 * What Excel takes as the formula of a conditional format or of a validation: no structured reference and no array constant in it
 * ([MS-OI29500] 3.2.3.1.2 and 3.2.3.1.3), and no more than 8,192 characters ([MS-OI29500] 18.18.35).
 */

import { invalidArgument } from './excel-error.ts';
import { isFormulaText } from './formula-syntax.ts';
import { tokenize } from './formula-tokens.ts';

const MAX_FORMULA = 8192;

/** With the sign of equality or without it. */
export function assertRuleFormula(formula: string): void {
  const text = formula.replace(/^=/, '');
  const forbidden = tokenize(text).some(({ kind, text: part }) => kind === 'structured' || hasArray(kind, part));
  if (formula.length > MAX_FORMULA || forbidden || !isFormulaText(text)) throw invalidArgument();
}

function hasArray(kind: string, part: string): boolean {
  return kind === 'plain' && part.replace(/"(?:[^"]|"")*"/g, '').includes('{');
}
