import { OpenAPIHono } from '@hono/zod-openapi';
import { compress } from 'hono/compress';
import type { AccessRecord } from './access/access-record.ts';
import type { Auth } from './auth/auth.ts';
import type { SignIn } from './auth/entering/sign-in.ts';
import type { ProviderSignIn } from './auth/provider/provider-sign-in.ts';
import { callerAddress, type Proxies } from './http/caller-address.ts';
import { addDocumentation } from './http/documentation.ts';
import { enteringRoute } from './http/entering.ts';
import type { Environment } from './http/environment.ts';
import { healthRoute } from './http/health.ts';
import { indicatorSchemaRoute } from './http/indicator-schema.ts';
import { type Assets, type PageSettings, pageRoutes } from './http/pages.ts';
import { problemAnswer } from './http/problem-answer.ts';
import { providerRoute } from './http/provider.ts';
import { requestLog } from './http/request-log.ts';
import { securityHeaders } from './http/security-headers.ts';
import { unsubscribeRoute } from './http/unsubscribe.ts';
import { waysRoute } from './http/ways.ts';
import type { Installation } from './installation/installation.ts';
import type { Requests } from './limits/requests.ts';
import { createTurns } from './limits/turns.ts';
import type { Log } from './log.ts';
import type { Mailing } from './mail/mailing.ts';
import { network } from './office-js/office-js.ts';
import { createHandlers } from './routes/handlers.ts';
import { addOperations } from './routes/operation.ts';
import type { Storage } from './storage/storage.ts';
import { createForgottenPasswords } from './use-cases/accounts/forgotten-password.ts';
import type { LogWatch } from './use-cases/log/watch-log.ts';
import type { UnsubscribeLinks } from './use-cases/notices/unsubscribe-link.ts';

export type Dependencies = {
  storage: Storage;
  auth: Auth;
  provider: ProviderSignIn;
  signIn: SignIn;
  watch: LogWatch;
  access: AccessRecord;
  requests: Requests;
  clock: () => Date;
  log: Log;
  settings: AppSettings;
  assets: Assets;
  installation: Installation;
  /** The links in digests that have been sent work on, also where no mail server is set any more. */
  mail: { mailing: Mailing; links: UnsubscribeLinks };
};

export type AppSettings = PageSettings & {
  version: string;
  frameAncestors: string[];
  proxies: Proxies | null;
  development: boolean;
};

/** The whole server as a function from request to answer; it listens to nothing itself. */
export function createApp({
  storage,
  auth,
  provider,
  signIn,
  watch,
  access,
  requests,
  clock,
  log,
  settings,
  assets,
  installation,
  mail,
}: Dependencies): OpenAPIHono<Environment> {
  const app = new OpenAPIHono<Environment>();
  const { publicOrigin } = settings;
  const scriptSources = assets.officeJs.from === 'network' ? [network] : [];
  app.use(requestLog(log), callerAddress(settings.proxies));
  app.use(securityHeaders({ ...settings, scriptSources }), compress());
  app.use('/api/*', async (context, next) => {
    await next();
    context.res.headers.set('Cache-Control', 'no-store');
    // What the panes count days by: the clock by which the rules are kept, not that of whoever asks.
    context.res.headers.set('Date', clock().toUTCString());
  });
  app.route('/api/auth/provider', providerRoute({ provider, entering: signIn.entering, access }));
  app.route('/api/auth', waysRoute(installation));
  const desks = {
    accounts: {
      accounts: auth.accounts,
      keys: auth.keys,
      secondFactors: signIn.secondFactors,
      mailing: mail.mailing,
      publicOrigin,
    },
    ownAccount: { ...signIn, auth },
  };
  const limits = { requests, turns: createTurns() };
  const forgotten = createForgottenPasswords({ ...desks.accounts, clock, log });
  app.route('/api/auth', enteringRoute({ auth, entering: signIn.entering, forgotten, access }));
  const handlers = createHandlers(mail.mailing, watch, access, desks);
  addOperations(app, { auth, storage, access, ...limits, clock, log }, handlers);
  app.route('/', healthRoute({ storage, auth, watch, version: settings.version }));
  app.route('/', indicatorSchemaRoute());
  app.route('/', unsubscribeRoute({ storage, links: mail.links, listPeople: auth.listPeople, clock, publicOrigin }));
  addDocumentation(app, settings.version, settings.publicOrigin);
  app.route(
    '/',
    pageRoutes(assets, settings, async () => (await installation.current()).contact),
  );
  app.notFound((context) => problemAnswer(context, { refused: 'not-found' }));
  app.onError((error, context) => {
    log.write('error', { event: 'exception', reference: context.var.reference, stack: error.stack ?? error.message });
    return problemAnswer(context, { refused: 'internal' });
  });
  return app;
}
