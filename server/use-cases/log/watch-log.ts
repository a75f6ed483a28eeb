import { setImmediate } from 'node:timers/promises';
import type { Anchor, LogBreak } from '../../../shared/terms/log.ts';
import type { Log } from '../../log.ts';
import type { Storage } from '../../storage/storage.ts';

/** What is known of the log: how it was found last, when it was last found whole, and what it was held against. */
export type LogState = {
  verifiedAt: string | null;
  broken: LogBreak | null;
  whole: { at: string; last: Anchor } | null;
  anchor: Anchor | null;
};

export type LogWatch = {
  state(): LogState;
  /** Verifies the log from its first link to its last, letting others go on between; breaks off when it is told to. */
  verify(signal: AbortSignal): Promise<void>;
};

/** Verifies the log while the server goes on, keeps how it was found, and says so in the server's own log. */
export function watchLog(
  storage: Pick<Storage, 'verifyLog'>,
  readAnchor: () => Anchor | null,
  clock: () => Date,
  log: Log,
): LogWatch {
  let state: LogState = { verifiedAt: null, broken: null, whole: null, anchor: null };
  return {
    state: () => state,
    async verify(signal) {
      const anchor = readAnchor();
      const verification = await storage.verifyLog(anchor, async () => {
        await setImmediate();
        return !signal.aborted;
      });
      if (!verification) return;
      const { last, broken } = verification;
      const verifiedAt = clock().toISOString();
      state = { verifiedAt, broken, whole: broken ? state.whole : { at: verifiedAt, last }, anchor };
      if (broken) log.write('error', { event: 'log-broken', kind: broken.kind, link: broken.link, fact: broken.fact });
      else log.write('info', { event: 'log-whole', link: last.link, anchor: anchor?.link ?? null });
    },
  };
}
