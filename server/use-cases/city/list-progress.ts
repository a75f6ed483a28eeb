import type { Indicator } from '../../../shared/indicator/indicator.ts';
import { targetFor } from '../../../shared/indicator/main-figure.ts';
import { bangkokDay, extended, windowState } from '../../../shared/rules/calendar/reporting-window.ts';
import type { IsoDate } from '../../../shared/terms/date.ts';
import { parsePeriod } from '../../../shared/terms/period.ts';
import type { PeriodProgress } from '../../../shared/wire/city.ts';
import { inSlices } from '../../slices.ts';
import type { ReadingStorage } from '../../storage/storage.ts';
import { cancelledIn } from '../calendar/cancellations.ts';
import { inQuarter } from '../indicators/in-quarter.ts';
import { summarise } from '../indicators/indicator-summary.ts';
import type { OpenPeriod } from '../sheets/find-sheet.ts';
import { type QuarterTotal, totalOf } from './quarter-total.ts';

/** How far every indicator of a year has come in every quarter that is reported on. */
export async function listProgress(storage: ReadingStorage, now: Date, fiscalYear: number): Promise<PeriodProgress[]> {
  const [years, windows, sheetsOf, cancellations] = await Promise.all([
    storage.listIndicatorYears({ fiscalYear }),
    storage.listWindows(),
    storage.readQuarters(),
    storage.listCancellations(),
  ]);
  const today = bangkokDay(now);
  const listed: PeriodProgress[] = [];
  const goOn = inSlices();
  for (const { period: code, ...window } of windows) {
    const period = parsePeriod(code);
    if (period?.fiscalYear !== fiscalYear) continue;
    const dueOn = new Map((await storage.listExtensions(code)).map((given) => [given.district, given.dueOn]));
    for (const year of years) {
      await goOn();
      const indicator = inQuarter(year, period);
      const total = await totalOf(storage, sheetsOf(indicator.code, code), indicator);
      const isOverdue = (district: string) => today > extended(window, dueOn.get(district)).dueOn;
      const cancelled = cancelledIn(cancellations, indicator, period);
      listed.push({
        ...toProgress(indicator, { code, period, window }, today, total),
        cancelled,
        overdue: cancelled ? [] : total.unsubmitted.filter(isOverdue),
        pleading: cancelled ? [] : total.pleading,
      });
    }
  }
  return listed;
}

function toProgress(
  inForce: Indicator,
  { code: period, period: named, window }: OpenPeriod,
  today: IsoDate,
  { by, sums, states, late }: QuarterTotal,
): Omit<PeriodProgress, 'cancelled' | 'overdue' | 'pleading'> {
  const { code, title, results } = summarise(by);
  return {
    indicator: code,
    title,
    owner: inForce.owner.name,
    results,
    period,
    target: targetFor(by, inForce, named, 'city'),
    ...window,
    window: windowState(window, today),
    states,
    late,
    ...sums,
  };
}
