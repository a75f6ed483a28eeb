import { districts } from '../../../shared/catalogue/districts.ts';
import { targetFor } from '../../../shared/indicator/main-figure.ts';
import { bangkokDay, extended, windowState } from '../../../shared/rules/calendar/reporting-window.ts';
import { together, versionOfMost } from '../../../shared/rules/city/consolidate.ts';
import { isReportedBy } from '../../../shared/rules/offices/reporters.ts';
import { unbegun } from '../../../shared/rules/sheets/workflow.ts';
import { parsePeriod } from '../../../shared/terms/period.ts';
import { isPending } from '../../../shared/terms/review.ts';
import { type SheetState, sheetStates } from '../../../shared/terms/sheet.ts';
import type { PeriodProgress } from '../../../shared/wire/city.ts';
import { inSlices } from '../../slices.ts';
import type { ReadingStorage } from '../../storage/storage.ts';
import { cancelledIn } from '../calendar/cancellations.ts';
import { inQuarter } from '../indicators/in-quarter.ts';
import { summarise } from '../indicators/indicator-summary.ts';
import { showSheet } from '../sheets/show-sheet.ts';
import { toDistrictResult } from './district-result.ts';

/** How far every indicator of a year has come in every quarter that is reported on. */
export async function listProgress(storage: ReadingStorage, now: Date, fiscalYear: number): Promise<PeriodProgress[]> {
  const [years, windows, standings, cancellations] = await Promise.all([
    storage.listIndicatorYears({ fiscalYear }),
    storage.listWindows(),
    storage.listStandings({ fiscalYear }, 'submitted'),
    storage.listCancellations(),
  ]);
  const today = bangkokDay(now);
  const sheets = Map.groupBy(standings, ({ place }) => `${place.indicator} ${place.period}`);
  const listed: PeriodProgress[] = [];
  const goOn = inSlices();
  for (const { period: name, ...window } of windows) {
    const period = parsePeriod(name);
    if (period?.fiscalYear !== fiscalYear) continue;
    const extensions = new Map((await storage.listExtensions(name)).map((given) => [given.district, given.dueOn]));
    for (const year of years) {
      await goOn();
      const indicator = inQuarter(year, period);
      const cancelled = cancelledIn(cancellations, indicator, period);
      const found = sheets.get(`${indicator.code} ${name}`) ?? [];
      const ofDistrict = new Map(found.map((sheet) => [sheet.place.district, sheet]));
      const reporting = districts
        .filter(({ code }) => isReportedBy(indicator, code))
        .map(({ code }) => ({ code, sheet: ofDistrict.get(code) }));
      const states = Object.fromEntries(sheetStates.map((state) => [state, 0])) as Record<SheetState, number>;
      let late = 0;
      const overdue: string[] = [];
      const pleading: string[] = [];
      for (const { code, sheet } of reporting) {
        const standing = sheet?.standing ?? unbegun;
        states[standing.state] += 1;
        if (standing.late) late += 1;
        if (!cancelled && isPending(standing.plea)) pleading.push(code);
        const { dueOn } = extended(window, extensions.get(code));
        if (!cancelled && standing.submitted === null && today > dueOn) overdue.push(code);
      }
      const report = { indicator, period: { code: name, period, window } };
      const shown = await Promise.all(
        found.map(async (sheet) => ({
          district: sheet.place.district,
          shown: await showSheet(storage, report, sheet),
        })),
      );
      const results = shown.flatMap((one) => (one.shown ? [toDistrictResult(one.district, one.shown)] : []));
      const by = versionOfMost(results, indicator);
      const { code, title, results: summaries } = summarise(by);
      listed.push({
        indicator: code,
        title,
        owner: indicator.owner.name,
        results: summaries,
        period: name,
        target: targetFor(by, indicator, period, 'city'),
        ...window,
        window: windowState(window, today),
        cancelled,
        states,
        late,
        overdue,
        pleading,
        ...together(by, results, reporting.length),
      });
    }
  }
  return listed;
}
