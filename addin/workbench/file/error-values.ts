/** Errors are plain texts in the workbook's model and a cell type of their own in a file. */
const ERRORS = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#SPILL!', '#CALC!'] as const;

export type ErrorValue = (typeof ERRORS)[number];

export function isErrorValue(value: unknown): value is ErrorValue {
  return ERRORS.includes(value as ErrorValue);
}
