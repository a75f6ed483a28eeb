import { randomUUID } from 'node:crypto';
import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import { matchedRoutes } from 'hono/route';
import type { Log } from '../log.ts';
import type { Environment } from './environment.ts';

/** Gives each request its id and writes its one line: the route's pattern, never the address with what is in it. */
export function requestLog(log: Log) {
  return createMiddleware<Environment>(async (context, next) => {
    const began = performance.now();
    const reference = randomUUID();
    context.set('reference', reference);
    await next();
    // On the answer itself: `context.header` would make another one, whose body comes out of a stream.
    context.res.headers.set('X-Request-Id', reference);
    const { status } = context.res;
    log.write(status >= 500 ? 'error' : 'info', {
      event: 'request',
      reference,
      method: context.req.method,
      route: routePattern(context),
      status,
      ms: Math.round((performance.now() - began) * 10) / 10,
      role: context.get('role') ?? null,
    });
  });
}

/** The pattern of the route itself, past those of the middleware before it. */
function routePattern(context: Context): string {
  const patterns = matchedRoutes(context).map(({ path }) => path);
  return patterns.filter((path) => path !== '/*' && path !== '/api/*').at(-1) ?? 'none';
}
