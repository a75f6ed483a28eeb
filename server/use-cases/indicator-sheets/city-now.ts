import type { Indicator } from '../../../shared/indicator/indicator.ts';
import { againstTarget, targetFor } from '../../../shared/indicator/main-figure.ts';
import type { Period } from '../../../shared/terms/period.ts';
import type { SheetQuarter } from '../../../shared/wire/indicator-sheet.ts';
import type { SheetStanding } from '../../storage/port/city.ts';
import type { ReadingStorage } from '../../storage/storage.ts';
import { addUp } from '../city/districts-now.ts';

/** What the districts that report an indicator have come to in a quarter by what they have sent, as the city's figure is. */
export async function countCity(
  storage: ReadingStorage,
  indicator: Indicator,
  period: Period,
  sheets: SheetStanding[],
): Promise<NonNullable<SheetQuarter['cityNow']>> {
  const { by, together: all } = await addUp(storage, indicator, period, sheets);
  const target = targetFor(by, indicator, period, 'city');
  return { ...all, target, againstTarget: againstTarget({ indicator: by, result: all.result }, target) };
}
