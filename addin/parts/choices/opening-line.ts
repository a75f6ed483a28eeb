import { type DatedQuarter, openingQuarter } from '../../../shared/rules/calendar/opening-quarter.ts';
import { groupedBy } from '../../../shared/terms/grouped.ts';
import { parsePeriod, type Quarter } from '../../../shared/terms/period.ts';
import type { PeriodProgress } from '../../../shared/wire/city.ts';

/** The quarters of indicators that are reported on, by code and in order of time. */
export function byCode(progress: PeriodProgress[]): Map<string, PeriodProgress[]> {
  const sorted = [...progress].sort(
    (a, b) => a.indicator.localeCompare(b.indicator, 'en', { numeric: true }) || a.period.localeCompare(b.period),
  );
  return groupedBy(sorted, ({ indicator }) => indicator);
}

export function quarterOf({ period }: Pick<PeriodProgress, 'period'>): Quarter {
  return parsePeriod(period)?.quarter ?? 1;
}

/** Of one indicator's quarters the one that is shown before anybody has chosen. */
export function openingOf(lines: PeriodProgress[]): PeriodProgress | undefined {
  const opening = openingQuarter(lines.map(dated));
  return lines.find(({ period }) => period === opening?.period);
}

/** The quarters that some lines are of, each once, in order of time; worked at if any indicator is. */
export function quartersOf(progress: PeriodProgress[]): DatedQuarter[] {
  const quarters = new Map<string, DatedQuarter>();
  for (const line of progress.map(dated)) {
    quarters.set(line.period, { ...line, worked: line.worked || (quarters.get(line.period)?.worked ?? false) });
  }
  return [...quarters.values()].sort((a, b) => a.period.localeCompare(b.period));
}

/**
 * What is shown before anybody has chosen: of the quarter that opens first, or of the one that is given, the first indicator
 * by code that a district has reported on, else the first.
 */
export function openingLine(
  progress: PeriodProgress[],
  period = openingQuarter(quartersOf(progress))?.period,
): PeriodProgress | undefined {
  const lines = [...byCode(progress.filter((line) => line.period === period)).values()].flat();
  return lines.find(({ states, expected }) => states.none + states.draft < expected) ?? lines[0];
}

function dated({ period, window, states, expected }: PeriodProgress): DatedQuarter {
  return { period, window, worked: states.none < expected };
}
