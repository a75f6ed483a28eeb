import { type Column, isNumber, limitsOf, placesOf } from '../column.ts';

/** An Excel data validation rule, in the shape office.js takes. A choice's list stands under a name of its own. */
export type ValidationRule =
  | { list: { inCellDropDown: true; source: string } }
  | { wholeNumber: Bounds }
  | { decimal: Bounds }
  | { textLength: Bounds };

type Bounds = { formula1: number; formula2: number; operator: 'Between' };

/** What a cell takes while one types. Dates may be typed in any form: the normaliser brings them into the one that is read. */
export function validationRule(column: Column, listName: string): ValidationRule {
  if (isNumber(column)) {
    const scale = 10 ** placesOf(column);
    const { min, max } = limitsOf(column);
    const bounds = between(min / scale, max / scale);
    return scale === 1 ? { wholeNumber: bounds } : { decimal: bounds };
  }
  if (column.type === 'text') return { textLength: between(0, column.maxLength) };
  if (column.type === 'date') return { textLength: between(6, 40) };
  return { list: { inCellDropDown: true, source: `=${listName}` } };
}

function between(formula1: number, formula2: number): Bounds {
  return { formula1, formula2, operator: 'Between' };
}
