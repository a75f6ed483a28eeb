import { arabicDigits } from './written-number.ts';

/** Reads a fiscal year as a page gives it, `2563`; null when there is none or it is several (`2562-2563`). */
export function fiscalYear(given: string | null): number | null {
  const year = arabicDigits(given ?? '').trim();
  return /^2[56]\d\d$/.test(year) ? Number(year) : null;
}
