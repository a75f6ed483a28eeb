import type { Indicator } from '../../../shared/indicator/indicator.ts';
import type { Together } from '../../../shared/rules/city/consolidate.ts';
import { isOverDistricts } from '../../../shared/rules/offices/reporters.ts';
import type { SheetPlace } from '../../../shared/wire/terms.ts';
import type { DistrictsNow } from '../../../shared/wire/together.ts';
import type { ReadingStorage } from '../../storage/storage.ts';
import type { ReportedQuarter } from '../sheets/find-sheet.ts';
import { totalOf } from './quarter-total.ts';

type Quarter = Pick<ReportedQuarter, 'indicator' | 'period'>;

/** What an indicator's districts come to together, as submitted, and the version that has counted most of them. */
export async function addUpDistricts(
  storage: ReadingStorage,
  { indicator, period }: Quarter,
): Promise<{ by: Indicator; together: Together }> {
  const sheetsOf = await storage.readQuarters();
  const { by, sums } = await totalOf(storage, sheetsOf(indicator.code, period.code), indicator);
  return { by, together: sums };
}

/** The same of what an owner's sheet is over; null of a sheet with rows of its own. */
export async function readDistrictsNow(
  storage: ReadingStorage,
  { place, ...quarter }: Quarter & { place: SheetPlace },
): Promise<DistrictsNow | null> {
  return isOverDistricts(quarter.indicator, place.district) ? (await addUpDistricts(storage, quarter)).together : null;
}
