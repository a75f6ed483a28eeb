import { parsePeriod, type Quarter } from '../../../shared/terms/period.ts';
import type { PeriodProgress } from '../../../shared/wire/city.ts';

/** The quarters of a year's indicators that are reported on, by code and in order of time. */
export function byCode(progress: PeriodProgress[]): Map<string, PeriodProgress[]> {
  const sorted = [...progress].sort(
    (a, b) => a.indicator.localeCompare(b.indicator, 'en', { numeric: true }) || a.period.localeCompare(b.period),
  );
  return Map.groupBy(sorted, ({ indicator }) => indicator);
}

export function quarterOf({ period }: Pick<PeriodProgress, 'period'>): Quarter {
  return parsePeriod(period)?.quarter ?? 1;
}

/** Of an indicator's quarters the latest that has opened, else the first. */
export function latestOpened(lines: PeriodProgress[]): PeriodProgress | undefined {
  return lines.findLast(({ window }) => window !== 'before') ?? lines[0];
}

/** What is shown before anybody has chosen: the first indicator by code that a district has reported on, else the first. */
export function openingLine(progress: PeriodProgress[]): PeriodProgress | undefined {
  const lines = [...byCode(progress).values()];
  const reported = ({ states, expected }: PeriodProgress) => states.none + states.draft < expected;
  return latestOpened(lines.find((ofOne) => ofOne.some(reported)) ?? lines[0] ?? []);
}
