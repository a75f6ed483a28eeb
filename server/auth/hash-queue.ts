import { availableParallelism } from 'node:os';

/** The line in which hashes of passwords wait for their turn. */
export type HashQueue = {
  inTurn<Hash>(make: () => Promise<Hash>): Promise<Hash>;
  /** Seconds after which somebody had better come again, where the line is too long to join; null where it is not. */
  retryAfter(): number | null;
};

/**
 * A hash takes a processor and a thread of Node's pool, by which files are read, too, for some 30 ms. As many at once as
 * there are people in the morning would take them all from everybody who is in already: so one processor is left free, and
 * two threads of the four at least.
 */
const atOnce = Math.max(1, Math.min(2, availableParallelism() - 1));

/** Who joins a line of so many waits some four seconds, which is as long as people wait before they press again. */
const longest = 120;
const comeAgainAfter = 5;

export function createHashQueue(most = { atOnce, waiting: longest }): HashQueue {
  const waiting: (() => void)[] = [];
  let underWay = 0;
  return {
    async inTurn(make) {
      if (underWay >= most.atOnce) await new Promise<void>((resolve) => waiting.push(resolve));
      else underWay += 1;
      try {
        return await make();
      } finally {
        const next = waiting.shift();
        if (next) next();
        else underWay -= 1;
      }
    },
    retryAfter: () => (waiting.length < most.waiting ? null : comeAgainAfter),
  };
}
