import type { ReportingWindow } from '../../shared/rules/reporting-window.ts';
import { bangkokDay, windowState } from '../../shared/rules/reporting-window.ts';
import type { Refusal } from '../refusal.ts';

/** Whether a sheet may be stored now, and whether that is after the due day. */
export function checkWindow(window: ReportingWindow, now: Date): { late: boolean } | Refusal {
  const state = windowState(window, bangkokDay(now));
  if (state === 'before') return { refused: 'quarter-not-open' };
  if (state === 'closed') return { refused: 'quarter-closed' };
  return { late: state === 'late' };
}
