import { request } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import { describe, expect, test } from 'vitest';
import { preferredLanguage } from '../../../server/http/language.ts';
import { createLog } from '../../../server/log.ts';
import { chomThong, filled, goodRows, openWorld, password, place, refusal, seedingDay } from '../fixture.ts';

const lines: string[] = [];
const world = await openWorld({
  log: createLog(
    () => seedingDay,
    (line) => lines.push(line),
  ),
});

describe('a problem', () => {
  test('has the form of RFC 9457, in Thai unless English is preferred', async () => {
    const thai = await world.app.request('/api/v1/me');
    expect(thai.headers.get('Content-Type')).toBe('application/problem+json');
    const { body } = await refusal(thai);
    expect(body).toMatchObject({
      type: 'urn:traimat:problem:unauthenticated',
      title: 'ยังไม่ได้เข้าสู่ระบบ หรือการเข้าสู่ระบบหมดอายุ',
      status: 401,
      code: 'unauthenticated',
      reference: thai.headers.get('X-Request-Id'),
    });
    const english = await world.app.request('/api/v1/me', { headers: { 'Accept-Language': 'en-GB,th;q=0.5' } });
    expect(english.headers.get('Content-Language')).toBe('en');
    expect((await refusal(english)).body.title).toBe(body.text.title.en);
  });

  test.each([
    [undefined, 'th'],
    ['', 'th'],
    ['en', 'en'],
    ['en-US,en;q=0.9,th;q=0.8', 'en'],
    ['th-TH,en;q=0.9', 'th'],
    ['fr,de;q=0.9', 'th'],
    ['en;q=0.4, th;q=0.6', 'th'],
    ['en;q=x', 'th'],
  ])('Accept-Language %s gives %s', (header, language) => {
    expect(preferredLanguage(header)).toBe(language);
  });
});

describe('an exception', () => {
  test('is logged once, and tells the caller nothing but its reference', async () => {
    const broken = await openWorld({
      log: createLog(
        () => seedingDay,
        (line) => lines.push(line),
      ),
    });
    const token = await broken.token('chomthong');
    await broken.storage.close();
    lines.length = 0;
    const answer = await refusal(
      await broken.app.request('/api/v1/me', { headers: { Authorization: `Bearer ${token}` } }),
    );
    expect(answer).toMatchObject({ status: 500, code: 'internal' });
    expect(JSON.stringify(answer.body)).not.toMatch(/stack|sqlite|\.ts/i);
    const logged = lines.map((line) => JSON.parse(line)).filter(({ event }) => event === 'exception');
    expect(logged).toHaveLength(1);
    expect(logged[0].reference).toBe(answer.body.reference);
  });
});

describe('the log', () => {
  test('has one line a request, and nothing of persons, tokens or contents', async () => {
    lines.length = 0;
    const rows = goodRows(await world.communities(chomThong), 29);
    const headers = { 'If-Match': '"0"', 'Idempotency-Key': 'secret-key' };
    await world.signIn('somebody', 'wrong-wrong-wrong');
    await world.post('chomthong', `${place}/${chomThong}/submit`, filled(rows, 'ความลับ'), headers);
    await world.put('chomthong', `${place}/${chomThong}?who=somebody`, filled([{ x: 'somebody' }]), headers);
    const logged = lines.map((line) => JSON.parse(line));
    expect(logged.at(-2)).toEqual({
      time: seedingDay.toISOString(),
      level: 'info',
      event: 'request',
      reference: expect.stringMatching(/^[0-9a-f-]{36}$/),
      method: 'POST',
      route: '/api/v1/sheets/:indicator/:period/:office/submit',
      status: 200,
      ms: expect.any(Number),
      role: 'district',
    });
    expect(logged.map(({ event }) => event)).toEqual(Array(logged.length).fill('request'));
    const token = await world.token('chomthong');
    const secrets = [
      password,
      'wrong-wrong',
      'somebody',
      'chomthong',
      'เขตจอมทอง',
      'ความลับ',
      'ชุมชน',
      'secret-key',
      token,
    ];
    for (const secret of secrets) expect(lines.join('\n')).not.toContain(secret);
  });
});

test('a request that is broken off in the middle is no exception, and nothing is wrong in the server', async () => {
  lines.length = 0;
  const server = createAdaptorServer({ fetch: world.app.fetch });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const headers = {
    ...{ Authorization: `Bearer ${await world.token('chomthong')}`, 'Content-Type': 'application/json' },
    ...{ 'Content-Length': '1000', 'If-Match': '"0"' },
  };
  const asked = request({ port, method: 'PUT', path: `${place}/${chomThong}`, headers });
  asked.on('error', () => {});
  asked.write('{"rows":');
  // Once its headers have been read.
  await new Promise<void>((resolve) => server.once('request', () => resolve()));
  asked.destroy();
  const events = () => lines.map((line) => JSON.parse(line)).filter(({ method }) => method === 'PUT');
  await expect.poll(() => events().length).toBe(1);
  expect(events()[0]).toMatchObject({ event: 'request', level: 'info', status: 499 });
  expect(lines.join('\n')).not.toContain('exception');
  server.close();
});

test('who goes away while their submission is being stored has it stored, and gets its receipt when they ask again', async () => {
  const own = await openWorld({
    log: createLog(
      () => seedingDay,
      (line) => lines.push(line),
    ),
  });
  lines.length = 0;
  const server = createAdaptorServer({ fetch: own.app.fetch });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const body = filled(goodRows(await own.communities(chomThong), 29));
  const key = { 'If-Match': '"0"', 'Idempotency-Key': 'gone-away' };
  const headers = {
    ...key,
    Authorization: `Bearer ${await own.token('chomthong')}`,
    'Content-Type': 'application/json',
  };
  const asked = request({ port, method: 'POST', path: `${place}/${chomThong}/submit`, headers });
  asked.on('error', () => {});
  const arrived = new Promise<void>((resolve) => server.once('request', () => resolve()));
  await new Promise<void>((resolve) => asked.end(JSON.stringify(body), resolve));
  await arrived;
  asked.destroy();
  const sheet = { indicator: '2100-1040', period: '2563-Q1', district: chomThong };
  await expect.poll(() => own.storage.listRevisions(sheet)).toHaveLength(1);
  const again = await own.post('chomthong', `${place}/${chomThong}/submit`, body, key);
  expect([again.status, again.headers.get('Idempotency-Replayed')]).toEqual([200, 'true']);
  expect(await own.storage.listRevisions(sheet)).toHaveLength(1);
  const told = () =>
    lines.map((line) => JSON.parse(line)).filter(({ event, method }) => event === 'request' && method === 'POST');
  await expect.poll(() => told().length).toBe(2);
  for (const { level, status } of told()) expect([level, [200, 499].includes(status)]).toEqual(['info', true]);
  expect(lines.join('\n')).not.toContain('exception');
  server.close();
});
