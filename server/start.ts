import { accessSync, constants, mkdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { join } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { createAccessRecord } from './access/access-record.ts';
import { createApp } from './app.ts';
import { createAuth } from './auth/auth.ts';
import { createSignIn } from './auth/entering/sign-in.ts';
import { createFirstAdministrator } from './auth/first-administrator.ts';
import { createProviderSignIn } from './auth/provider/provider-sign-in.ts';
import { faultMessage } from './catalogue/fault-message.ts';
import { loadCatalogue } from './catalogue/load-catalogue.ts';
import { isDemo, markAsDemo } from './demo/demo-mark.ts';
import { isInService, wasDemo } from './demo/demo-words.ts';
import { seedDemo } from './demo/seed.ts';
import { seedDemoSheets } from './demo/sheets.ts';
import { buildAddIn } from './host/add-in-build.ts';
import { findCertificate } from './host/certificate.ts';
import { withVite } from './host/development.ts';
import { readGivenCertificate } from './host/given-certificate.ts';
import { greeting } from './host/greeting.ts';
import { listen, stop } from './host/listen.ts';
import { repeat } from './host/repeat.ts';
import { withSettings } from './http/pane-settings.ts';
import { givenByEnvironment } from './installation/given-by-environment.ts';
import { openInstallation } from './installation/installation.ts';
import { moveSecrets } from './installation/move-secrets.ts';
import { randomSecret } from './installation/random-secret.ts';
import { openSecretFiles } from './installation/secret-files.ts';
import { countRequests } from './limits/requests.ts';
import { createLog } from './log.ts';
import { createMailing } from './mail/mailing.ts';
import { addressOf, findOfficeJs, packagedOfficeJs } from './office-js/office-js.ts';
import type { Person } from './person.ts';
import { readSettings, type Settings } from './settings.ts';
import { createStorage } from './storage/create-storage.ts';
import { anchorFile, createAnchorFile } from './storage/log/anchor.ts';
import { openDatabase, ownPlace } from './storage/open-database.ts';
import { createProviderStorage } from './storage/provider.ts';
import { watchClock } from './use-cases/log/watch-clock.ts';
import { watchLog } from './use-cases/log/watch-log.ts';
import { listNotices } from './use-cases/notices/list-notices.ts';
import { createMailLinks } from './use-cases/notices/mail-links.ts';
import { sendDigests } from './use-cases/notices/send-digests.ts';
import { pruneSheets } from './use-cases/sheets/prune-sheets.ts';

/** The composition root: the only file that reads the environment, the clock and the command line. */

const root = join(import.meta.dirname, '..');
const development = process.argv.includes('--dev');

const aMinute = 60 * 1000;
const aDay = 24 * 60 * 60 * 1000;
/** What was put off comes again soon, and a server that was down at 07:30 makes up for it. */
const aQuarterOfAnHour = 15 * 60 * 1000;
const anHour = 60 * 60 * 1000;
const clock = () => new Date();

const settings = readSettings(process.env);
if ('faults' in settings) fail(`การตั้งค่าไม่ถูกต้อง · wrong settings\n  ${settings.faults.join('\n  ')}`);
const { dataDirectory, secretsDirectory, publicOrigin, workbench, production } = settings;

if (!development) {
  const build = buildAddIn(root);
  if (build.kind === 'failed') fail(`สร้างหน้าจอไม่สำเร็จ · the add-in could not be built\n${build.reason}`);
}

// From here on, what is written is for this user alone: the database holds sessions and password hashes.
process.umask(0o077);
makeFolder('DATA_DIR', dataDirectory);
makeFolder('SECRETS_DIR', secretsDirectory);
const secrets = openSecretFiles(secretsDirectory);
const log = createLog(clock, (line) => process.stdout.write(`${line}\n`));
const { left } = moveSecrets(dataDirectory, secrets);
for (const name of left) log.write('warn', { event: 'secret-left-in-data', file: name });
const anchor = createAnchorFile(join(dataDirectory, anchorFile), log);
const database = await openDatabase(ownPlace(dataDirectory, settings.database), anchor.keep);
const storage = createStorage(database);
const { db } = database;
const catalogue = settings.catalogue ?? join(root, 'shared/catalogue/indicators');
const faults = await loadCatalogue(storage, catalogue, clock(), log);
if (faults.length > 0) {
  await storage.close();
  fail(faultMessage(faults));
}
const secret = settings.authSecret ?? secrets.keep('auth-secret', () => randomSecret(48));
const auth = await createAuth({ db, storage, clock, secret, publicOrigin, log });
const installation = openInstallation(storage, secrets, givenByEnvironment(settings));
const mailing = createMailing(installation);
const access = createAccessRecord(storage, clock, log);
const signIn = createSignIn({
  auth,
  storage,
  clock,
  secret,
  triesPerMinute: settings.signInsPerMinute,
  installation,
  keys: auth.keys,
  access,
});
const firstAdministrator = createFirstAdministrator(auth);
const demo = production ? null : await prepareDemo(settings);
if (production && (await isDemo(dataDirectory, storage, await auth.listPeople()))) {
  await storage.close();
  fail(wasDemo(dataDirectory));
}

const links = createMailLinks('unsubscribe', publicOrigin, secret);
const confirm = createMailLinks('confirm', publicOrigin, secret);
const provider = createProviderSignIn({
  installation,
  storage: createProviderStorage(db),
  accounts: auth.bound,
  clock,
  publicOrigin,
  secret,
  log,
});

const watch = watchLog(storage, anchor.read, clock, log);

const given = settings.certificate && readGivenCertificate(settings.certificate);
if (given && 'fault' in given) {
  await storage.close();
  fail(`การตั้งค่าไม่ถูกต้อง · wrong settings\n  ${given.fault}`);
}
const certificate = await findCertificate(given, secrets.directory, publicOrigin, clock());
const officeJs = findOfficeJs(settings.officeJs, dataDirectory, packagedOfficeJs(root));
const app = createApp({
  storage,
  auth,
  firstAdministrator,
  provider,
  signIn,
  watch,
  access,
  requests: countRequests(),
  clock,
  log,
  settings: {
    ...settings,
    version: readVersion(),
    development,
    dataFolders: [dataDirectory, secrets.directory],
  },
  assets: {
    dist: join(root, development ? 'addin/public' : 'dist'),
    officeJs,
    manifest: join(root, 'manifest.xml'),
  },
  installation,
  mail: { mailing, links, confirm },
});
const server = createServer({ cert: certificate.cert, key: certificate.key });
const listener = getRequestListener(app.fetch);
server.on(
  'request',
  development
    ? await withVite(root, server, listener, async (page) =>
        withSettings(page, {
          ...{ officeJs: addressOf(officeJs), sheetFonts: settings.sheetFonts, workbench: settings.workbench },
          contact: (await installation.current()).contact,
        }),
      )
    : listener,
);

const outcome = await listen(server, settings.port, settings.host);
if (outcome.kind === 'port-in-use') {
  await storage.close();
  fail(`พอร์ต ${settings.port} มีโปรแกรมอื่นใช้อยู่ · port ${settings.port} is in use: set PORT to another one`);
}
const setUpKey = await firstAdministrator.open();
process.stdout.write(
  greeting({ publicOrigin, workbench, certificate: certificate.from, demo, secrets: secrets.directory, setUpKey }),
);

void tryMailServer();
const runs = [
  repeat('verification', watch.verify, log, aDay),
  repeat('clock', watchClock(storage, clock, log), log, aMinute),
  repeat('redaction', redact, log, anHour),
  repeat('access-record', access.prune, log, aDay),
  repeat('digests', sendTodaysDigests, log, aQuarterOfAnHour),
];

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, async () => {
    const ended = Promise.all(runs.map((run) => run.stop()));
    await stop(server);
    mailing.close();
    await ended;
    await access.settled();
    await anchor.settled();
    await storage.close();
    process.exit(0);
  });
}

