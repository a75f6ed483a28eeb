import { isRefusal } from '../../../server/refusal.ts';
import type { ReadingStorage } from '../../../server/storage/storage.ts';
import { listProgress } from '../../../server/use-cases/city/list-progress.ts';
import { readConsolidation } from '../../../server/use-cases/city/read-consolidation.ts';
import { readOverview } from '../../../server/use-cases/city/read-overview.ts';
import { readTrend } from '../../../server/use-cases/city/read-trend.ts';
import { readReview } from '../../../server/use-cases/review/read-review.ts';
import { findReportedQuarter, findSheet } from '../../../server/use-cases/sheets/find-sheet.ts';
import { listAssignments } from '../../../server/use-cases/sheets/list-assignments.ts';
import { readSheet } from '../../../server/use-cases/sheets/read-sheet.ts';
import { findDistrict } from '../../../shared/catalogue/districts.ts';
import { toOfficePlace } from '../../../shared/rules/offices/offices.ts';
import { views } from '../../../shared/rules/sheets/workflow.ts';
import type { District } from '../../../shared/terms/district.ts';
import { periodCode, type Quarter } from '../../../shared/terms/period.ts';
import type { Result } from '../../../shared/terms/result.ts';
import { code, fiscalYear, officerOf, planning, reporting, type Where } from './a-history.ts';

/** A figure as one of the views shows it, with how it stands to its target where the view says so. */
export type Seen = { view: string; result: Result | null | undefined; againstTarget?: string | null | undefined };

/** What every view shows of a district's sheet. */
export async function seeEverywhere(storage: ReadingStorage, now: Date, { district, quarter }: Where): Promise<Seen[]> {
  const period = periodCode({ fiscalYear, quarter });
  const report = await findReportedQuarter(storage, code, { fiscalYear, quarter });
  if (isRefusal(report)) throw new Error('the quarter is reported on');
  const sheet = await findSheet(storage, planning, report, toOfficePlace(district));
  if (isRefusal(sheet)) throw new Error('the district reports');
  const [pane, review, assigned, trends, cities, overview] = await Promise.all([
    readSheet(storage, sheet),
    readReview(storage, sheet),
    listAssignments(storage, now, officerOf(district)),
    Promise.all(views.map((view) => readTrend(storage, code, view))),
    Promise.all(views.map((view) => readConsolidation(storage, now, report, view))),
    readOverview(storage, agencyOf(district), fiscalYear),
  ]);
  const assignment = assigned.find((one) => one.indicator === code && one.period === period);
  const yearly = isRefusal(overview) ? null : overview.lines.find(({ indicator }) => indicator === code);
  const own = yearly?.quarters.find((one) => one.period === period);
  return [
    { view: 'pane', result: pane.result },
    { view: 'review', result: review.result, againstTarget: review.againstTarget },
    { view: 'assignment', result: assignment?.result, againstTarget: assignment?.againstTarget },
    { view: 'overview', result: own?.result, againstTarget: own?.againstTarget },
    ...trends.map((trend, index) => {
      const point = isRefusal(trend) ? null : trend.points.find((one) => one.period === period);
      return { view: `trend ${views[index]}`, result: point?.districts[district] };
    }),
    ...cities.map(({ districts }, index) => {
      const line = districts.find((one) => one.district === district);
      return { view: `city ${views[index]}`, result: line?.result, againstTarget: line?.againstTarget };
    }),
  ];
}

/** What is asked at each step of a history, one thing after the other, and again as of that step. */
export const questions: ((storage: ReadingStorage, now: Date) => Promise<unknown>)[] = [
  (storage, now) => listProgress(storage, now, fiscalYear),
  ...([1, 2] as Quarter[]).map((quarter) => async (storage: ReadingStorage, now: Date) => {
    const report = await findReportedQuarter(storage, code, { fiscalYear, quarter });
    return isRefusal(report) ? report : readConsolidation(storage, now, report, 'now');
  }),
  (storage) => readTrend(storage, code, 'accepted'),
  ...reporting.map(
    (district) => (storage: ReadingStorage, now: Date) => listAssignments(storage, now, officerOf(district)),
  ),
  (storage) => readOverview(storage, agencyOf('1035'), fiscalYear),
  (storage) => readOverview(storage, owner, fiscalYear),
  async (storage) => {
    const report = await findReportedQuarter(storage, code, { fiscalYear, quarter: 1 });
    if (isRefusal(report)) return report;
    const sheet = await findSheet(storage, planning, report, toOfficePlace('1035'));
    return isRefusal(sheet) ? sheet : readReview(storage, sheet);
  },
];

/** Whose indicator it is. */
export const owner = { code: '9900', district: null };

function agencyOf(code: string) {
  const district = findDistrict(code) as District;
  return { code: district.agencyCode, district };
}
