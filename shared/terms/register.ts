import type { IsoDate } from './date.ts';

/** A community that a district is expected to report on. */
export type Community = {
  /** `1035-001`: the district's code and a running number. */
  code: string;
  name: string;
  /** A code of the list of community kinds. */
  kind: string;
};

/** The rows expected of a district in a period, in the order of its sheet. */
export type Roster = { district: string; period: string; demo: boolean; communities: Community[] };

/**
 * What a community was called, and of which kind it was, over a span of days. A community that has been renamed has
 * several entries under its one code, whose days do not overlap.
 */
export type RegisterEntry = Community & {
  from: IsoDate;
  /** The last day, itself included; null while no end is known. */
  to: IsoDate | null;
  /** Code of the community that it became part of on the day after `to`. */
  mergedInto: string | null;
};

export function isValidAt({ from, to }: Pick<RegisterEntry, 'from' | 'to'>, day: IsoDate): boolean {
  return from <= day && (to === null || day <= to);
}

/** The communities there are on a day, each in the place in which its code first stands. */
export function communitiesOn(entries: RegisterEntry[], day: IsoDate): Community[] {
  const order = new Map<string, number>();
  for (const { code } of entries) if (!order.has(code)) order.set(code, order.size);
  return entries
    .filter((entry) => isValidAt(entry, day))
    .sort((a, b) => (order.get(a.code) ?? 0) - (order.get(b.code) ?? 0))
    .map(({ code, name, kind }) => ({ code, name, kind }));
}
