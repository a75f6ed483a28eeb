import { X509Certificate } from 'node:crypto';
import { createServer as createPlainServer } from 'node:http';
import { createServer } from 'node:https';
import { join } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { assemble, type Ground } from './assemble.ts';
import { createAuth } from './auth/auth.ts';
import { usualName } from './backup/backup-name.ts';
import { beforeOpening, migrationText } from './backup/before-opening.ts';
import { enterFolder } from './backup/enter-folder.ts';
import { noteLastBackup } from './backup/last-backup.ts';
import { makeBackupApart } from './backup/make-backup-apart.ts';
import { faultMessage } from './catalogue/fault-message.ts';
import { loadCatalogue } from './catalogue/load-catalogue.ts';
import { isDemo, markAsDemo } from './demo/demo-mark.ts';
import { isInService, wasDemo } from './demo/demo-words.ts';
import { seedDemo } from './demo/seed.ts';
import { seedDemoSheets } from './demo/sheets.ts';
import { freeBytes } from './health/free-bytes.ts';
import { buildAddIn } from './host/add-in-build.ts';
import { findCertificate } from './host/certificate.ts';
import { certificateWarning } from './host/certificate-warning.ts';
import { onCrash } from './host/crash.ts';
import { withVite } from './host/development.ts';
import { makeFolder } from './host/folder.ts';
import { readGivenCertificate } from './host/given-certificate.ts';
import { greeting } from './host/greeting.ts';
import { listen, listenFault, stop } from './host/listen.ts';
import { programVersion } from './host/program-version.ts';
import { repeat } from './host/repeat.ts';
import { faultOfStart } from './host/system-fault.ts';
import { whenToEnd } from './host/when-to-end.ts';
import { withSettings } from './http/pane-settings.ts';
import { givenByEnvironment } from './installation/given-by-environment.ts';
import { moveSecrets } from './installation/move-secrets.ts';
import { randomSecret } from './installation/random-secret.ts';
import { openSecretFiles } from './installation/secret-files.ts';
import { countRequests } from './limits/requests.ts';
import { createLog } from './log.ts';
import { measuredStorage } from './metrics/measured.ts';
import { noMeter } from './metrics/meter.ts';
import { sightsOf } from './metrics/sights.ts';
import { findMisspelt, misspeltWarning } from './misspelt-settings.ts';
import { addressOf, findOfficeJs, packagedOfficeJs } from './office-js/office-js.ts';
import type { Person } from './person.ts';
import { rehearse } from './rehearsal/rehearse.ts';
import { openStage } from './rehearsal/stage.ts';
import { readSettings, type Settings, settingNames } from './settings.ts';
import { createStorage } from './storage/create-storage.ts';
import { anchorFile, createAnchorFile } from './storage/log/anchor.ts';
import { openDatabase, ownPlace } from './storage/open-database.ts';
import { noteVersion } from './storage/program-versions.ts';
import { watchClock } from './use-cases/log/watch-clock.ts';
import { listNotices } from './use-cases/notices/list-notices.ts';
import { sendDigests } from './use-cases/notices/send-digests.ts';
import { pruneSheets } from './use-cases/sheets/prune-sheets.ts';
import { openSealing } from './use-cases/sheets/seal-submission-apart.ts';

/** The composition root: the only file that reads the environment, the clock and the command line. */

const root = join(import.meta.dirname, '..');
const development = process.argv.includes('--dev');

const aMinute = 60 * 1000;
const aDay = 24 * 60 * 60 * 1000;
/** What was put off comes again soon, and a server that was down at 07:30 makes up for it. */
const aQuarterOfAnHour = 15 * 60 * 1000;
const anHour = 60 * 60 * 1000;
const clock = () => new Date();

/** What there is to be ended, from the moment on that there is something. */
let running: { end(): Promise<void> } | null = null;
const crash = onCrash({
  faultOf: (error) => (running ? null : faultOfStart(error, process.env.DATA_DIR ?? 'data')),
  end: async () => running?.end(),
  log: createLog(clock, (line) => process.stderr.write(`${line}\n`)),
  say: (line) => process.stderr.write(line),
  exit: process.exit,
});
process.on('uncaughtException', crash);

const settings = readSettings(process.env);
if ('faults' in settings) fail(settings.faults.join('\n'));
const { dataDirectory, secretsDirectory, publicOrigin, workbench, production } = settings;
const given = settings.certificate && readGivenCertificate(settings.certificate);
if (given && 'fault' in given) fail(given.fault);

if (!development) {
  // Under test many servers work over one dist/: one that built it anew would take the pages from under the others.
  const build = buildAddIn(root, process.env.NODE_ENV === 'test' ? 'once' : 'anew', () =>
    process.stdout.write('กำลังสร้างหน้าจอ เพราะมีไฟล์ที่ใหม่กว่า · building the add-in, since there are newer files\n'),
  );
  if (build.kind === 'failed') fail(`สร้างหน้าจอไม่สำเร็จ · the add-in could not be built\n${build.reason}`);
}

