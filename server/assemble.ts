import { createAccessRecord } from './access/access-record.ts';
import { type AppSettings, createApp } from './app.ts';
import type { Auth } from './auth/auth.ts';
import { countInPostgres } from './auth/entering/counting.ts';
import { createSignIn } from './auth/entering/sign-in.ts';
import { createFirstAdministrator } from './auth/first-administrator.ts';
import { createProviderSignIn } from './auth/provider/provider-sign-in.ts';
import { type BackupDesk, createBackups } from './backup/backups.ts';
import { watchHealth } from './health/health.ts';
import { watchTroubles } from './health/troubles.ts';
import type { MetricsDoor } from './http/metrics.ts';
import type { Assets } from './http/pages.ts';
import { type Given, openInstallation } from './installation/installation.ts';
import type { SecretFiles } from './installation/secret-files.ts';
import type { Requests } from './limits/requests.ts';
import type { Log } from './log.ts';
import { createMailing } from './mail/mailing.ts';
import { measuredAccess, measuredMailing } from './metrics/measured.ts';
import type { Meter } from './metrics/meter.ts';
import { openReceiptKeys } from './receipts/receipt-keys.ts';
import type { Database } from './storage/database.ts';
import { createProviderStorage } from './storage/provider.ts';
import type { Storage } from './storage/storage.ts';
import { listDepartments } from './use-cases/accounts/departments.ts';
import { watchLog } from './use-cases/log/watch-log.ts';
import { createMailLinks } from './use-cases/notices/mail-links.ts';

/** What a server is put together over: where things are kept, what has been set, and what of the world it is to believe. */
export type Ground = {
  database: Database;
  storage: Storage;
  auth: Auth;
  secrets: Pick<SecretFiles, 'read' | 'write'>;
  /** What sessions, links and stored secrets are sealed with. */
  secret: string;
  /** What the environment says of the installation. */
  given: Given;
  settings: AppSettings & { signInsPerMinute: number };
  assets: Assets;
  requests: Requests;
  backup: Pick<BackupDesk, 'make' | 'made' | 'due'>;
  readAnchor: Parameters<typeof watchLog>[1];
  /** Bytes that are left where the data lies. */
  free: () => Promise<number>;
  /** Seconds that a provider of identities is waited for, unless as usual. */
  patience?: number;
  meter: Meter;
  /** Null where no token is set, and so nobody may read them. */
  metrics: MetricsDoor | null;
  clock: () => Date;
  log: Log;
};

/** Puts a whole server together over a ground: the app, and its parts that have work of their own. Nothing listens or runs yet. */
export async function assemble({
  database,
  storage,
  auth,
  secrets,
  secret,
  given,
  settings,
  assets,
  requests,
  backup,
  readAnchor,
  free,
  patience,
  meter,
  metrics,
  clock,
  log,
}: Ground) {
  const { publicOrigin } = settings;
  const receipts = openReceiptKeys({ storage, secrets, clock, log });
  await receipts.current();
  const installation = openInstallation(storage, secrets, given);
  const mailing = measuredMailing(createMailing(installation), meter);
  const access = measuredAccess(createAccessRecord(storage, clock, log), meter);
  const signIn = createSignIn({
    auth,
    storage,
    clock,
    secret,
    triesPerMinute: settings.signInsPerMinute,
    ...(database.ask && { counting: countInPostgres(database.ask) }),
    installation,
    keys: auth.keys,
    access,
  });
  const firstAdministrator = createFirstAdministrator(auth);
  const links = createMailLinks('unsubscribe', publicOrigin, secret);
  const confirm = createMailLinks('confirm', publicOrigin, secret);
  const provider = createProviderSignIn({
    installation,
    storage: createProviderStorage(database.db),
    accounts: auth.bound,
    listDepartments: () => listDepartments(storage),
    clock,
    publicOrigin,
    secret,
    log,
    ...(patience !== undefined && { patience }),
  });
  const backups = createBackups({
    storage,
    place: async () => (await installation.current()).backupPlace,
    ...backup,
    clock,
    log,
  });
  const watch = watchLog(storage, readAnchor, clock, log);
  const troubles = watchTroubles(clock, log, meter);
  const health = watchHealth({ storage, free, watch, troubles, clock });
  const app = createApp({
    storage,
    auth,
    firstAdministrator,
    provider,
    signIn,
    watch,
    monitor: { meter, troubles, health, metrics },
    access,
    backups,
    receipts,
    requests,
    clock,
    log,
    settings,
    assets,
    installation,
    mail: { mailing, links, confirm },
  });
  return { app, receipts, installation, mailing, access, signIn, firstAdministrator, links, confirm, backups, watch };
}
