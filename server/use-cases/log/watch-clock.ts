import type { Log } from '../../log.ts';
import type { Storage } from '../../storage/storage.ts';

/** Milliseconds that a clock may be set back by whoever keeps it right, which is nothing to speak of. */
const tolerated = 1_000;

/**
 * Looks, now and then, whether the clock is behind what has been stored (at the first look) or behind itself (at each
 * later one), and says so in the server's own log, once for each jump. What is stored meanwhile bears the time of what it
 * follows (use-cases/unless-moved.ts), so nobody would notice otherwise.
 */
export function watchClock(storage: Pick<Storage, 'listLogged'>, clock: () => Date, log: Log): () => Promise<void> {
  let seen: number | null = null;
  return async () => {
    const now = clock().getTime();
    const latest = seen ?? (await lastStored(storage));
    seen = now;
    if (latest - now <= tolerated) return;
    log.write('warn', { event: 'clock-behind', seconds: Math.round((latest - now) / 1_000) });
  };
}

async function lastStored(storage: Pick<Storage, 'listLogged'>): Promise<number> {
  const [last] = await storage.listLogged({ limit: 1 });
  return last ? Date.parse(last.at) : 0;
}
