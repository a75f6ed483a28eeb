import { districts } from '../../shared/catalogue/districts.ts';
import { findIndicator } from '../../shared/catalogue/indicators.ts';
import { consolidate } from '../../shared/rules/consolidate.ts';
import type { Consolidation, DistrictLine } from '../../shared/wire/schemas.ts';
import type { Person } from '../auth/person.ts';
import { refuse } from '../permissions.ts';
import type { Refusal } from '../refusal.ts';
import type { Storage } from '../storage/storage.ts';
import { findPeriod } from './open-sheet.ts';

/** The city's figure, from each district's last submission; a draft stored after it is not counted yet. */
export async function readConsolidation(
  storage: Storage,
  person: Person,
  place: { indicator: string; period: string },
): Promise<Consolidation | Refusal> {
  const indicator = findIndicator(place.indicator);
  if (!indicator) return { refused: 'unknown-indicator' };
  const period = await findPeriod(storage, place.period);
  if (period?.period.fiscalYear !== indicator.fiscalYear) return { refused: 'unknown-period' };
  const denied = refuse(person, 'read-consolidation', null);
  if (denied) return denied;

  const standings = await storage.listStandings(indicator.code, place.period);
  const byDistrict = new Map(standings.map((standing) => [standing.place.district, standing]));
  const lines = districts.map(({ code, name, zone }): DistrictLine => {
    const standing = byDistrict.get(code);
    return {
      district: code,
      name,
      zone,
      state: standing?.state ?? 'none',
      revision: standing?.revision ?? 0,
      submittedAt: standing?.submission?.submittedAt ?? null,
      late: standing?.submission?.late ?? false,
      result: standing?.submission?.result ?? null,
    };
  });
  const results = lines.flatMap((line) => line.result ?? []);
  return {
    indicator: indicator.code,
    period: place.period,
    city: { ...consolidate(results, indicator.decimals), submitted: results.length, expected: districts.length },
    districts: lines,
  };
}
