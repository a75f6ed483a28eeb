import { separated } from '../../../shared/terms/amount.ts';
import type { Language, Text } from '../../../shared/terms/text.ts';

/** How many there are: `2067` is `2,067`. */
export function count(number: number): string {
  return separated(String(number));
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
