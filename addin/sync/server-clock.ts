import type { Fetch } from './exchange.ts';

/** The server's time, and the fetch that it is learnt from. */
export type ServerClock = { fetch: Fetch; now(): Date };

/**
 * Tells the server's time on a computer whose own clock may be wrong: every answer bears it (`Date`, whole seconds), and the
 * difference is kept until the next. Until the first answer nothing is shown that days are counted of, and the computer's
 * time is given.
 */
export function createServerClock(fetch: Fetch, computer: () => Date): ServerClock {
  let ahead = 0;
  return {
    fetch: async (url, request) => {
      const response = await fetch(url, request);
      const told = Date.parse(response.headers.get('date') ?? '');
      if (!Number.isNaN(told)) ahead = told - computer().getTime();
      return response;
    },
    now: () => new Date(computer().getTime() + ahead),
  };
}
