import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { limitsOf } from '../../shared/wire/limits.ts';
import { type OperationName, operations } from '../../shared/wire/operations.ts';

/** Counts a person's calls of an operation: null where there may be one more, else the seconds to wait. */
export type Requests = (name: OperationName, username: string) => Promise<number | null>;

/** Counts by the limits of the contract, operation by operation and person by person, a minute at a time. */
export function countRequests(perMinute = (name: OperationName) => limitsOf(operations[name]).perMinute): Requests {
  const limiters = new Map<OperationName, RateLimiterMemory>();
  return async (name, username) => {
    const limiter = limiters.get(name) ?? new RateLimiterMemory({ points: perMinute(name), duration: 60 });
    limiters.set(name, limiter);
    try {
      await limiter.consume(username);
      return null;
    } catch (full) {
      if (full instanceof RateLimiterRes) return Math.max(1, Math.ceil(full.msBeforeNext / 1_000));
      throw full;
    }
  };
}
