import { createHash } from 'node:crypto';
import { type RateLimiterAbstract, RateLimiterMemory, RateLimiterPostgres } from 'rate-limiter-flexible';
import type { AskPostgres } from '../../storage/database.ts';

/** Counts tries by key: so many of each in so many seconds. Counts of different names are apart. */
export type Counting = (limits: { name: string; points: number; duration: number }) => Counted;

export type Counted = Pick<RateLimiterAbstract, 'consume' | 'get' | 'penalty' | 'reward' | 'delete'>;

/** In this process: a start begins anew. */
export const countInMemory: Counting = ({ points, duration }) => new RateLimiterMemory({ points, duration });

/**
 * In the database, and so across all servers on it; while that does not answer, in memory. What is counted names accounts
 * and addresses: only a digest of it is stored, and goes within the hour after it has ended.
 */
export function countInPostgres(ask: AskPostgres): Counting {
  return ({ name, points, duration }) => {
    const limits = { keyPrefix: name, points, duration };
    const counted = new RateLimiterPostgres({
      ...limits,
      ...{ storeClient: { query: ask }, storeType: 'pool', tableName: 'tries', tableCreated: true },
      insuranceLimiter: new RateLimiterMemory(limits),
    });
    return {
      consume: (key, tries, options) => counted.consume(digest(key), tries, options),
      get: (key) => counted.get(digest(key)),
      penalty: (key) => counted.penalty(digest(key)),
      reward: (key) => counted.reward(digest(key)),
      delete: (key) => counted.delete(digest(key)),
    };
  };
}

function digest(key: string | number): string {
  return createHash('sha256').update(String(key)).digest('base64url');
}
