import { findDistrict } from '../../../shared/catalogue/districts.ts';
import { bangkokDay, type ReportingWindow, windowState } from '../../../shared/rules/calendar/reporting-window.ts';
import { parsePeriod } from '../../../shared/terms/period.ts';
import type { QuarterDays } from '../../../shared/wire/calendar.ts';
import type { Person } from '../../auth/person.ts';
import { refuse } from '../../permissions.ts';
import type { Refusal } from '../../refusal.ts';
import type { PeriodWindow, Storage } from '../../storage/storage.ts';

/** The quarters that are reported on, with their days and who has been given more: a district hears of itself alone. */
export async function listQuarterDays(storage: Storage, now: Date, person: Person): Promise<QuarterDays[]> {
  const quarters = await Promise.all((await storage.listWindows()).map((window) => toDays(storage, now, window)));
  return quarters.map(({ extensions, ...quarter }) => ({
    ...quarter,
    extensions: extensions.filter(({ district }) => !refuse(person, 'read-sheet', district)),
  }));
}

/** Sets a quarter's days; one that was not reported on so far is from then on. */
export async function setQuarterDays(
  storage: Storage,
  now: Date,
  period: string,
  window: ReportingWindow,
): Promise<QuarterDays | Refusal> {
  if (!parsePeriod(period)) return { refused: 'unknown-period' };
  const { opensOn, dueOn, closesOn } = window;
  if (opensOn > dueOn || dueOn > closesOn) return { refused: 'days-order' };
  await storage.saveWindow({ period, ...window }, now.toISOString());
  return toDays(storage, now, { period, ...window });
}

/**
 * Gives a district until another day.
 *
 * | the day | gives |
 * |---|---|
 * | before today in Bangkok | extension-past |
 * | the quarter's due day or before | extension-shorter |
 * | later | stored |
 */
export async function extendDays(
  storage: Storage,
  now: Date,
  person: Person,
  { period, district }: { period: string; district: string },
  { dueOn, reason }: { dueOn: string; reason: string },
): Promise<QuarterDays | Refusal> {
  const window = await storage.readWindow(period);
  if (!window) return { refused: 'unknown-period' };
  if (!findDistrict(district)) return { refused: 'unknown-district' };
  if (dueOn < bangkokDay(now)) return { refused: 'extension-past' };
  if (dueOn <= window.dueOn) return { refused: 'extension-shorter' };
  const extension = { district, dueOn, reason, at: now.toISOString(), by: person.displayName };
  await storage.saveExtension(period, extension);
  return toDays(storage, now, { period, ...window });
}

async function toDays(storage: Storage, now: Date, { period, ...window }: PeriodWindow): Promise<QuarterDays> {
  const extensions = await storage.listExtensions(period);
  return {
    period,
    ...window,
    window: windowState(window, bangkokDay(now)),
    extensions: extensions.map(({ district, dueOn, reason, at, by }) => ({ district, dueOn, reason, at, by })),
  };
}
