import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { Dependencies } from '../../server/app.ts';
import { assemble, type Ground } from '../../server/assemble.ts';
import { createAuth } from '../../server/auth/auth.ts';
import { sessionEnds } from '../../server/auth/sessions.ts';
import { makeBackup } from '../../server/backup/make-backup.ts';
import { takeSqlite } from '../../server/backup/take-sqlite.ts';
import { loadCatalogue } from '../../server/catalogue/load-catalogue.ts';
import { seedDemo } from '../../server/demo/seed.ts';
import { freeBytes } from '../../server/health/free-bytes.ts';
import { type Proxies, readTrustedProxies } from '../../server/http/caller-address.ts';
import { officeHosts } from '../../server/http/security-headers.ts';
import type { Given } from '../../server/installation/installation.ts';
import { openSecretFiles } from '../../server/installation/secret-files.ts';
import { countRequests } from '../../server/limits/requests.ts';
import { silentLog } from '../../server/log.ts';
import type { SmtpServer } from '../../server/mail/mail-settings.ts';
import { measuredStorage } from '../../server/metrics/measured.ts';
import { noMeter } from '../../server/metrics/meter.ts';
import type { Metrics } from '../../server/metrics/prometheus.ts';
import { packagedOfficeJs } from '../../server/office-js/office-js.ts';
import { createStorage } from '../../server/storage/create-storage.ts';
import { openSqlite } from '../../server/storage/sqlite/open.ts';
import type { MailServer } from '../../shared/terms/installation.ts';
import type { Community } from '../../shared/terms/register.ts';
import { problem } from '../../shared/wire/problem.ts';
import { roster } from '../../shared/wire/registers.ts';
import { expectDeclared } from './declared.ts';

export { filled, goodRows } from './good-rows.ts';

/** The first day of the demo: the quarter is open from a week before, due 14 and closed 30 days after. */
export const seedingDay = new Date('2026-01-12T03:00:00.000Z');
export const password = 'correct-horse-battery';
export const metricsToken = 'what Prometheus says';
export const indicator = '2100-1040';
export const period = '2563-Q1';
export const place = `/api/v1/sheets/${indicator}/${period}`;
/** จอมทอง, whose officer is `chomthong`, and สวนหลวง. */
export const chomThong = '1035';
export const suanLuang = '1034';

/** As if the server stood behind a proxy at an address. */
export function trusting(addresses: string): Proxies {
  const trusted = readTrustedProxies(addresses);
  if (!trusted) throw new Error(`${addresses} are no addresses`);
  return { header: 'x-forwarded-for', trusted };
}

export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'traimat-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export type World = Awaited<ReturnType<typeof openWorld>>;
export type Changes = {
  /** A mail server that is set in the environment: where it is, or that there is one at all. */
  mail?: boolean | SmtpServer;
  /** As a first start in production finds it: without accounts, days and registers. */
  empty?: boolean;
  /** What the environment says of the installation. */
  given?: Partial<Given>;
  officeJs?: Dependencies['assets']['officeJs'];
  settings?: Partial<Dependencies['settings']>;
  log?: Dependencies['log'];
  /** Wrong passwords that one address may try in a minute. */
  signIns?: number;
  requests?: Dependencies['requests'];
  /** Whoever counts; they are read by `metricsToken`. */
  metrics?: Metrics;
  /** Indicators besides 2100-1040. */
  indicators?: { code: string; fiscalYear: number }[];
};

