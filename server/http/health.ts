import { Hono } from 'hono';
import type { Auth } from '../auth/auth.ts';
import { isRefusal } from '../refusal.ts';
import type { Storage } from '../storage/storage.ts';
import { readLogState } from '../use-cases/log/read-log-state.ts';
import type { LogWatch } from '../use-cases/log/watch-log.ts';
import type { Environment } from './environment.ts';

/** What the health of a server is asked of. */
type Health = { storage: Storage; auth: Pick<Auth, 'identify'>; watch: LogWatch; version: string; production: boolean };

/**
 * For a load balancer or a monitor: 200 while the database answers, else 503. Whoever is signed in is told the version, too,
 * and an administrator how the log was found; in production, a stranger learns neither.
 */
export function healthRoute({ storage, auth, watch, version, production }: Health): Hono<Environment> {
  return new Hono<Environment>().get('/health', async (context) => {
    const database = await storage.ping().then(
      () => true,
      () => false,
    );
    const health = { status: database ? 'ok' : 'unavailable', database };
    const identified = database ? await auth.identify(context.req.header('Authorization')) : null;
    const person = identified && !isRefusal(identified) ? identified.person : null;
    const details = {
      ...(person || !production ? { version } : {}),
      ...(person?.role === 'administrator' ? { log: readLogState(watch) } : {}),
    };
    return context.json({ ...health, ...details }, database ? 200 : 503);
  });
}
