import { type ChildProcess, type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { once } from 'node:events';
import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { Agent, createServer as createPlainServer, type IncomingMessage, request as plainRequest } from 'node:http';
import { createServer as createHttpsServer, request } from 'node:https';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, describe, expect, test } from 'vitest';
import { findCertificate } from '../../../server/host/certificate.ts';
import { listen, stop } from '../../../server/host/listen.ts';
import { createStorage } from '../../../server/storage/create-storage.ts';
import { openSqlite } from '../../../server/storage/sqlite/open.ts';
import { freePort } from '../../free-port.ts';
import { temporaryFolder } from '../fixture.ts';
import { openSilentServer } from '../mail/mail-server.ts';
import { smallIndicator } from '../small-indicator.ts';

const repository = join(import.meta.dirname, '../../..');
const root = rootWithAddInBuilt();
const data = join(root, 'data');
const secrets = join(root, 'data-secrets');
const port = await freePort();
// What one start has compiled the next need not compile again.
const compiled = join(root, 'compiled');
const variables = {
  ...{ DATA_DIR: data, PORT: String(port), HOME: root, PATH: process.env.PATH, NODE_COMPILE_CACHE: compiled },
};
const started = new Set<ChildProcess>();
afterAll(() => started.forEach((child) => void child.kill('SIGKILL')));

