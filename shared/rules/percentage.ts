/** Why there is no percentage: nothing was reported, or nothing may be divided by. */
export type NoPercentage = { none: 'not-reported' | 'zero-denominator' };

/** A percentage on the scale 0–100 as exact decimal text (`60.42`), or the reason why there is none. */
export type Percentage = { text: string } | NoPercentage;

/**
 * numerator × 100 / denominator, rounded half up to `decimals` places, exactly: whole numbers in, decimal text out.
 *
 * | numerator | denominator | gives |
 * |---|---|---|
 * | null | any | none: not-reported |
 * | any | null | none: not-reported |
 * | n | 0 | none: zero-denominator |
 * | 29 | 48 | 60.42 |
 * | 23 | 160 | 14.38 (a tie: 14.375) |
 *
 * @throws RangeError when an argument is negative or not a whole number
 */
export function percentage(numerator: number | null, denominator: number | null, decimals: number): Percentage {
  if (numerator === null || denominator === null) return { none: 'not-reported' };
  if (denominator === 0) return { none: 'zero-denominator' };
  const n = whole(numerator);
  const d = whole(denominator);
  const scale = 10n ** BigInt(decimals);
  return { text: decimalText((n * 200n * scale + d) / (2n * d), decimals) };
}

/** `a − b` of two decimal texts, exactly, at the given places: `60.42 − 75.0000` is `-14.58`. More places are cut off half up. */
export function difference(a: string, b: string, decimals: number): string {
  const places = Math.max(fraction(a).length, fraction(b).length, decimals);
  const exact = units(a, places) - units(b, places);
  const step = 10n ** BigInt(places - decimals);
  const magnitude = ((exact < 0n ? -exact : exact) * 2n + step) / (2n * step);
  return (exact < 0n && magnitude > 0n ? '-' : '') + decimalText(magnitude, decimals);
}

function whole(number: number): bigint {
  if (!Number.isSafeInteger(number) || number < 0) throw new RangeError(`not a whole number from 0: ${number}`);
  return BigInt(number);
}

function decimalText(units: bigint, decimals: number): string {
  const digits = units.toString().padStart(decimals + 1, '0');
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

function fraction(text: string): string {
  return text.split('.')[1] ?? '';
}

function units(text: string, places: number): bigint {
  const [wholePart = '0'] = text.split('.');
  const sign = wholePart.startsWith('-') ? -1n : 1n;
  return sign * BigInt(wholePart.replace('-', '') + fraction(text).padEnd(places, '0'));
}
