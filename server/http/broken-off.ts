import type { Context } from 'hono';
import type { Environment } from './environment.ts';

/** As nginx calls it. */
export const brokenOff = 499;

/** What reading a body fails with whose sender has gone away. */
const codes = ['ECONNRESET', 'ERR_STREAM_PREMATURE_CLOSE', 'ABORT_ERR'];

/** Whether an error is nothing but a caller who has gone away in the middle: nobody reads the answer, and nothing is wrong here. */
export function isBreakingOff(error: Error & { code?: unknown }, context: Context<Environment>): boolean {
  return hasGone(context) && (error.name === 'AbortError' || codes.includes(String(error.code)));
}

/** Whether whoever has asked is there no more to read the answer. */
export function hasGone({ env }: Context<Environment>): boolean {
  return env?.outgoing?.destroyed === true;
}