describe('npm start', { timeout: 180_000 }, () => {
  test('says which setting is wrong, and ends with 1', async () => {
    const { code, output } = await run({ ...variables, PORT: 'x', WORKBENCH: 'maybe' }).ended;
    expect(code).toBe(1);
    expect(output).toMatch(/PORT: .*\n.*WORKBENCH: /);
  });

  test('says which indicator file is wrong, where and what to do, and ends with 1', async () => {
    const catalogue = join(root, 'indicators');
    mkdirSync(catalogue);
    const faulty = { ...smallIndicator(), title: { th: 'ขั้นตอน' } };
    writeFileSync(join(catalogue, '9900-001-2563.json'), JSON.stringify(faulty));
    const { code, output } = await run({ ...variables, DATA_DIR: join(root, 'none'), CATALOGUE: catalogue }).ended;
    expect(code).toBe(1);
    expect(output).toContain(`${join(catalogue, '9900-001-2563.json')}:1:50  title.en\n`);
    expect(output).toContain('→ เพิ่มช่อง “en” · Add “en”');
    expect(output).not.toMatch(/\n\s+at /);
  });

  test('starts from nothing: certificate, database, demo accounts; keeps what it has made, and takes a new indicator file', async () => {
    const server = run(variables);
    const greeting = await server.ready;
    expect(greeting).toContain(`https://localhost:${port}/workbench`);
    const password = readFileSync(join(secrets, 'demo-password'), 'utf8');
    expect(greeting).toContain(password);
    expect(greeting).toContain(secrets);
    for (const folder of [data, secrets]) {
      for (const file of readdirSync(folder))
        expect([file, statSync(join(folder, file)).mode & 0o077]).toEqual([file, 0]);
    }

    expect(await get('/health')).toMatchObject({ status: 200 });
    expect(await get('/taskpane.html')).toMatchObject({ status: 200, body: 'built' });
    expect(await signIn('chomthong', password)).toBe(200);
    expect(await signIn('viewer', 'wrong-password')).toBe(401);

    const second = await run(variables).ended;
    expect(second.code).toBe(1);
    expect(second.output).toContain(`port ${port} is in use`);

    expect(await server.stop()).toBe(0);
    expect(secretsIn(data)).toEqual([]);
    const added = smallIndicator();
    writeFileSync(join(root, 'shared/catalogue/indicators/9900-001-2563.json'), JSON.stringify(added));
    const again = run({ ...variables, DEMO_PASSWORD: 'another-password' });
    expect(await again.ready).toContain(password);
    expect(await signIn('chomthong', password)).toBe(200);
    const known = await openSqlite(join(data, 'traimat.sqlite'));
    expect(await createStorage(known).readIndicator(added.code, added.fiscalYear)).toMatchObject({ version: 1 });
    await known.close();
    expect(await again.stop()).toBe(0);
  });

  test('takes the secrets of an earlier version out of the data folder, and its sessions go on', async () => {
    const before = run(variables);
    await before.ready;
    const token = await signedIn('viewer', readFileSync(join(secrets, 'demo-password'), 'utf8'));
    await before.stop();
    const earlier = ['auth-secret', 'demo-password', 'tls.crt', 'tls.key'];
    for (const name of earlier) renameSync(join(secrets, name), join(data, name));
    expect(secretsIn(data)).not.toEqual([]);
    const server = run(variables);
    await server.ready;
    expect(await get('/api/v1/me', { headers: { Authorization: `Bearer ${token}` } })).toMatchObject({ status: 200 });
    await server.stop();
    expect(readdirSync(secrets).toSorted()).toEqual([...earlier, 'receipt-key'].toSorted());
    expect(secretsIn(data)).toEqual([]);
  });

  test('a copy of the data folder forges no session: another server over it lets nobody in by one', async () => {
    const server = run(variables);
    await server.ready;
    const token = await signedIn('viewer', readFileSync(join(secrets, 'demo-password'), 'utf8'));
    await server.stop();
    cpSync(data, join(root, 'copy'), { recursive: true });
    const thief = run({ ...variables, DATA_DIR: join(root, 'copy') });
    await thief.ready;
    const [unsigned] = token.split('.');
    for (const forged of [token, unsigned]) {
      const answer = await get('/api/v1/me', { headers: { Authorization: `Bearer ${forged}` } });
      expect(answer.status).toBe(401);
    }
    await thief.stop();
  });

  test('with a mail server tries it, says nothing of its password, and stops although it hangs', async () => {
    const connected = Promise.withResolvers<void>();
    const smtp = await openSilentServer(() => connected.resolve());
    const SMTP_URL = `smtp://traimat:geheim@127.0.0.1:${smtp.port}`;
    const server = run({ ...variables, SMTP_URL, MAIL_FROM: 'ไตรมาส <traimat@example.go.th>' });
    await server.ready;
    await connected.promise;
    const began = performance.now();
    expect(await server.stop()).toBe(0);
    expect(performance.now() - began).toBeLessThan(10_000);
    const { output } = await server.ended;
    expect(output).toContain('"event":"mail-server-unreachable"');
    expect(output).not.toContain('geheim');
  });

  test('in production has no demo accounts and no workbench', async () => {
    const server = run({ ...variables, NODE_ENV: 'production', DATA_DIR: join(root, 'production') });
    const greeting = await server.ready;
    expect(greeting).not.toMatch(/workbench|demo/i);
    expect(readdirSync(join(root, 'production-secrets'))).not.toContain('demo-password');
    expect(await get('/workbench')).toMatchObject({ status: 404 });
    expect(await server.stop()).toBe(0);
    // Also where it is told to end in the middle of its rehearsal.
    expect((await server.ended).output).toContain('"level":"info","event":"rehearsal"');
  });

  test('in production prints a set-up address at each start, until it has been used', async () => {
    const production = { ...variables, NODE_ENV: 'production', DATA_DIR: join(root, 'production') };
    const keys: string[] = [];
    for (const _start of [1, 2]) {
      const server = run(production);
      keys.push(/\/setup#([\w-]+)/.exec(await server.ready)?.[1] ?? '');
      await server.stop();
    }
    expect(keys[0]).not.toBe(keys[1]);
    expect(keys.map((key) => filesWith(join(root, 'production'), key))).toEqual([[], []]);
    const server = run(production);
    const key = /\/setup#([\w-]+)/.exec(await server.ready)?.[1];
    const headers = { 'Content-Type': 'application/json' };
    const administrator = { displayName: 'สมหญิง ใจดี', username: 'somying', password: 'ฝนตกหนักริมคลอง แมวส้ม' };
    const body = JSON.stringify({ key, ...administrator });
    expect(await get('/api/auth/set-up', { method: 'POST', headers, body })).toMatchObject({ status: 200 });
    await server.stop();
    const after = run(production);
    expect(await after.ready).not.toContain('/setup#');
    expect(await signIn('somying', administrator.password)).toBe(200);
    await after.stop();
    expect((await after.ended).output).not.toContain(String(key));
  });

  test('puts no demo’s data into service, also where its mark is gone, and makes no demo of data in service', async () => {
    const demo = { ...variables, NODE_ENV: 'production' };
    rmSync(join(data, 'demo'));
    const refused = await run(demo).ended;
    expect([refused.code, refused.output]).toEqual([1, expect.stringContaining('cannot go into service')]);
    const inService = await run({ ...variables, DATA_DIR: join(root, 'production') }).ended;
    expect([inService.code, inService.output]).toEqual([1, expect.stringContaining('no demo is made of it')]);
    expect(readdirSync(join(root, 'production'))).not.toContain('demo');
  });

  // Every other fault is made in one process: operators-faults.test.ts.
  test('says what is wrong with a certificate’s files and with folders', async () => {
    const [cert, key] = [join(secrets, 'tls.crt'), join(secrets, 'tls.key')];
    const said = async (settings: object) => (await run({ ...variables, ...settings }).ended).output;
    expect(await said({ TLS_CERT: key, TLS_KEY: cert })).toMatch(/^TLS_CERT, TLS_KEY: .*are swapped.*\n$/);
    expect(await said({ DATA_DIR: join(cert, 'data') })).toMatch(/^DATA_DIR: .*cannot be made.*\n$/);
  });

  test('behind a proxy speaks plain HTTP; a signal to npm, which ends the shell between them, ends it in order', async () => {
    const plain = { TLS: 'off', PUBLIC_ORIGIN: 'https://traimat.example.go.th', npm_lifecycle_event: 'start' };
    const script = `"${process.execPath}" "${join(root, 'server', 'start.ts')}"; true`;
    const server = watched(spawn('sh', ['-c', script], { env: { ...variables, ...plain } }));
    expect(await server.ready).toContain('plain HTTP');
    const answer = await fetch(`http://127.0.0.1:${port}/health`);
    expect(answer.status).toBe(200);
    await server.stop();
    // Its end is that of the output, which the server held, too.
    await expect(fetch(`http://127.0.0.1:${port}/health`)).rejects.toThrow();
  });

  test('says so when the add-in cannot be built', async () => {
    rmSync(join(root, 'dist'), { recursive: true });
    const { code, output } = await run(variables).ended;
    expect(code).toBe(1);
    expect(output).toContain('the add-in could not be built');
  });
});

test('stopping lets a request under way come to its end', async () => {
  const { cert, key } = await findCertificate(undefined, temporaryFolder(), 'https://localhost', new Date());
  const arrived = Promise.withResolvers<void>();
  const release = Promise.withResolvers<void>();
  const server = createHttpsServer({ cert, key }, (_, response) => {
    arrived.resolve();
    release.promise.then(() => response.end('done'));
  });
  expect(await listen(server, port, '127.0.0.1')).toEqual({ kind: 'listening', port });
  const asked = get('/');
  await arrived.promise;
  const stopped = stop(server);
  await expect(get('/')).rejects.toThrow('ECONNREFUSED');
  release.resolve();
  expect(await asked).toMatchObject({ status: 200, body: 'done' });
  await stopped;
});

test('a connection outlives the minute until a page looks again, and is let go of when the server stops', async () => {
  const server = createPlainServer((_, response) => response.end('done'));
  await listen(server, port, '127.0.0.1');
  const agent = new Agent({ keepAlive: true });
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    plainRequest({ port, agent }, resolve).on('error', reject).end();
  });
  expect(answer.headers['keep-alive']).toBe('timeout=75');
  const closed = once(answer.socket, 'close');
  await answer.toArray();
  await stop(server);
  await closed;
  agent.destroy();
});

