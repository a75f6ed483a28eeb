import { againstTarget, targetFor } from '../../../shared/indicator/main-figure.ts';
import type { SheetQuarter } from '../../../shared/wire/indicator-sheet.ts';
import type { ReadingStorage } from '../../storage/storage.ts';
import { addUpDistricts } from '../city/districts-now.ts';
import type { ReportedQuarter } from '../sheets/find-sheet.ts';

/** What the districts that report an indicator come to in a quarter by what they have sent, held against the city's target. */
export async function readCityNow(
  storage: ReadingStorage,
  { indicator, period }: Pick<ReportedQuarter, 'indicator' | 'period'>,
): Promise<NonNullable<SheetQuarter['cityNow']>> {
  const { by, together } = await addUpDistricts(storage, { indicator, period });
  const target = targetFor(by, indicator, period.period, 'city');
  return { ...together, target, againstTarget: againstTarget({ indicator: by, result: together.result }, target) };
}
