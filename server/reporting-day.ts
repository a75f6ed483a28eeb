import type { ReportingWindow, WindowState } from '../shared/wire/schemas.ts';

const bangkok = 7 * 60 * 60 * 1000;

/** The calendar day in Bangkok, which has had no daylight saving since 1920: always seven hours ahead. */
export function bangkokDay(now: Date): string {
  return new Date(now.getTime() + bangkok).toISOString().slice(0, 10);
}

/**
 * | day | state |
 * |---|---|
 * | before opensOn | before |
 * | opensOn to dueOn | open |
 * | after dueOn, to closesOn | late |
 * | after closesOn | closed |
 */
export function windowState({ opensOn, dueOn, closesOn }: ReportingWindow, day: string): WindowState {
  if (day < opensOn) return 'before';
  if (day <= dueOn) return 'open';
  return day <= closesOn ? 'late' : 'closed';
}
