import type { Language, Text } from '../../../shared/terms/text.ts';

/** Exact decimal text as a person reads it: `-1250000.50` is `−1,250,000.50`. */
export function separated(decimal: string): string {
  const [whole = '', fraction] = decimal.replace('-', '').split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${decimal.startsWith('-') ? '−' : ''}${grouped}${fraction === undefined ? '' : `.${fraction}`}`;
}

/** How many there are: `2067` is `2,067`. */
export function count(number: number): string {
  return separated(String(number));
}

/** Without the zeros that only say how exactly it was written down: `75.0000` is `75`, `100` stays. */
export function trimmed(decimal: string): string {
  return decimal.includes('.') ? decimal.replace(/\.?0+$/, '') : decimal;
}

/** Whether a unit stands before its number: in Thai ร้อยละ and ระดับ do, whatever follows them; every other comes after. */
export function leads(unit: Text, language: Language): boolean {
  return language === 'th' && /^(ร้อยละ|ระดับ)/.test(unit.th);
}

/** An amount with its unit: `ร้อยละ 60.42`, `12 ครั้ง`. */
export function inUnit(amount: string, unit: Text): Text {
  const th = leads(unit, 'th') ? `${unit.th} ${amount}` : `${amount} ${unit.th}`;
  return { th, en: `${amount} ${unit.en}` };
}

/** A difference with its sign: `14.58` is `+14.58`, `-0.00` is `0.00`; a dash where there is nothing to take it from. */
export function signed(difference: string | null): string {
  if (difference === null) return '–';
  const magnitude = separated(difference.replace('-', ''));
  if (!/[1-9]/.test(difference)) return magnitude;
  return difference.startsWith('-') ? `−${magnitude}` : `+${magnitude}`;
}