/** A whole server over a real database file, with the demo's data and a clock that tests set. */
export async function openWorld({
  settings = {},
  log = silentLog,
  signIns = 10_000,
  indicators = [],
  mail = false,
  empty = false,
  given = {},
  requests = countRequests(),
  metrics,
  officeJs = { from: 'package', folder: packagedOfficeJs('.') },
}: Changes = {}) {
  const folder = temporaryFolder();
  const manifest = join(folder, 'manifest.xml');
  writeFileSync(
    manifest,
    '<OfficeApp><SourceLocation DefaultValue="https://localhost:3000/taskpane.html"/></OfficeApp>',
  );
  const dist = join(folder, 'dist');
  for (const [path, content] of Object.entries(distribution)) {
    mkdirSync(join(dist, path, '..'), { recursive: true });
    writeFileSync(join(dist, path), content);
  }
  const database = await openSqlite(join(folder, 'traimat.sqlite'));
  const { db } = database;
  const meter = metrics?.meter ?? noMeter;
  const storage = measuredStorage(createStorage(database), meter);
  const faults = await loadCatalogue(storage, catalogueOf(folder, indicators), seedingDay, silentLog);
  if (faults.length > 0) throw new Error(JSON.stringify(faults, null, 2));
  const publicOrigin = 'https://localhost:3000';
  const secret = 'a secret only for tests, 32 or more';
  const time = { now: seedingDay };
  const clock = () => time.now;
  const auth = await createAuth({ database, storage, clock, secret, publicOrigin, log });
  const secrets = openSecretFiles(join(folder, 'secrets'));
  const ground: Ground = {
    database,
    storage,
    auth,
    secrets,
    secret,
    given: {
      settings: { ...(mail ? { mail: mailOf(mail === true ? nowhere : mail) } : {}), ...given.settings },
      secrets: { ...given.secrets },
    },
    settings: {
      version: '1.2.3',
      publicOrigin,
      workbench: true,
      frameAncestors: officeHosts,
      proxies: trusting('127.0.0.1'),
      development: false,
      production: false,
      dataFolders: [folder],
      sheetFonts: [{ name: 'TH Sarabun New', size: 16 }],
      signInsPerMinute: signIns,
      ...settings,
    },
    assets: { dist, officeJs, manifest },
    requests,
    backup: {
      make: (place, at, signal) =>
        makeBackup(
          {
            take: takeSqlite(join(folder, 'traimat.sqlite')),
            ...{ place, name: 'traimat', keep: 14, at, program: '1.2.3', origin: publicOrigin },
          },
          signal,
        ),
      made: () => {},
      due: '02:30',
    },
    readAnchor: () => null,
    free: () => freeBytes(folder),
    patience: 1,
    meter,
    metrics: metrics ? { metrics, token: metricsToken } : null,
    clock,
    log,
  };
  const assembled = await assemble(ground);
  const { app, access, backups, signIn } = assembled;
  if (!empty) await seedDemo(storage, auth, seedingDay, password);
  const tokens = new Map<string, { token: string; since: Date }>();
  const address = '10.1.0.1';

  const world = {
    ...assembled,
    ground,
    auth,
    keys: auth.keys,
    entering: signIn.entering,
    secondFactors: signIn.secondFactors,
    storage,
    db,
    secrets,
    folder,
    time,
    signIn: (username: string, secret = password, headers: Record<string, string> = {}) =>
      app.request('/api/auth/sign-in/username', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'X-Forwarded-For': address, ...headers },
        body: JSON.stringify({ username, password: secret }),
      }),
    /** Calls as somebody; null is nobody. */
    async call(username: string | null, path: string, init: RequestInit = {}): Promise<Response> {
      const headers = new Headers(init.headers);
      if (username) headers.set('Authorization', `Bearer ${await world.token(username)}`);
      const answer = await app.request(path, { ...init, headers });
      await expectDeclared(path, init.method ?? 'GET', answer);
      return answer;
    },
    /** That of a session which holds at the time that the test has set. */
    async token(username: string): Promise<string> {
      const known = tokens.get(username);
      if (known && Math.abs(time.now.getTime() - known.since.getTime()) < sessionEnds.idle) return known.token;
      const account = await auth.findAccount(username);
      const token = account ? await auth.sessions.begin(account.id, { address, agent: '', route: '' }) : '';
      tokens.set(username, { token, since: time.now });
      return token;
    },
    put: (username: string, path: string, body: unknown, headers: Record<string, string> = {}) =>
      world.call(username, path, sending('PUT', body, headers)),
    post: (username: string, path: string, body: unknown, headers: Record<string, string> = {}) =>
      world.call(username, path, sending('POST', body, headers)),
    async communities(district: string): Promise<Community[]> {
      const answer = await world.call('viewer', `/api/v1/rosters/${district}?period=${period}`);
      return roster.parse(await answer.json()).communities;
    },
  };
  afterAll(async () => {
    await access.settled();
    await backups.settled();
    await storage.close();
  });
  return world;
}

/** A mail server that nobody listens at. */
const nowhere: SmtpServer = { host: '127.0.0.1', port: 1, secure: false, login: null };

function mailOf({ login, ...server }: SmtpServer): MailServer {
  return { ...server, user: login?.user ?? null, from: { name: 'ไตรมาส', address: 'traimat@example.go.th' } };
}

/** A folder with the file of 2100-1040 as it is, and those of other indicators. */
function catalogueOf(folder: string, indicators: { code: string; fiscalYear: number }[]): string {
  const catalogue = join(folder, 'indicators');
  mkdirSync(catalogue);
  const name = '2100-1040-2563.json';
  copyFileSync(join('shared/catalogue/indicators', name), join(catalogue, name));
  for (const one of indicators) {
    writeFileSync(join(catalogue, `${one.code}-${one.fiscalYear}.json`), JSON.stringify(one));
  }
  return catalogue;
}

function sending(method: string, body: unknown, headers: Record<string, string>): RequestInit {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return { method, body: text, headers: { 'Content-Type': 'application/json', ...headers } };
}

/** The problem of a refused call, checked against the contract. */
export async function refusal(answer: Response) {
  const body = problem.parse(await answer.json());
  return { status: answer.status, code: body.code, body };
}

/** What vite would have built. */
const distribution = {
  'taskpane.html': readFileSync('addin/taskpane.html', 'utf8'),
  'needs.js': readFileSync('addin/public/needs.js', 'utf8'),
  'board.html': '<!doctype html><meta name="contact" content="" /><title>board</title>',
  'workbench.html': '<!doctype html><title>workbench</title>',
  'readiness-manifest.xml':
    '<OfficeApp><SourceLocation DefaultValue="https://localhost:3000/readiness.html"/></OfficeApp>',
  'assets/pane-a1b2c3.js': `console.log('pane');${' '.repeat(2_000)}`,
  'icons/icon-32.png': 'PNG',
};
