import { bangkokDay } from '../../shared/rules/calendar/reporting-window.ts';
import type { PeriodWindow } from '../storage/port/calendar.ts';

const day = 24 * 60 * 60 * 1000;

/**
 * Demo days: quarter 1 of 2563 really was October to December 2019, and nobody could fill it today. So the first
 * quarter is open now, whenever now is, and each of the others opens 91 days after the one before.
 */
export function demoWindows(now: Date): PeriodWindow[] {
  const dayAfter = (days: number) => bangkokDay(new Date(now.getTime() + days * day));
  return [0, 1, 2, 3].map((quarter) => ({
    period: `2563-Q${quarter + 1}`,
    opensOn: dayAfter(quarter * 91 - 7),
    dueOn: dayAfter(quarter * 91 + 14),
    closesOn: dayAfter(quarter * 91 + 30),
  }));
}
