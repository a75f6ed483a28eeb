import type { Log } from '../log.ts';
import type { Meter } from '../metrics/meter.ts';
import { type Trouble, troubleOf } from '../storage/trouble.ts';

/** What the database has failed for lately. */
export type Troubles = {
  /** Tells of an error; what it means where it is one of the database, else null. */
  note(error: unknown): Trouble | null;
  /** The last one, while it is fresh. */
  recent(): Trouble | null;
};

const aMinute = 60_000;
/** For how long a server that has failed to store something is not called well: a monitor asks every half minute. */
const fresh = 30_000;

/**
 * Keeps the log readable while a disk is full: of each kind the first error is written down whole, and then one a minute,
 * with how many there have been since the line before.
 */
export function watchTroubles(clock: () => Date, log: Log, meter: Meter): Troubles {
  const told = new Map<Trouble, { at: number; since: number }>();
  let last: { trouble: Trouble; at: number } | null = null;
  return {
    note(error) {
      const trouble = troubleOf(error);
      if (trouble === null || !(error instanceof Error)) return null;
      meter({ what: 'trouble', trouble });
      const now = clock().getTime();
      last = { trouble, at: now };
      const before = told.get(trouble);
      const times = (before?.since ?? 0) + 1;
      if (before && Math.abs(now - before.at) < aMinute) {
        before.since = times;
        return trouble;
      }
      told.set(trouble, { at: now, since: 0 });
      log.write('error', { event: 'database-trouble', trouble, times, stack: error.stack ?? error.message });
      return trouble;
    },
    recent: () => (last && Math.abs(clock().getTime() - last.at) < fresh ? last.trouble : null),
  };
}
