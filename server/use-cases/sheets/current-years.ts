import { bangkokDay, extended, windowState } from '../../../shared/rules/calendar/reporting-window.ts';
import type { Extension } from '../../../shared/terms/calendar.ts';
import { lastDay, parsePeriod } from '../../../shared/terms/period.ts';
import type { PeriodWindow } from '../../storage/port/calendar.ts';

/** What a quarter is asked about: its days, more time that somebody was given in it, and whether something is left to do. */
type Calendar = {
  windows: PeriodWindow[];
  extensions?: (Extension & { period: string })[];
  /** Quarters in which something waits for whoever asks, whatever their days. */
  waiting: string[];
};

/**
 * The fiscal years in which there is, or will be, something to do, the oldest first:
 *
 * | the year | counts |
 * |---|---|
 * | has not ended | yes |
 * | has a quarter that is not closed, or in which something waits | yes |
 * | is the last one that is reported on | yes, so that a list is not empty between two years |
 * | any other | no |
 */
export function currentYears({ windows, extensions = [], waiting }: Calendar, now: Date): number[] {
  const today = bangkokDay(now);
  const current = windows.flatMap(({ period: code, ...days }) => {
    const period = parsePeriod(code);
    if (!period) return [];
    const given = extensions.filter((extension) => extension.period === code).map(({ dueOn }) => dueOn);
    const window = windowState(extended(days, given.sort().at(-1)), today);
    const goesOn = lastDay({ ...period, quarter: 4 }) >= today;
    return goesOn || window !== 'closed' || waiting.includes(code) ? [period.fiscalYear] : [];
  });
  const years = windows.flatMap(({ period }) => parsePeriod(period)?.fiscalYear ?? []);
  return [...new Set([...current, ...years.sort().slice(-1)])].sort();
}
