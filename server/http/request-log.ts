import { randomUUID } from 'node:crypto';
import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import { matchedRoutes } from 'hono/route';
import type { Log } from '../log.ts';
import type { Meter } from '../metrics/meter.ts';
import { brokenOff, hasGone } from './broken-off.ts';
import type { Environment } from './environment.ts';

/** Gives each request its id and writes its one line: the route's pattern, never the address with what is in it. */
export function requestLog(log: Log, meter: Meter) {
  return createMiddleware<Environment>(async (context, next) => {
    const began = performance.now();
    const reference = randomUUID();
    context.set('reference', reference);
    await next();
    // On the answer itself: `context.header` would make another one, whose body comes out of a stream.
    context.res.headers.set('X-Request-Id', reference);
    // What was begun has come to its end all the same, and a submission is answered again when it comes again.
    const status = hasGone(context) ? brokenOff : context.res.status;
    const { method } = context.req;
    const route = routePattern(context);
    const milliseconds = performance.now() - began;
    meter({ what: 'request', method, route, status, seconds: milliseconds / 1_000 });
    log.write(status >= 500 ? 'error' : 'info', {
      event: 'request',
      reference,
      method,
      route,
      status,
      ms: Math.round(milliseconds * 10) / 10,
      role: context.get('role') ?? null,
    });
  });
}

/** The pattern of the route itself, past those of the middleware before it. */
function routePattern(context: Context): string {
  const patterns = matchedRoutes(context).map(({ path }) => path);
  return patterns.filter((path) => path !== '/*' && path !== '/api/*').at(-1) ?? 'none';
}
