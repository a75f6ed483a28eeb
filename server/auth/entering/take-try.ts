import { RateLimiterRes } from 'rate-limiter-flexible';
import type { Counted } from './counting.ts';

/** Takes one of a limiter's tries. Null where there is one, for whoever asks first of all who ask at once; else the seconds until there is. */
export async function takeTry(limiter: Counted, key: string, duration?: number): Promise<number | null> {
  try {
    await limiter.consume(key, 1, duration === undefined ? {} : { customDuration: duration });
    return null;
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused;
    return Math.max(1, Math.ceil(refused.msBeforeNext / 1000));
  }
}
