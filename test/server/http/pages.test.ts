import { utimesSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { createAdaptorServer } from '@hono/node-server';
import { describe, expect, test } from 'vitest';
import { manifestFor } from '../../../server/http/manifest.ts';
import { operations } from '../../../shared/wire/operations.ts';
import { problems } from '../../../shared/wire/problems.ts';
import { filled, openWorld, refusal } from '../fixture.ts';

const world = await openWorld();
const get = (path: string, headers: Record<string, string> = {}) => world.app.request(path, { headers });

describe('pages', () => {
  test.each([
    ['/taskpane.html', 'text/html', 'no-cache'],
    ['/board', 'text/html', 'no-cache'],
    ['/workbench', 'text/html', 'no-cache'],
    ['/assets/pane-a1b2c3.js', 'text/javascript', 'public, max-age=31536000, immutable'],
    ['/icons/icon-32.png', 'image/png', 'public, max-age=86400'],
    ['/office-js/office.js', 'text/javascript', 'public, max-age=86400'],
    ['/needs.js', 'text/javascript', 'no-cache'],
    ['/help', 'text/html', 'no-cache'],
    ['/help/en/officer', 'text/html', 'no-cache'],
    ['/manifest.xml', 'application/xml', 'no-cache'],
    ['/readiness-manifest.xml', 'application/xml', 'no-cache'],
    ['/docs', 'text/html', null],
    ['/openapi.json', 'application/json', null],
  ])('%s is %s, kept by %s', async (path, type, cache) => {
    const answer = await get(path);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('Content-Type')).toContain(type);
    expect(answer.headers.get('Cache-Control')).toBe(cache);
  });

  test.each([
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip, br;q=0', 'gzip'],
    ['gzip', 'gzip'],
    ['identity', null],
  ])('to who takes %s go as %s', async (taken, encoding) => {
    const answer = await get('/assets/pane-a1b2c3.js', { 'Accept-Encoding': taken });
    expect(answer.headers.get('Content-Encoding')).toBe(encoding);
    expect(answer.headers.get('Vary')).toContain('Accept-Encoding');
    const { byteLength } = await answer.arrayBuffer();
    expect(answer.headers.get('Content-Length')).toBe(String(byteLength));
    expect(byteLength < 200).toBe(encoding !== null);
  });

  test('go in the form that the build has made, and not in one of an older build', async () => {
    const { folder, app } = world;
    const file = join(folder, 'dist/assets/old-b2c3d4.js');
    const ask = async () =>
      (await app.request('/assets/old-b2c3d4.js', { headers: { 'Accept-Encoding': 'br' } })).bytes();
    writeFileSync(file, 'old '.repeat(100));
    writeFileSync(`${file}.br`, 'pressed');
    expect(Buffer.from(await ask()).toString()).toBe('pressed');
    const later = new Date(Date.now() + 60_000);
    writeFileSync(file, 'new '.repeat(200));
    utimesSync(file, later, later);
    expect(brotliDecompressSync(await ask()).toString()).toBe('new '.repeat(200));
  });

  test.each(['/taskpane.html', '/board', '/needs.js', '/office-js/office.js', '/icons/icon-32.png'])(
    '%s is not sent again to who has it',
    async (path) => {
      const first = await get(path, { 'Accept-Encoding': 'br' });
      const tag = first.headers.get('ETag') ?? '';
      const again = await get(path, { 'Accept-Encoding': 'gzip', 'If-None-Match': `"another", ${tag}` });
      expect([again.status, await again.text()]).toEqual([304, '']);
      for (const header of ['ETag', 'Cache-Control', 'Vary', 'Content-Security-Policy']) {
        expect(again.headers.get(header)).toBe(first.headers.get(header));
      }
      expect((await get(path, { 'If-None-Match': '"another"' })).status).toBe(200);
    },
  );

  test.each([
    '/nothing.html',
    '/assets/nothing.js',
    '/api/v1/nothing',
    '/office-js/../package.json',
    '/office-js/%2e%2e/package.json',
    '/office-js/..%2fpackage.json',
    '/office-js/..%5cpackage.json',
    '/office-js//etc/passwd',
    '/traimat.sqlite',
  ])('%s is not found', async (path) => {
    expect(await refusal(await get(path))).toMatchObject({ status: 404, code: 'not-found' });
  });

  test('do not leave their folders, however a socket asks', async () => {
    const server = createAdaptorServer({ fetch: world.app.fetch });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const statusOf = (path: string) =>
      new Promise<number | undefined>((resolve, reject) => {
        const asked = request({ port, path }, (answer) => resolve(answer.resume().statusCode));
        asked.on('error', reject).end();
      });
    for (const path of [
      '/office-js/../package.json',
      '/assets/../../traimat.sqlite',
      '/assets/..%2f..%2ftraimat.sqlite',
    ]) {
      expect(await statusOf(path)).toBe(404);
    }
    expect(await statusOf('/office-js/office.js')).toBe(200);
    server.close();
  });

  test('leave out the workbench where it is switched off', async () => {
    const { app } = await openWorld({ settings: { workbench: false } });
    expect((await app.request('/workbench')).status).toBe(404);
    expect((await app.request('/workbench.html')).status).toBe(404);
    expect((await app.request('/board')).status).toBe(200);
    expect((await app.request('/')).headers.get('Location')).toBe('/board');
    expect((await get('/')).headers.get('Location')).toBe('/workbench');
  });
});

