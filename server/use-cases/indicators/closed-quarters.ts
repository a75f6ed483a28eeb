import { bangkokDay, windowState } from '../../../shared/rules/calendar/reporting-window.ts';
import { parsePeriod, type Quarter } from '../../../shared/terms/period.ts';
import type { ReadingStorage } from '../../storage/storage.ts';

/** The quarters of a year whose closing day is over: what is in force in them stays. */
export async function closedQuarters(storage: ReadingStorage, now: Date, fiscalYear: number): Promise<Quarter[]> {
  const today = bangkokDay(now);
  return (await storage.listWindows()).flatMap(({ period: code, ...days }) => {
    const period = parsePeriod(code);
    return period?.fiscalYear === fiscalYear && windowState(days, today) === 'closed' ? [period.quarter] : [];
  });
}
