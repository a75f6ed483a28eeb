import { isPlainlyClean } from './clean-text.ts';
import { type CellNormaliser, change, isExcelError, seenAsBlank } from './normalised.ts';
import { repair } from './repair.ts';
import { markDoubt } from './thai-marks.ts';

/**
 * Text keeps its words, its line breaks, its digits and its length; only what cannot be seen or cannot be meant goes.
 * A number or TRUE in a text column reads as its text and stays.
 *
 * Two different marks on one letter are asked about although the text reads: the word is printed on the official sheet
 * as it stands, and which of the two is meant (ร่อยละ, ร้อยละ) cannot be told.
 */
export const normaliseText: CellNormaliser = (cell) => {
  if (typeof cell !== 'string' || isPlainlyClean(cell) || isExcelError(cell)) return null;
  const { text, reasons } = repair(cell);
  if (text === '') return seenAsBlank;
  return markDoubt(text) ?? (text === cell ? null : change(text, reasons));
};