describe('the task pane’s page', () => {
  const fonts = [
    { name: 'TH Sarabun New', size: 16 },
    { name: 'A & B', size: 10.5 },
  ];

  test('bears the fonts that the installation wants', async () => {
    const { app } = await openWorld({ settings: { sheetFonts: fonts } });
    const page = await (await app.request('/taskpane.html')).text();
    expect(page).toContain('<meta name="sheet-fonts" content="TH Sarabun New 16, A &#38; B 10.5" />');
    expect(page).toContain('<script src="/office-js/office.js"></script>');
  });

  test('says whom people ask, and whether there is a workbench to be led to', async () => {
    const { app } = await openWorld({
      given: { settings: { contact: 'กอง “ก” <1234>' } },
      settings: { workbench: false },
    });
    const page = await (await app.request('/taskpane.html')).text();
    expect(page).toContain('<meta name="contact" content="กอง “ก” &#60;1234&#62;" />');
    expect(page).toContain('<meta name="workbench" content="" />');
    const board = await (await app.request('/board')).text();
    expect(board).toContain('<meta name="contact" content="กอง “ก” &#60;1234&#62;" />');
    expect(await (await get('/taskpane.html')).text()).toContain('<meta name="workbench" content="on" />');
  });

  test('takes office.js from Microsoft’s network where that is set, and only then are its scripts let in', async () => {
    const { app } = await openWorld({ officeJs: { from: 'network' } });
    const answer = await app.request('/taskpane.html');
    const address = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
    expect(await answer.text()).toContain(`<script src="${address}"></script>`);
    const policy = answer.headers.get('Content-Security-Policy');
    expect(policy).toContain("script-src 'self' https://appsforoffice.microsoft.com;");
    expect((await app.request('/office-js/office.js')).status).toBe(404);
  });

  test('runs the check of the browser before anything else', async () => {
    const page = await (await get('/taskpane.html')).text();
    expect(page.indexOf('src="/needs.js"')).toBeGreaterThan(0);
    expect(page.indexOf('src="/needs.js"')).toBeLessThan(page.indexOf('office.js'));
  });
});

describe('the manifest', () => {
  test("bears this deployment's address wherever the repository's has the local one", async () => {
    const { app } = await openWorld({ settings: { publicOrigin: 'https://traimat.example.go.th' } });
    const manifest = await (await app.request('/manifest.xml')).text();
    expect(manifest).toContain('"https://traimat.example.go.th/taskpane.html"');
    expect(manifest).not.toContain('localhost');
    const readiness = await (await app.request('/readiness-manifest.xml')).text();
    expect(readiness).toContain('"https://traimat.example.go.th/readiness.html"');
    expect(readiness).not.toContain('localhost');
  });

  test('stays well-formed whatever the address is', () => {
    expect(manifestFor('https://a.example/?a&"<$&', '<x y="https://localhost:3000/z"/>')).toBe(
      '<x y="https://a.example/?a&#38;&#34;&#60;$&#38;/z"/>',
    );
  });
});

