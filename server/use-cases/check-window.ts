import type { ReportingWindow } from '../../shared/wire/schemas.ts';
import type { Refusal } from '../refusal.ts';
import { bangkokDay, windowState } from '../reporting-day.ts';

/** Whether a sheet may be stored now, and whether that is after the due day. */
export function checkWindow(window: ReportingWindow, now: Date): { late: boolean } | Refusal {
  const state = windowState(window, bangkokDay(now));
  if (state === 'before') return { refused: 'quarter-not-open' };
  if (state === 'closed') return { refused: 'quarter-closed' };
  return { late: state === 'late' };
}
