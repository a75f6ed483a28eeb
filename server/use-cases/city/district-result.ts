import type { Indicator } from '../../../shared/indicator/indicator.ts';
import type { DistrictResult } from '../../../shared/rules/city/consolidate.ts';
import { restatementOf } from '../../../shared/rules/sheets/basis.ts';
import type { SheetStanding } from '../../storage/port/city.ts';
import type { ReadingStorage } from '../../storage/storage.ts';
import { readVersion, type ShownSheet } from '../sheets/show-sheet.ts';

/** What a district brings to the city's sums. */
export function toDistrictResult(district: string, { indicator, result, basis }: ShownSheet): DistrictResult {
  return { district, indicator, result, restated: basis.restated !== null };
}

/** The same, of a sheet of which nothing else is shown; null where its view shows nothing. */
export async function resultOf(
  storage: ReadingStorage,
  inForce: Indicator,
  { place, standing, shown }: SheetStanding,
): Promise<DistrictResult | null> {
  if (!shown) return null;
  const restated = restatementOf(standing, shown.revision);
  const indicator = await readVersion(storage, inForce, restated?.version ?? shown.indicatorVersion);
  const result = restated?.result ?? shown.result;
  return { district: place.district, indicator, result, restated: restated !== null };
}
