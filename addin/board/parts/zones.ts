import { districts } from '../../../shared/catalogue/districts.ts';
import type { Text } from '../../../shared/terms/text.ts';

/** A group of districts, and what it is called in an address: `north-thonburi`. */
export type Zone = { slug: string; name: Text };

/** The six zones, in the order in which the districts' list comes to them. */
export const zones: Zone[] = [...new Map(districts.map(({ zone }) => [zone.en, zone])).values()].map((name) => ({
  slug: slugOf(name),
  name,
}));

export function slugOf(zone: Text): string {
  return zone.en.toLowerCase().replaceAll(' ', '-');
}

/** What lies in the zone that was chosen; all of it where none is. */
export function inZone<Line extends { zone: Text }>(lines: Line[], slug: string | null): Line[] {
  return slug === null ? lines : lines.filter(({ zone }) => slugOf(zone) === slug);
}
