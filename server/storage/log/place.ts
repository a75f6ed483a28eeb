import type { Link } from '../tables.ts';

/** What of an indicator, a quarter and a district a fact is about, as far as its table has them. */
export function placeOf(row: object): Pick<Link, 'indicator' | 'period' | 'district'> {
  const { indicator, code, period, district }: Named = row;
  return { indicator: indicator ?? code ?? null, period: period ?? null, district: district ?? null };
}

/** The tables of indicators call theirs `code`. */
type Named = { indicator?: string; code?: string; period?: string; district?: string | null };
