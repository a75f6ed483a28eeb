import { importCityList } from '../../../shared/rules/registers/lists/import-list.ts';
import { findLayout } from '../../../shared/rules/registers/lists/list-layout.ts';
import type { Answer } from '../../../shared/rules/registers/lists/match-lines.ts';
import { firstDay, parsePeriod } from '../../../shared/terms/period.ts';
import type { Cell } from '../../../shared/terms/row.ts';
import type { PublishedCommunities, Register, RegistersChangeOrder } from '../../../shared/wire/registers.ts';

/** A change of all registers to the published list: how many communities, and how many of them have names near each other. */
export type PublishedOrder = { order: RegistersChangeOrder; communities: number; alike: number };

/**
 * The registers as the published list has them. It is a list of different communities, so near names are taken as communities
 * of their own.
 */
export function publishedRegisters(
  { communities }: PublishedCommunities,
  registers: Register[],
  effective: string,
  reason: string,
): PublishedOrder {
  const period = parsePeriod(effective);
  if (!period) throw new Error(`${effective} is no quarter`);
  const headers: Cell[] = ['เขต', 'แขวง', 'ชื่อชุมชน', 'ประเภทชุมชน'];
  const table = [
    headers,
    ...communities.map(({ district, subdistrict, name, kind }) => [district, subdistrict, name, kind]),
  ];
  const reading = { layout: findLayout(table), kinds: {}, districtFromAbove: false };
  const stored = new Map(registers.map(({ district, entries }) => [district, entries]));
  const bring = (answers: Map<number, Answer>) =>
    importCityList(table, reading, stored, firstDay(period), { answers, endMissing: false, kindOfNew: null });
  const asked = bring(new Map()).parts.flatMap(({ fates }) => fates.filter(({ kind }) => kind === 'asked'));
  const { parts } = bring(new Map(asked.map(({ line }) => [line.at, 'new'])));
  const seen = new Map(registers.map(({ district, id }) => [district, id]));
  const changed = parts.filter(({ unchanged }) => !unchanged);
  return {
    order: {
      effective,
      reason,
      registers: changed.map(({ district, entries }) => ({ district, entries, seen: seen.get(district) ?? 'none' })),
    },
    communities: changed.reduce((sum, { entries }) => sum + entries.length, 0),
    alike: asked.length,
  };
}
