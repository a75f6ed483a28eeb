import type { Dispatch } from './outbox.ts';

/** Seconds, where the server has not said when it may be asked again. */
const usual = 60;

/** In how many seconds what waits is sent again by itself: when the server has said, at the soonest; null where nothing waits. */
export function nextTry(dispatches: readonly Dispatch[]): number | null {
  const waiting = dispatches.filter((dispatch) => dispatch.state === 'waiting');
  const seconds = waiting.map(({ trouble }) => trouble?.problem?.retryAfter ?? usual);
  return seconds.length === 0 ? null : Math.min(...seconds);
}