describe('every answer', () => {
  test.each(['/taskpane.html', '/api/v1/me', '/nothing', '/docs', '/health'])(
    '%s bears the security headers',
    async (path) => {
      const { headers } = await get(path);
      const policy = headers.get('Content-Security-Policy') ?? '';
      expect(policy).toContain("script-src 'self';");
      expect(policy).toContain("base-uri 'none'");
      if (path === '/taskpane.html') expect(policy).toContain("frame-ancestors 'self' https://*.officeapps.live.com ");
      else expect(policy).toMatch(/frame-ancestors 'self'$/);
      expect(policy).not.toContain('unsafe-eval');
      expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
      expect(headers.get('Referrer-Policy')).toBe('same-origin');
      expect(headers.get('X-Frame-Options')).toBeNull();
      expect(headers.get('X-Request-Id')).toMatch(/^[0-9a-f-]{36}$/);
    },
  );

  test('tells browsers to stay with https, except on localhost', async () => {
    const { app } = await openWorld({ settings: { publicOrigin: 'https://traimat.example.go.th' } });
    expect((await app.request('/health')).headers.get('Strict-Transport-Security')).toBe(
      'max-age=31536000; includeSubDomains',
    );
    expect((await get('/health')).headers.get('Strict-Transport-Security')).toBeNull();
  });

  test('of the API is compressed too, and its weak tag is understood', async () => {
    const path = '/api/v1/sheets/2100-1040/2563-Q1/1035';
    const rows = Array.from({ length: 50 }, () => ({ remark: 'ก'.repeat(50) }));
    await world.put('chomthong', path, filled(rows), { 'If-Match': '"0"' });
    const answer = await world.call('chomthong', path, { headers: { 'Accept-Encoding': 'gzip' } });
    expect(answer.headers.get('Content-Encoding')).toBe('gzip');
    const ETag = answer.headers.get('ETag') ?? '';
    expect(ETag).toBe('W/"1.1"');
    expect((await world.call('chomthong', path, { headers: { 'If-None-Match': ETag } })).status).toBe(304);
    expect((await world.put('chomthong', path, filled(rows), { 'If-Match': ETag })).status).toBe(200);
  });

  test('of the API is never kept', async () => {
    expect((await world.call('viewer', '/api/v1/me')).headers.get('Cache-Control')).toBe('no-store');
    expect((await get('/api/v1/nothing')).headers.get('Cache-Control')).toBe('no-store');
  });

  test('of the API says when it was made, by the clock that the rules are kept by', async () => {
    const told = (await world.call('viewer', '/api/v1/me')).headers.get('Date');
    expect(told).toBe(world.time.now.toUTCString());
    expect((await get('/api/v1/nothing')).headers.get('Date')).toBe(told);
  });
});

describe('health', () => {
  const well = { status: 'ok', database: true, writable: true, log: 'not-verified' };

  test('is ok while the database answers', async () => {
    expect(await (await get('/health')).json()).toEqual({ ...well, version: '1.2.3' });
  });

  test('tells strangers no version in production, and who is signed in does know it', async () => {
    const production = await openWorld({ settings: { production: true } });
    const read = async (who: string | null) => (await production.call(who, '/health')).json();
    expect(await read(null)).toEqual(well);
    expect(await read('chomthong')).toEqual({ ...well, version: '1.2.3' });
  });

  test('is unavailable when it does not', async () => {
    const broken = await openWorld();
    await broken.storage.close();
    const answer = await broken.app.request('/health');
    expect(answer.status).toBe(503);
    expect(await answer.json()).toMatchObject({ status: 'unavailable', database: false, reason: 'database-gone' });
  });
});

describe('the documentation', () => {
  test('is for who is signed in, in production: others are told where to sign in', async () => {
    const production = await openWorld({ settings: { production: true } });
    const door = await production.call(null, '/docs');
    expect(door.status).toBe(401);
    expect(await door.text()).toContain('href="/board"');
    expect(await refusal(await production.call(null, '/openapi.json'))).toMatchObject({ code: 'unauthenticated' });
    expect((await production.call('chomthong', '/openapi.json')).status).toBe(200);
    const page = await (await production.call('chomthong', '/docs')).text();
    expect(page).toContain('id="readMe"');
  });

  test('describes every operation and loads nothing from outside', async () => {
    const document = await (await get('/openapi.json')).json();
    const page = await (await get('/docs')).text();
    for (const [name, { method, path }] of Object.entries(operations)) {
      expect(document.paths[path][method].operationId).toBe(name);
      expect(page).toContain(`id="${name}"`);
    }
    for (const code of Object.keys(problems)) expect(page).toContain(`<code>${code}</code>`);
    expect(document.components.securitySchemes.bearer).toEqual({ type: 'http', scheme: 'bearer' });
    // What a call may be refused with is said once and referred to: written out each time, it was 14 MB.
    const refusal = document.paths['/api/v1/me'].get.responses['401'].content['application/problem+json'].schema;
    expect(refusal).toEqual({ $ref: '#/components/schemas/Problem' });
    expect(document.components.schemas.Problem.required).toContain('reference');
    for (const form of Object.keys(document.components.schemas)) expect(page).toContain(`id="form-${form}"`);
    expect(page).not.toMatch(/<(script|link|img|iframe)|(src|href)="(https?:)?\/\//);
  });
});
