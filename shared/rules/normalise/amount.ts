/** A number as written, in exact decimal text (`-1407.52`); `unclear` when its commas, dots or spaces have two readings. */
export type Amount = { text: string } | 'unclear';

/**
 * Reads the digits of a number: `1407.52`, `1,407.52`, `.5`, `12.`; with `spaceGroups` also `1 407.52`.
 *
 * The dot is the decimal point and commas stand before every third digit, as Thai offices write. `1,40` or `1.407,52`
 * may be slips of a comma or another country's way: unclear, for the old system cut `1,407.52` to 1 at the comma.
 */
export function readAmount(digits: string, spaceGroups: boolean): Amount {
  const grouped = spaceGroups && digits.includes(' ') ? bySpaces : byCommas;
  if (!grouped.test(digits) && !ungrouped.test(digits)) return 'unclear';
  const [whole = '', fraction = ''] = digits.replace(/[, ]/g, '').split('.');
  const kept = fraction.replace(/0+$/, '');
  return { text: (whole.replace(/^0+(?=\d)/, '') || '0') + (kept && `.${kept}`) };
}

const ungrouped = /^(?:\d+\.?\d*|\.\d+)$/;
const byCommas = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d*)?$/;
const bySpaces = /^[1-9]\d{0,2}(?: \d{3})+(?:\.\d*)?$/;

/** Excel keeps 15 digits of a number and makes the rest zeros: a longer one would not be what was written. */
export function isKeptByExcel(text: string): boolean {
  return text.replace(/[-.]/g, '').replace(/^0+|0+$/g, '').length <= 15;
}

/** A number times 100, exactly as in decimal writing: 0.07 gives 7, where `0.07 * 100` gives 7.000000000000001. */
export function timesHundred(value: number): number {
  const [digits, exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(exponent) + 2}`);
}
