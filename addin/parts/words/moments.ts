import { bangkokDay, daysBetween } from '../../../shared/rules/calendar/reporting-window.ts';
import { englishMoment, type IsoDate, thaiDate, thaiMoment } from '../../../shared/terms/date.ts';
import type { Text } from '../../../shared/terms/text.ts';
import type { Assignment } from '../../../shared/wire/sheets.ts';

/** `2026-11-22T07:05:00Z` in Bangkok, where it is always seven hours later: `22 พ.ย. 2569 เวลา 14:05 น.` */
export function momentName(moment: string): Text {
  return { th: thaiMoment(moment), en: englishMoment(moment) };
}

export function dateName(date: IsoDate): Text {
  return { th: thaiDate(date), en: englishDate(date) };
}

/** `22 Nov 2026` */
function englishDate(date: IsoDate): string {
  const options = { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat('en-GB', options).format(new Date(date));
}

export type DueNote = { kind: 'left'; days: number } | { kind: 'overdue'; days: number | null } | null;

/**
 * How the due day stands to today in Bangkok. The server decides whether a quarter is late; a computer whose clock says
 * otherwise gets no count of days.
 *
 * | window | due | says |
 * |---|---|---|
 * | open | today or later | left |
 * | late | before today | overdue by days |
 * | late | today or later | overdue |
 * | otherwise | | nothing |
 */
export function dueNote({ window, dueOn }: Pick<Assignment, 'window' | 'dueOn'>, now: Date): DueNote {
  const days = daysBetween(bangkokDay(now), dueOn);
  if (window === 'open' && days >= 0) return { kind: 'left', days };
  if (window === 'late') return { kind: 'overdue', days: days < 0 ? -days : null };
  return null;
}
