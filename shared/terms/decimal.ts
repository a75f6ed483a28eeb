/** Exact decimal arithmetic: a number is a whole count of units of its last decimal place. */

/** `12.5` at 2 places is 1250. More places than asked for are not there. @throws RangeError when a digit would be lost */
export function toUnits(text: string, places: number): bigint {
  const parts = /^(-?)(\d+)(?:\.(\d*))?$/.exec(text);
  if (!parts) throw new RangeError(`${text} is no decimal number`);
  const [, sign = '', whole = '0', fraction = ''] = parts;
  const kept = fraction.slice(0, places).padEnd(places, '0');
  if (/[1-9]/.test(fraction.slice(places))) throw new RangeError(`${text} has more than ${places} places`);
  return BigInt(`${sign}${whole}${kept}`);
}

/** 1250 at 2 places is `12.50`. */
export function fromUnits(units: bigint, places: number): string {
  const digits = (units < 0n ? -units : units).toString().padStart(places + 1, '0');
  const text = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
  return units < 0n ? `-${text}` : text;
}

/** How many decimal places a decimal text or a number as typed has. */
export function placesIn(decimal: string | number): number {
  return (String(decimal).split('.')[1] ?? '').length;
}

/** A quotient of whole numbers, to the nearest whole number, half away from zero. */
export function roundedQuotient(numerator: bigint, denominator: bigint): bigint {
  const negative = numerator < 0n !== denominator < 0n;
  const [n, d] = [numerator < 0n ? -numerator : numerator, denominator < 0n ? -denominator : denominator];
  const magnitude = (2n * n + d) / (2n * d);
  return negative ? -magnitude : magnitude;
}

/** `a − b` of two decimal texts at the given places, half away from zero: `60.42 − 75.0000` is `-14.58`. */
export function difference(a: string, b: string, places: number): string {
  const exact = Math.max(placesIn(a), placesIn(b), places);
  const units = toUnits(a, exact) - toUnits(b, exact);
  return fromUnits(roundedQuotient(units, 10n ** BigInt(exact - places)), places);
}