// From here on, what is written is for this user alone: the database holds sessions and password hashes.
process.umask(0o077);
for (const [variable, folder] of Object.entries({ DATA_DIR: dataDirectory, SECRETS_DIR: secretsDirectory })) {
  const fault = makeFolder(variable, folder);
  if (fault !== null) fail(fault);
}
const hold = enterFolder(dataDirectory);
if (!hold) {
  fail(`กำลังกู้คืนข้อมูล รอให้เสร็จก่อน · a restore goes on in this data folder; wait for its end: ${dataDirectory}`);
}
const secrets = openSecretFiles(secretsDirectory);
const log = createLog(clock, (line) => process.stdout.write(`${line}\n`));
for (const misspelt of findMisspelt(Object.keys(process.env), settingNames)) {
  log.write('warn', { event: 'setting-unknown', setting: misspelt.given, text: misspeltWarning(misspelt) });
}
const { left } = moveSecrets(dataDirectory, secrets);
for (const name of left) log.write('warn', { event: 'secret-left-in-data', file: name });
const anchor = createAnchorFile(join(dataDirectory, anchorFile), log);
const metrics = settings.metricsToken === undefined ? null : (await import('./metrics/prometheus.ts')).createMetrics();
const meter = metrics?.meter ?? noMeter;
const version = programVersion();
const place = ownPlace(dataDirectory, settings.database);
const opening = await beforeOpening({
  place,
  dataDirectory,
  at: clock(),
  program: version,
  origin: publicOrigin,
  withoutCopy: settings.migrateWithoutCopy,
});
if ('fault' in opening) fail(opening.fault);
const database = await openDatabase(place, anchor.keep, meter).catch((error: unknown) => {
  const text = migrationText(error, opening.copy);
  if (text === null) throw error;
  return fail(text);
});
const storage = measuredStorage(createStorage(database), meter);
const { db } = database;
await noteVersion(db, version, clock().toISOString());
const catalogue = settings.catalogue ?? join(root, 'shared/catalogue/indicators');
const faults = await loadCatalogue(storage, catalogue, clock(), log);
if (faults.length > 0) {
  await storage.close();
  fail(faultMessage(faults));
}
const secret = settings.authSecret ?? secrets.keep('auth-secret', () => randomSecret(48));
const auth = await createAuth({ database, storage, clock, secret, publicOrigin, log });
const officeJs = findOfficeJs(settings.officeJs, dataDirectory, packagedOfficeJs(root));
const free = () => freeBytes(dataDirectory);
const ground: Ground = {
  database,
  storage,
  auth,
  secrets,
  secret,
  given: givenByEnvironment(settings),
  settings: { ...settings, version, development, dataFolders: [dataDirectory, secrets.directory] },
  assets: {
    dist: join(root, development ? 'addin/public' : 'dist'),
    officeJs,
    manifest: join(root, 'manifest.xml'),
  },
  requests: countRequests(),
  backup: {
    make: (folder, at, signal) => {
      const { backupKeep: keep } = settings;
      const order = {
        database: place,
        place: folder,
        name: usualName,
        keep,
        at,
        program: version,
        origin: publicOrigin,
      };
      return makeBackupApart(order, signal);
    },
    made: (folder) => noteLastBackup(dataDirectory, folder),
    due: settings.backupAt,
  },
  readAnchor: anchor.read,
  free,
  meter,
  metrics: metrics && settings.metricsToken ? { metrics, token: settings.metricsToken } : null,
  clock,
  log,
};
const { app, receipts, installation, mailing, access, firstAdministrator, links, backups, watch } =
  await assemble(ground);
const demo = production ? null : await prepareDemo(settings);
if (production && (await isDemo(dataDirectory, storage, await auth.listPeople()))) {
  await storage.close();
  fail(wasDemo(dataDirectory));
}

const certificate = settings.tls ? await findCertificate(given, secrets.directory, publicOrigin, clock()) : null;
metrics?.look(
  sightsOf({
    ...{ watch, free, backups, waiting: database.waiting },
    databaseBytes: database.bytes,
    certificateEnds: certificate && new X509Certificate(certificate.cert).validToDate,
  }),
);
const warning = certificate && certificateWarning(certificate.cert, publicOrigin, clock());
if (warning !== null) log.write('warn', { event: 'certificate', text: warning });
const server = certificate ? createServer({ cert: certificate.cert, key: certificate.key }) : createPlainServer();
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
if (outcome.kind !== 'listening') {
  await storage.close();
  fail(listenFault(outcome.kind, settings.port, settings.host));
}
openSealing();
const setUpKey = await firstAdministrator.open();
void tryMailServer();
const runs = [
  repeat('verification', watch.verify, log, aDay),
  repeat('clock', watchClock(storage, clock, log), log, aMinute),
  repeat('redaction', redact, log, anHour),
  repeat('access-record', access.prune, log, aDay),
  repeat('digests', sendTodaysDigests, log, aQuarterOfAnHour),
  repeat('backup', backups.makeDue, log, aQuarterOfAnHour),
];
let asked = performance.now();
server.on('request', () => {
  asked = performance.now();
});
const ending = new AbortController();
// A demo has no morning on which everybody comes at once.
const rehearsal =
  production &&
  rehearse({
    open: (rest) => openStage(ground, root, rest),
    sinceAsked: () => performance.now() - asked,
    log,
    signal: ending.signal,
  });

running = { end };
whenToEnd(async () => {
  await end();
  process.exit(0);
}, process.env.npm_lifecycle_event !== undefined);
process.stdout.write(
  greeting({
    publicOrigin,
    workbench,
    certificate: certificate?.from ?? null,
    demo,
    secrets: secrets.directory,
    setUpKey,
  }),
);

/** Takes nothing new on, and ends when all that is under way is done and stored. */
async function end(): Promise<void> {
  const ended = Promise.all(runs.map((run) => run.stop()));
  ending.abort();
  backups.stop();
  await stop(server);
  mailing.close();
  await ended;
  await rehearsal;
  await backups.settled();
  await access.settled();
  await anchor.settled();
  await storage.close();
  hold?.end();
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
  const counts = await sendDigests(
    { storage, listPeople: auth.listPeople, noticesOf, mailer, links, publicOrigin, clock, log },
    signal,
  );
  meter({ what: 'digests', counts });
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
  if (demoSheets) await seedDemoSheets({ storage, receipts }, clock());
  return { password, file: secrets.pathOf('demo-password') };
}

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
