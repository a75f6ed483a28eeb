import type { Indicator } from '../../../shared/indicator/indicator.ts';
import { type Together, together, versionOfMost } from '../../../shared/rules/city/consolidate.ts';
import { districtsReporting, isOverDistricts } from '../../../shared/rules/offices/reporters.ts';
import type { Period } from '../../../shared/terms/period.ts';
import type { SheetPlace } from '../../../shared/wire/terms.ts';
import type { DistrictsNow } from '../../../shared/wire/together.ts';
import type { SheetStanding } from '../../storage/port/city.ts';
import type { ReadingStorage } from '../../storage/storage.ts';
import type { ReportedQuarter } from '../sheets/find-sheet.ts';
import { showSheet } from '../sheets/show-sheet.ts';
import { toDistrictResult } from './district-result.ts';

type Quarter = Pick<ReportedQuarter, 'indicator' | 'period'>;

/** What an indicator's districts come to together, as submitted, and the version that has counted most of them. */
export async function addUpDistricts(
  storage: ReadingStorage,
  { indicator, period }: Quarter,
): Promise<{ by: Indicator; together: Together }> {
  const sent = await storage.listStandings({ indicator: indicator.code, periods: [period.code] }, 'submitted');
  return addUp(storage, indicator, period.period, sent);
}

/** The same of sheets that have been read: of those of its districts. */
export async function addUp(
  storage: ReadingStorage,
  indicator: Indicator,
  period: Period,
  sent: SheetStanding[],
): Promise<{ by: Indicator; together: Together }> {
  const reporting = new Set(districtsReporting(indicator).map(({ code }) => code));
  const shown = await Promise.all(
    sent
      .filter(({ place }) => reporting.has(place.district))
      .map(async (sheet) => ({
        of: sheet.place.district,
        sheet: await showSheet(storage, { indicator, period: { period } }, sheet),
      })),
  );
  const results = shown.flatMap(({ of, sheet }) => (sheet ? [toDistrictResult(of, sheet)] : []));
  const by = versionOfMost(results, indicator);
  return { by, together: together(by, results, reporting.size) };
}

/** The same of what an owner's sheet is over; null of a sheet with rows of its own. */
export async function readDistrictsNow(
  storage: ReadingStorage,
  { place, ...quarter }: Quarter & { place: SheetPlace },
): Promise<DistrictsNow | null> {
  return isOverDistricts(quarter.indicator, place.district) ? (await addUpDistricts(storage, quarter)).together : null;
}
