import { bangkokDay, windowState } from '../../../shared/rules/calendar/reporting-window.ts';
import { isAskedFor, type Standing } from '../../../shared/rules/sheets/workflow.ts';
import type { Refusal } from '../../refusal.ts';
import type { FoundSheet } from './find-sheet.ts';

/**
 * Whether a district may store its sheet now, and whether that is after its due day.
 *
 * | the indicator | the district's days | the planning office has asked for it | gives |
 * |---|---|---|---|
 * | cancelled | – | – | indicator-cancelled |
 * | reported on | before the opening day | – | quarter-not-open |
 * | reported on | over | no | quarter-closed |
 * | reported on | over | yes | late |
 * | reported on | after the due day | – | late |
 * | reported on | to the due day | – | in time |
 */
export function checkWindow(
  { period, cancelled }: Pick<FoundSheet, 'period' | 'cancelled'>,
  standing: Standing,
  now: Date,
): { late: boolean } | Refusal {
  if (cancelled) return { refused: 'indicator-cancelled' };
  const state = windowState(period.window, bangkokDay(now));
  if (state === 'before') return { refused: 'quarter-not-open' };
  if (state === 'closed' && !isAskedFor(standing)) return { refused: 'quarter-closed' };
  return { late: state !== 'open' };
}
