/** Exact decimal text as a person reads it: `-1250000.50` is `−1,250,000.50`. */
export function separated(decimal: string): string {
  const [whole = '', fraction] = decimal.replace('-', '').split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${decimal.startsWith('-') ? '−' : ''}${grouped}${fraction === undefined ? '' : `.${fraction}`}`;
}

/** Without the zeros that only say how exactly it was written down: `75.0000` is `75`, `100` stays. */
export function trimmed(decimal: string): string {
  return decimal.includes('.') ? decimal.replace(/\.?0+$/, '') : decimal;
}

/** A difference with its sign: `14.58` is `+14.58`, `-0.00` is `0.00`; a dash where there is nothing to take it from. */
export function signed(difference: string | null): string {
  if (difference === null) return '–';
  const magnitude = separated(difference.replace('-', ''));
  if (!/[1-9]/.test(difference)) return magnitude;
  return difference.startsWith('-') ? `−${magnitude}` : `+${magnitude}`;
}
