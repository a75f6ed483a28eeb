import { isDeepStrictEqual } from 'node:util';
import { bangkokDay, type ReportingWindow, windowState } from '../../../shared/rules/calendar/reporting-window.ts';
import type { OfficePlace } from '../../../shared/terms/office.ts';
import { type Period, periodCode } from '../../../shared/terms/period.ts';
import { calendarOperations, type QuarterWindow } from '../../../shared/wire/calendar.ts';
import { refuse } from '../../permissions.ts';
import type { Person } from '../../person.ts';
import type { Refusal } from '../../refusal.ts';
import type { PeriodWindow } from '../../storage/port/calendar.ts';
import type { ReadingStorage, Storage } from '../../storage/storage.ts';

/** The quarters that are reported on, with their days, work and who has been given more: a district hears of itself alone. */
export async function listWindows(storage: ReadingStorage, now: Date, person: Person): Promise<QuarterWindow[]> {
  const [windows, worked] = await Promise.all([storage.listWindows(), workedBy(storage, person.district)]);
  const quarters = await Promise.all(windows.map((window) => toDays(storage, now, window, worked)));
  return quarters.map(({ extensions, ...quarter }) => ({
    ...quarter,
    extensions: extensions.filter(({ district }) => !refuse(person, calendarOperations.listWindows.access, district)),
  }));
}

/**
 * Sets a quarter's days; one that was not reported on so far is from then on.
 *
 * | the quarter's days | a reason | gives |
 * |---|---|---|
 * | are not in order | – | days-order |
 * | are set so already | – | nothing is stored |
 * | are moved | none | reason-required |
 * | are moved | given | stored |
 * | are set for the first time | – | stored |
 */
export async function setWindow(
  storage: Storage,
  now: Date,
  person: Person,
  named: Period,
  { reason, ...window }: ReportingWindow & { reason: string },
): Promise<QuarterWindow | Refusal> {
  const { opensOn, dueOn, closesOn } = window;
  if (opensOn > dueOn || dueOn > closesOn) return { refused: 'days-order' };
  const period = periodCode(named);
  const before = await storage.readWindow(period);
  if (!isDeepStrictEqual(before, window)) {
    if (before && reason === '') return { refused: 'reason-required' };
    await storage.saveWindow({ period, ...window }, reason, { by: person, at: now.toISOString() });
  }
  return toDays(storage, now, { period, ...window }, await workedBy(storage, null));
}

/**
 * Gives an office until another day: a district, or who owns an indicator of the year.
 *
 * | the day | gives |
 * |---|---|
 * | before today in Bangkok | extension-past |
 * | the quarter's due day or before | extension-shorter |
 * | later | stored |
 */
export async function extendWindow(
  storage: Storage,
  now: Date,
  person: Person,
  { period: named, office }: { period: Period; office: OfficePlace },
  { dueOn, reason }: { dueOn: string; reason: string },
): Promise<QuarterWindow | Refusal> {
  const period = periodCode(named);
  const window = await storage.readWindow(period);
  if (!window) return { refused: 'unknown-period' };
  if (office.kind === 'owner' && !(await ownsAny(storage, office.code, named))) return { refused: 'unknown-office' };
  if (dueOn < bangkokDay(now)) return { refused: 'extension-past' };
  if (dueOn <= window.dueOn) return { refused: 'extension-shorter' };
  const stamp = { by: person, at: now.toISOString() };
  await storage.saveExtension(period, { district: office.code, dueOn, reason }, stamp);
  return toDays(storage, now, { period, ...window }, await workedBy(storage, null));
}

async function ownsAny(storage: ReadingStorage, office: string, { fiscalYear }: Period): Promise<boolean> {
  const years = await storage.listIndicatorYears({ fiscalYear });
  return years.some(({ quarters }) => quarters.some(({ owner }) => owner.agencyCode === office));
}

/** The quarters in which the city, or a district, has stored anything. */
async function workedBy(storage: ReadingStorage, district: string | null): Promise<Set<string>> {
  return new Set(await storage.listWorkedPeriods(district));
}

async function toDays(
  storage: ReadingStorage,
  now: Date,
  { period, ...window }: PeriodWindow,
  worked: Set<string>,
): Promise<QuarterWindow> {
  const extensions = await storage.listExtensions(period);
  return {
    period,
    ...window,
    window: windowState(window, bangkokDay(now)),
    worked: worked.has(period),
    extensions: extensions.map(({ district, dueOn, reason, at, by }) => ({ district, dueOn, reason, at, by })),
  };
}
