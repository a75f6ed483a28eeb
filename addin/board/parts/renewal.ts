import type { Renewal } from '../../sync/answer-cache.ts';

/** The board asks again every minute as long as somebody can see it, and at once when it has been out of sight for longer. */
export const boardRenewal: Renewal = { every: 60_000, soonest: 60_000 };
