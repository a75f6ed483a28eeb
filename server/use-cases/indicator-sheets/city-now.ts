import type { Indicator } from '../../../shared/indicator/indicator.ts';
import { againstTarget, targetFor } from '../../../shared/indicator/main-figure.ts';
import { together, versionOfMost } from '../../../shared/rules/city/consolidate.ts';
import { districtsReporting } from '../../../shared/rules/offices/reporters.ts';
import type { Period } from '../../../shared/terms/period.ts';
import type { SheetQuarter } from '../../../shared/wire/indicator-sheet.ts';
import type { SheetStanding } from '../../storage/port/city.ts';
import type { ReadingStorage } from '../../storage/storage.ts';
import { toDistrictResult } from '../city/district-result.ts';
import { showSheet } from '../sheets/show-sheet.ts';

/** What the districts that report an indicator have come to in a quarter by what they have sent, as the city's figure is. */
export async function countCity(
  storage: ReadingStorage,
  indicator: Indicator,
  period: Period,
  sheets: SheetStanding[],
): Promise<NonNullable<SheetQuarter['cityNow']>> {
  const reporting = districtsReporting(indicator);
  const sent = sheets.filter(({ place }) => reporting.some(({ code }) => code === place.district));
  const shown = await Promise.all(
    sent.map(async (sheet) => ({
      district: sheet.place.district,
      sheet: await showSheet(storage, { indicator, period: { period } }, sheet),
    })),
  );
  const results = shown.flatMap(({ district, sheet }) => (sheet ? [toDistrictResult(district, sheet)] : []));
  const by = versionOfMost(results, indicator);
  const all = together(by, results, reporting.length);
  const target = targetFor(by, indicator, period, 'city');
  return { ...all, target, againstTarget: againstTarget({ indicator: by, result: all.result }, target) };
}