/** Old drafts lose their content; and what erased persons were called is looked for where a scrub was in somebody's way. */
async function redact(signal: AbortSignal): Promise<void> {
  await pruneSheets(storage, clock, signal);
  if (!signal.aborted) await storage.scrub();
}

async function tryMailServer(): Promise<void> {
  const mailer = await mailing.mailer();
  if (mailer && !(await mailer.verify())) log.write('warn', { event: 'mail-server-unreachable' });
}

async function sendTodaysDigests(signal: AbortSignal): Promise<void> {
  const mailer = await mailing.mailer();
  if (!mailer) return;
  const noticesOf = (person: Person, now: Date) => listNotices(storage, now, person);
  await sendDigests(
    { storage, listPeople: auth.listPeople, noticesOf, mailer, links, publicOrigin, clock, log },
    signal,
  );
}

/** The demo accounts keep the password they were made with, whatever DEMO_PASSWORD says later. */
async function prepareDemo({ demoPassword, demoSheets }: Settings): Promise<{ password: string; file: string }> {
  if ((await auth.listPeople()).length > 0 && !(await isDemo(dataDirectory, storage, await auth.listPeople()))) {
    await storage.close();
    fail(isInService(dataDirectory));
  }
  markAsDemo(dataDirectory);
  const password = secrets.keep('demo-password', () => demoPassword ?? randomSecret(9));
  await seedDemo(storage, auth, clock(), password);
  if (demoSheets) await seedDemoSheets(storage, clock());
  return { password, file: secrets.pathOf('demo-password') };
}

function makeFolder(variable: string, folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  } catch {
    fail(`${variable}: สร้างหรือเขียนโฟลเดอร์นี้ไม่ได้ · this folder cannot be made or written to: ${folder}`);
  }
}

function readVersion(): string {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  return version;
}

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
