import type { ErrorHandler } from 'hono';
import type { Troubles } from '../health/troubles.ts';
import type { Log } from '../log.ts';
import type { Refusal } from '../refusal.ts';
import type { Trouble } from '../storage/trouble.ts';
import { ServerBusy } from '../storage/writer.ts';
import { brokenOff, isBreakingOff } from './broken-off.ts';
import type { Environment } from './environment.ts';
import { problemAnswer } from './problem-answer.ts';

/** What a trouble of the database is answered with; when it is worth a try again, in seconds. */
const refusals: Record<Exclude<Trouble, 'other'>, Refusal> = {
  full: { refused: 'storage-full', retryAfter: 60 },
  busy: { refused: 'storage-unavailable', retryAfter: 2 },
  gone: { refused: 'storage-unavailable', retryAfter: 10 },
  'read-only': { refused: 'storage-unavailable', retryAfter: 30 },
  'too-many-connections': { refused: 'storage-unavailable', retryAfter: 5 },
  corrupt: { refused: 'storage-unavailable', retryAfter: 60 },
  newer: { refused: 'storage-unavailable', retryAfter: 60 },
};

/**
 * The one place where what may not happen ends: it is logged, and the person reads what to do.
 *
 * | thrown | log | answer |
 * |---|---|---|
 * | because the caller has gone away | nothing besides the request's line | 499, which nobody reads |
 * | by the writer, since too many wait | nothing besides the request's line | 503, to be tried again |
 * | by the database, for what an administrator can mend | once a minute (health/troubles.ts) | 507 or 503, to be tried again |
 * | else | the exception | 500 with its reference |
 */
export function errorAnswer(log: Log, troubles: Pick<Troubles, 'note'>): ErrorHandler<Environment> {
  return (error, context) => {
    if (isBreakingOff(error, context)) return new Response(null, { status: brokenOff });
    if (error instanceof ServerBusy) return problemAnswer(context, { refused: 'server-busy', retryAfter: 2 });
    const trouble = troubles.note(error);
    if (trouble && trouble !== 'other') return problemAnswer(context, refusals[trouble]);
    log.write('error', {
      event: 'exception',
      reference: context.get('reference'),
      stack: error.stack ?? error.message,
    });
    return problemAnswer(context, { refused: 'internal' });
  };
}
