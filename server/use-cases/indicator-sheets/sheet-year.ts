import type { ReportingWindow } from '../../../shared/rules/calendar/reporting-window.ts';
import type { Department } from '../../../shared/terms/department.ts';
import { parsePeriod } from '../../../shared/terms/period.ts';
import type { Scale } from '../../../shared/terms/review.ts';
import type { StoredCancellation } from '../../storage/port/calendar.ts';
import type { IndicatorYear } from '../../storage/port/indicators.ts';
import type { ReadingStorage } from '../../storage/storage.ts';
import { readEvaluationScale } from '../review/evaluation-scale.ts';

/** An indicator's year, as all sheets of it have it in common. */
export type SheetYear = {
  year: IndicatorYear;
  /** The days of the quarters that are reported on, by their number. */
  windows: Map<number, ReportingWindow>;
  cancellations: StoredCancellation[];
  departments: Department[];
  scale: Scale;
};

/** Null where the indicator has nothing but drafts in the year. */
export async function readSheetYear(
  storage: ReadingStorage,
  { indicator, fiscalYear }: { indicator: string; fiscalYear: number },
): Promise<SheetYear | null> {
  const [[year], windows, cancellations, departments, scale] = await Promise.all([
    storage.listIndicatorYears({ code: indicator, fiscalYear }),
    storage.listWindows(),
    storage.listCancellations(),
    storage.listDepartments(),
    readEvaluationScale(storage),
  ]);
  if (!year) return null;
  const dated = windows.flatMap(({ period: name, ...window }) => {
    const period = parsePeriod(name);
    return period?.fiscalYear === fiscalYear ? [[period.quarter, window] as const] : [];
  });
  return { year, windows: new Map(dated), cancellations, departments, scale };
}
