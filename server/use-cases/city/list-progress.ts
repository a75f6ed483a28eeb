import type { Indicator } from '../../../shared/indicator/indicator.ts';
import { targetFor } from '../../../shared/indicator/main-figure.ts';
import { bangkokDay, extended, windowState } from '../../../shared/rules/calendar/reporting-window.ts';
import { ownerOffice } from '../../../shared/rules/offices/offices.ts';
import { isReportedBy } from '../../../shared/rules/offices/reporters.ts';
import { unbegun } from '../../../shared/rules/sheets/workflow.ts';
import type { IsoDate } from '../../../shared/terms/date.ts';
import { parsePeriod } from '../../../shared/terms/period.ts';
import { isPending } from '../../../shared/terms/review.ts';
import type { Text } from '../../../shared/terms/text.ts';
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
  const [years, windows, sheetsOf, cancellations, departments] = await Promise.all([
    storage.listIndicatorYears({ fiscalYear }),
    storage.listWindows(),
    storage.readQuarters(),
    storage.listCancellations(),
    storage.listDepartments(),
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
      const isOverdue = (office: string) => today > extended(window, dueOn.get(office)).dueOn;
      const cancelled = cancelledIn(cancellations, indicator, period);
      const owner = ownerOffice(indicator.owner.agencyCode, departments, indicator.owner.name);
      const { state, late, submitted, plea } = total.owner?.standing ?? unbegun;
      listed.push({
        ...toProgress(indicator, owner.name, { code, period, window }, today, total),
        cancelled,
        ownerSheet: isReportedBy(indicator, owner.code)
          ? {
              ...{ office: owner.code, name: owner.name, state, late },
              overdue: !cancelled && submitted === null && isOverdue(owner.code),
              pleading: !cancelled && isPending(plea),
            }
          : null,
        overdue: cancelled ? [] : total.unsubmitted.filter(isOverdue),
        pleading: cancelled ? [] : total.pleading,
      });
    }
  }
  return listed;
}

function toProgress(
  inForce: Indicator,
  owner: Text,
  { code: period, period: named, window }: OpenPeriod,
  today: IsoDate,
  { by, sums, states, late }: QuarterTotal,
): Omit<PeriodProgress, 'cancelled' | 'ownerSheet' | 'overdue' | 'pleading'> {
  const { code, title, results } = summarise(by);
  return {
    indicator: code,
    title,
    owner,
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
