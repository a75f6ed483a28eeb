import { OpenAPIHono } from '@hono/zod-openapi';
import { compress } from 'hono/compress';
import type { Auth } from './auth/auth.ts';
import { authRoute } from './auth/route.ts';
import { addDocumentation } from './http/documentation.ts';
import type { Environment } from './http/environment.ts';
import { healthRoute } from './http/health.ts';
import { indicatorSchemaRoute } from './http/indicator-schema.ts';
import { type Assets, pageRoutes } from './http/pages.ts';
import { problemAnswer } from './http/problem-answer.ts';
import { requestLog } from './http/request-log.ts';
import { securityHeaders } from './http/security-headers.ts';
import type { Log } from './log.ts';
import { createHandlers } from './routes/handlers.ts';
import { addOperations } from './routes/operation.ts';
import type { Storage } from './storage/storage.ts';

export type Dependencies = {
  storage: Storage;
  auth: Auth;
  clock: () => Date;
  log: Log;
  settings: AppSettings;
  assets: Assets;
};

export type AppSettings = {
  version: string;
  publicOrigin: string;
  workbench: boolean;
  frameAncestors: string[];
  /** A header in which a trusted proxy puts the caller's address. */
  clientAddressHeader: string | undefined;
  development: boolean;
};

/** The whole server as a function from request to answer; it listens to nothing itself. */
export function createApp({ storage, auth, clock, log, settings, assets }: Dependencies): OpenAPIHono<Environment> {
  const app = new OpenAPIHono<Environment>();
  app.use(requestLog(log), securityHeaders(settings), compress());
  app.use('/api/*', async (context, next) => {
    await next();
    context.res.headers.set('Cache-Control', 'no-store');
  });
  app.route('/api/auth', authRoute(auth, settings.clientAddressHeader));
  addOperations(app, auth, createHandlers(storage, clock, log));
  app.route('/', healthRoute(storage, settings.version));
  app.route('/', indicatorSchemaRoute());
  addDocumentation(app, settings.version, settings.publicOrigin);
  app.route('/', pageRoutes(assets, settings.publicOrigin, settings.workbench));
  app.notFound((context) => problemAnswer(context, { refused: 'not-found' }));
  app.onError((error, context) => {
    log.write('error', { event: 'exception', reference: context.var.reference, stack: error.stack ?? error.message });
    return problemAnswer(context, { refused: 'internal' });
  });
  return app;
}
