import { districts } from '../../../shared/catalogue/districts.ts';
import { mainTarget } from '../../../shared/indicator/main-figure.ts';
import { together } from '../../../shared/rules/city/consolidate.ts';
import type { View } from '../../../shared/rules/sheets/workflow.ts';
import { parsePeriod } from '../../../shared/terms/period.ts';
import type { Trend } from '../../../shared/wire/city.ts';
import type { Refusal } from '../../refusal.ts';
import type { ReadingStorage } from '../../storage/storage.ts';
import { cancelledIn } from '../calendar/cancellations.ts';
import { isReportedBy } from '../sheets/find-sheet.ts';
import { shownResult } from './shown-result.ts';

/** An indicator through the quarters of all its years that are reported on, each counted by its own year's version. */
export async function readTrend(storage: ReadingStorage, code: string, view: View): Promise<Trend | Refusal> {
  const [indicators, windows, standings, cancellations] = await Promise.all([
    storage.listIndicators(),
    storage.listWindows(),
    storage.listStandings({ indicator: code }, view),
    storage.listCancellations(),
  ]);
  const years = indicators.filter((indicator) => indicator.code === code && !indicator.draft);
  if (years.length === 0) return { refused: 'unknown-indicator' };
  const points: Trend['points'] = [];
  for (const { period: name, ...window } of windows) {
    const period = parsePeriod(name);
    const indicator = years.find(({ fiscalYear }) => fiscalYear === period?.fiscalYear);
    if (!period || !indicator) continue;
    const report = { indicator, period: { code: name, period, window } };
    const sheets = standings.filter(({ place }) => place.period === name);
    const results = await Promise.all(
      sheets.map(async (sheet) => [sheet.place.district, (await shownResult(storage, report, sheet))?.result] as const),
    );
    const known = results.flatMap(([district, result]) => (result ? [[district, result] as const] : []));
    points.push({
      period: name,
      cancelled: cancelledIn(cancellations, indicator, period) !== null,
      target: mainTarget(indicator, period, 'city'),
      ...together(
        indicator,
        known.map(([, result]) => result),
        districts.filter((district) => isReportedBy(indicator, district.code)).length,
      ),
      districts: Object.fromEntries(known),
    });
  }
  return { indicator: code, view, points };
}
