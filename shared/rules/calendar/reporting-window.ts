import type { IsoDate } from '../../terms/date.ts';

/** The days (inclusive) in which a quarter's sheets are filled; days are of Asia/Bangkok. */
export type ReportingWindow = { opensOn: IsoDate; dueOn: IsoDate; closesOn: IsoDate };

export const windowStates = ['before', 'open', 'late', 'closed'] as const;
export type WindowState = (typeof windowStates)[number];

const bangkok = 7 * 60 * 60 * 1000;
const day = 24 * 60 * 60 * 1000;

/** The calendar day in Bangkok, which has had no daylight saving since 1920: always seven hours ahead. */
export function bangkokDay(now: Date): IsoDate {
  return new Date(now.getTime() + bangkok).toISOString().slice(0, 10);
}

/** The time of day there: `07:30`. */
export function bangkokTime(now: Date): string {
  return new Date(now.getTime() + bangkok).toISOString().slice(11, 16);
}

/** Whole days from one day to another; negative when it lies before. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / day);
}

/**
 * | day | state |
 * |---|---|
 * | before opensOn | before |
 * | opensOn to dueOn | open |
 * | after dueOn, to closesOn | late |
 * | after closesOn | closed |
 */
export function windowState({ opensOn, dueOn, closesOn }: ReportingWindow, today: IsoDate): WindowState {
  if (today < opensOn) return 'before';
  if (today <= dueOn) return 'open';
  return today <= closesOn ? 'late' : 'closed';
}

/** The days of a district that has been given until `dueOn`; the quarter closes for it no sooner than that. */
export function extended(window: ReportingWindow, dueOn: IsoDate | undefined): ReportingWindow {
  if (dueOn === undefined || dueOn <= window.dueOn) return window;
  return { ...window, dueOn, closesOn: dueOn > window.closesOn ? dueOn : window.closesOn };
}
