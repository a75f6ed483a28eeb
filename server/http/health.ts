import { Hono } from 'hono';
import type { Auth } from '../auth/auth.ts';
import type { HealthWatch } from '../health/health.ts';
import { isRefusal } from '../refusal.ts';
import { readLogState } from '../use-cases/log/read-log-state.ts';
import type { LogWatch } from '../use-cases/log/watch-log.ts';
import type { Environment } from './environment.ts';

/** What the health of a server is asked of. */
type Desk = {
  health: HealthWatch;
  auth: Pick<Auth, 'identify'>;
  watch: Pick<LogWatch, 'state'>;
  version: string;
  production: boolean;
};

/**
 * For a monitor: 200 while people's work can be stored and the log holds, else 503 with the reason in a word. Whoever is
 * signed in is told the version, too, and an administrator what is free and how the log was found; in production, a
 * stranger learns none of these.
 */
export function healthRoute({ health, auth, watch, version, production }: Desk): Hono<Environment> {
  return new Hono<Environment>().get('/health', async (context) => {
    const { illness, free, database, writable, log } = await health.look();
    const identified = database ? await auth.identify(context.req.header('Authorization')) : null;
    const person = identified && !isRefusal(identified) ? identified.person : null;
    const answer = {
      ...{ status: illness === null ? 'ok' : 'unavailable', database, writable, log },
      ...(illness === null ? {} : { reason: illness }),
      ...(person || !production ? { version } : {}),
      ...(person?.role === 'administrator' ? { freeBytes: free, logState: readLogState(watch) } : {}),
    };
    return context.json(answer, illness === null ? 200 : 503);
  });
}