test('a connection is let go of with the answer that was under way when the server was stopped', async () => {
  const arrived = Promise.withResolvers<void>();
  const release = Promise.withResolvers<void>();
  const server = createPlainServer((_, response) => {
    arrived.resolve();
    release.promise.then(() => response.end('done'));
  });
  await listen(server, port, '127.0.0.1');
  const agent = new Agent({ keepAlive: true });
  const asked = new Promise<IncomingMessage>((resolve, reject) => {
    plainRequest({ port, agent }, resolve).on('error', reject).end();
  });
  await arrived.promise;
  const stopped = stop(server);
  release.resolve();
  const answer = await asked;
  const closed = once(answer.socket, 'close');
  await answer.toArray();
  // Nobody is waited for who has kept it for later: that would take ten seconds.
  expect(await Promise.race([Promise.all([stopped, closed]).then(() => 'stopped'), delay(5_000)])).toBe('stopped');
  agent.destroy();
});

describe('the certificate', () => {
  test('is for this address, for a year, and is made anew only when it runs out', async () => {
    const folder = temporaryFolder();
    const at = (now: string) => findCertificate(undefined, folder, 'https://traimat.example.go.th', new Date(now));
    const first = await at('2026-01-01');
    const certificate = new X509Certificate(first.cert);
    expect(first.from).toBe('self-signed');
    expect(['localhost', 'traimat.example.go.th'].map((name) => certificate.checkHost(name) !== undefined)).toEqual([
      true,
      true,
    ]);
    expect(['127.0.0.1', '::1'].map((address) => certificate.checkIP(address) !== undefined)).toEqual([true, true]);
    expect(certificate.validToDate > new Date('2027-01-02')).toBe(true);
    expect((await at('2026-12-31')).cert).toBe(first.cert);
    expect((await at('2027-02-01')).cert).not.toBe(first.cert);
  });
});

