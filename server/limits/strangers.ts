import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { callerNetwork } from '../http/caller-address.ts';

/** Counts calls of whoever is not signed in, by network: null where there may be one more, else the seconds to wait. */
export type Strangers = (address: string) => Promise<number | null>;

export function countStrangers(perMinute: number): Strangers {
  const limiter = new RateLimiterMemory({ points: perMinute, duration: 60 });
  return async (address) => {
    try {
      await limiter.consume(callerNetwork(address));
      return null;
    } catch (full) {
      if (full instanceof RateLimiterRes) return Math.max(1, Math.ceil(full.msBeforeNext / 1_000));
      throw full;
    }
  };
}
