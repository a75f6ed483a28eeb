import type { DistrictResult } from '../../../shared/rules/city/consolidate.ts';
import type { ShownSheet } from '../sheets/show-sheet.ts';

/** What a district brings to the city's sums. */
export function toDistrictResult(district: string, { indicator, result, basis }: ShownSheet): DistrictResult {
  return { district, indicator, result, restated: basis.restated !== null };
}