/** A copy of the server in a folder of its own whose add-in has been built, so that nothing needs building. */
function rootWithAddInBuilt(): string {
  const folder = temporaryFolder();
  for (const name of ['server', 'shared', 'package.json', 'package-lock.json', 'manifest.xml']) {
    cpSync(join(repository, name), join(folder, name), { recursive: true });
  }
  mkdirSync(join(folder, 'addin'));
  mkdirSync(join(folder, 'dist'));
  writeFileSync(join(folder, 'dist', 'taskpane.html'), 'built');
  symlinkSync(join(repository, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

function run(env: Record<string, string | undefined>) {
  return watched(spawn(process.execPath, [join(root, 'server', 'start.ts')], { env }));
}

function watched(child: ChildProcessWithoutNullStreams) {
  started.add(child);
  let output = '';
  const ended = new Promise<{ code: number | null; output: string }>((resolve) =>
    child.once('close', (code) => resolve({ code, output })),
  );
  const ready = new Promise<string>((resolve, reject) => {
    const listen = (chunk: Buffer) => {
      output += chunk;
      if (output.includes('/manifest.xml')) resolve(output);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    ended.then(() => reject(new Error(output)));
  });
  ready.catch(() => {});
  const stop = async () => {
    child.kill('SIGTERM');
    return (await ended).code;
  };
  return { ended, ready, stop };
}

function get(path: string, options: { method?: string; headers?: Record<string, string>; body?: string } = {}) {
  const { body, ...rest } = options;
  return new Promise<{ status: number | undefined; body: string; token: string }>((resolve, reject) => {
    const asked = request(
      { port, path, rejectUnauthorized: false, agent: false, ...rest },
      async (answer: IncomingMessage) => {
        const token = String(answer.headers['set-auth-token'] ?? '');
        resolve({ status: answer.statusCode, body: Buffer.concat(await answer.toArray()).toString(), token });
      },
    );
    asked.on('error', reject).end(body);
  });
}

async function signIn(username: string, password: string): Promise<number | undefined> {
  return (await askToSignIn(username, password)).status;
}

async function signedIn(username: string, password: string): Promise<string> {
  return (await askToSignIn(username, password)).token;
}

function askToSignIn(username: string, password: string) {
  const body = JSON.stringify({ username, password });
  const headers = { 'Content-Type': 'application/json' };
  return get('/api/auth/sign-in/username', { method: 'POST', headers, body });
}

/** The files of a folder that tell one of the secrets, wherever those lie. */
function secretsIn(folder: string): string[] {
  const files = [secrets, data].flatMap((place) =>
    readdirSync(place).map((name) => ({ name, file: join(place, name) })),
  );
  const texts = files.filter(({ name }) => isSecret(name)).map(({ file }) => readFileSync(file, 'utf8').trim());
  return texts.flatMap((text) => filesWith(folder, text));
}

function filesWith(folder: string, text: string): string[] {
  return readdirSync(folder).filter((name) => readFileSync(join(folder, name)).includes(text));
}

const isSecret = (name: string) => ['auth-secret', 'demo-password', 'tls.key'].includes(name);
