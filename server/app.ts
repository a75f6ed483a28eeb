import { Hono } from 'hono';
import { compress } from 'hono/compress';
import type { AccessRecord } from './access/access-record.ts';
import type { Auth } from './auth/auth.ts';
import type { SignIn } from './auth/entering/sign-in.ts';
import type { FirstAdministrator } from './auth/first-administrator.ts';
import type { ProviderSignIn } from './auth/provider/provider-sign-in.ts';
import type { Backups } from './backup/backups.ts';
import type { Monitor } from './health/monitor.ts';
import { callerAddress, type Proxies } from './http/caller-address.ts';
import { confirmMailRoute } from './http/confirm-mail.ts';
import { documentationRoute } from './http/documentation.ts';
import { enteringRoute } from './http/entering.ts';
import type { Environment } from './http/environment.ts';
import { errorAnswer } from './http/error-answer.ts';
import { healthRoute } from './http/health.ts';
import { indicatorSchemaRoute } from './http/indicator-schema.ts';
import { metricsRoute } from './http/metrics.ts';
import { type Assets, type PageSettings, pageRoutes } from './http/pages.ts';
import { problemAnswer } from './http/problem-answer.ts';
import { providerRoute } from './http/provider.ts';
import { requestLog } from './http/request-log.ts';
import { securityHeaders } from './http/security-headers.ts';
import { setUpRoute } from './http/set-up.ts';
import { unsubscribeRoute } from './http/unsubscribe.ts';
import { verifyRoute } from './http/verify.ts';
import { waysRoute } from './http/ways.ts';
import type { Installation } from './installation/installation.ts';
import type { Requests } from './limits/requests.ts';
import { createTurns } from './limits/turns.ts';
import type { Log } from './log.ts';
import type { Mailing } from './mail/mailing.ts';
import { network } from './office-js/office-js.ts';
import type { ReceiptKeys } from './receipts/receipt-keys.ts';
import { createHandlers } from './routes/handlers.ts';
import { addOperations } from './routes/operation.ts';
import type { Storage } from './storage/storage.ts';
import { createForgottenPasswords } from './use-cases/accounts/forgotten-password.ts';
import type { LogWatch } from './use-cases/log/watch-log.ts';
import type { MailLinks } from './use-cases/notices/mail-links.ts';

export type Dependencies = {
  storage: Storage;
  auth: Auth;
  firstAdministrator: FirstAdministrator;
  provider: ProviderSignIn;
  signIn: SignIn;
  watch: LogWatch;
  monitor: Monitor;
  access: AccessRecord;
  backups: Backups;
  receipts: ReceiptKeys;
  requests: Requests;
  clock: () => Date;
  log: Log;
  settings: AppSettings;
  assets: Assets;
  installation: Installation;
  /** The links in digests that have been sent work on, also where no mail server is set any more. */
  mail: { mailing: Mailing; links: MailLinks; confirm: MailLinks };
};

export type AppSettings = PageSettings & {
  version: string;
  frameAncestors: string[];
  proxies: Proxies | null;
  /** The folders that backups must not be put into. */
  dataFolders: string[];
  development: boolean;
  production: boolean;
};

/** The whole server as a function from request to answer; it listens to nothing itself. */
export function createApp({
  storage,
  auth,
  firstAdministrator,
  provider,
  signIn,
  watch,
  monitor,
  access,
  backups,
  receipts,
  requests,
  clock,
  log,
  settings,
  assets,
  installation,
  mail,
}: Dependencies): Hono<Environment> {
  const app = new Hono<Environment>();
  const { publicOrigin } = settings;
  const scriptSources = assets.officeJs.from === 'network' ? [network] : [];
  app.use(requestLog(log, monitor.meter), callerAddress(settings.proxies));
  app.use(securityHeaders({ ...settings, scriptSources }), compress());
  app.use('/api/*', async (context, next) => {
    await next();
    context.res.headers.set('Cache-Control', 'no-store');
    // What the panes count days by: the clock by which the rules are kept, not that of whoever asks.
    context.res.headers.set('Date', clock().toUTCString());
  });
  app.route('/api/auth/set-up', setUpRoute(firstAdministrator));
  app.route('/api/auth/provider', providerRoute({ provider, entering: signIn.entering, access }));
  app.route('/api/auth', waysRoute(installation));
  const accounts = {
    accounts: auth.accounts,
    keys: auth.keys,
    secondFactors: storage,
    mailing: mail.mailing,
    publicOrigin,
  };
  const forgotten = createForgottenPasswords({ ...accounts, clock, log });
  app.route('/api/auth', enteringRoute({ auth, entering: signIn.entering, forgotten, access }));
  const limits = { requests, turns: createTurns() };
  const handlers = createHandlers({
    mail,
    watch,
    access,
    backups,
    receipts,
    accounts,
    ownAccount: { ...signIn, auth },
    installation,
    publicOrigin,
    dataFolders: settings.dataFolders,
    listPeople: auth.listPeople,
  });
  addOperations(app, { auth, storage, access, ...limits, clock, version: settings.version, log }, handlers);
  app.route('/', healthRoute({ ...monitor, auth, watch, ...settings }));
  app.route('/', metricsRoute(monitor.metrics));
  app.route('/', indicatorSchemaRoute());
  app.route('/', verifyRoute({ storage, access }));
  const mailDesk = { storage, listPeople: auth.listPeople, clock, publicOrigin };
  app.route('/', unsubscribeRoute({ ...mailDesk, links: mail.links }));
  app.route('/', confirmMailRoute({ ...mailDesk, links: mail.confirm }));
  app.route('/', documentationRoute({ auth, ...settings }));
  app.route(
    '/',
    pageRoutes(assets, settings, async () => (await installation.current()).contact),
  );
  app.notFound((context) => problemAnswer(context, { refused: 'not-found' }));
  app.onError(errorAnswer(log, monitor.troubles));
  return app;
}
