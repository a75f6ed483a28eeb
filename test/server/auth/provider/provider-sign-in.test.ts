import { getRequestListener } from '@hono/node-server';
import type { JWTPayload } from 'jose';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { me } from '../../../../shared/wire/accounts.ts';
import { openWorld, refusal } from '../../fixture.ts';
import { openSilentServer } from '../../mail/mail-server.ts';
import { openBrowser } from './a-browser.ts';
import { openProvider, signedByStranger, unsigned } from './a-provider.ts';
import { giveMail } from './give-mail.ts';

// As in service: with it a Response of Hono's stands in the global one's place.
getRequestListener(() => new Response());
const provider = await openProvider();
const world = await openWorld();
await giveMail(world, 'chomthong', 'chomthong@bangkok.go.th');
provider.people.set('officer-1', { name: 'สมใจ', email: 'ChomThong@bangkok.go.th', email_verified: true });

beforeEach(async () => {
  world.time.now = new Date();
  await provider.tell(world, {});
});
afterEach(() => {
  provider.alter(null);
  provider.instead(null);
});

const whoIs = async (answer: Response) => {
  const headers = { Authorization: `Bearer ${answer.headers.get('set-auth-token')}` };
  return me.parse(await (await world.app.request('/api/v1/me', { headers })).json());
};

describe('refuses', () => {
  test('a person who says no at the provider', async () => {
    const answer = await openBrowser(world).signIn('nobody-there');
    expect(await refusal(answer)).toMatchObject({ status: 403, code: 'provider-denied' });
  });

  test('an answer that was meant for another browser, also from its own afterwards', async () => {
    const own = openBrowser(world);
    const { answer } = await own.goAs('officer-1');
    const mailed = await openBrowser(world).redeem(answer);
    expect(await refusal(mailed)).toMatchObject({ status: 401, code: 'sign-in-over' });
    expect(mailed.headers.has('set-auth-token')).toBe(false);
    expect(await refusal(await own.redeem(answer))).toMatchObject({ code: 'sign-in-over' });
  });

  test('an answer the second time', async () => {
    const browser = openBrowser(world);
    const { answer } = await browser.goAs('officer-1');
    const [one, other] = await Promise.all([browser.redeem(answer), browser.redeem(answer)]);
    expect([one.status, other.status].toSorted()).toEqual([200, 401]);
  });

  test('an answer after ten minutes', async () => {
    const browser = openBrowser(world);
    const { answer } = await browser.goAs('officer-1');
    world.time.now = new Date(world.time.now.getTime() + 10 * 60_000);
    expect(await refusal(await browser.redeem(answer))).toMatchObject({ code: 'sign-in-over' });
  });

  test('a code that the provider has not given', async () => {
    const browser = openBrowser(world);
    const { answer } = await browser.goAs('officer-1');
    const altered = await browser.redeem({ ...answer, code: `x${answer.code}` });
    expect(await refusal(altered)).toMatchObject({ code: 'sign-in-over' });
  });

  test('an answer that names another issuer in the address', async () => {
    const browser = openBrowser(world);
    const { answer } = await browser.goAs('officer-1');
    const mixedUp = await browser.redeem({ ...answer, iss: 'https://id.example.go.th' });
    expect(await refusal(mixedUp)).toMatchObject({ code: 'provider-issuer' });
  });

  const ago = (seconds: number) => Math.floor(Date.now() / 1000) - seconds;
  test.each<[string, string, (claims: JWTPayload) => JWTPayload, ((claims: JWTPayload) => Promise<string>)?]>([
    ['for another app', 'provider-audience', (claims) => ({ ...claims, aud: 'another' })],
    ['of another issuer', 'provider-issuer', (claims) => ({ ...claims, iss: 'https://id.example.go.th' })],
    ['of another sign-in', 'provider-nonce', (claims) => ({ ...claims, nonce: 'another' })],
    ['without a nonce', 'provider-malformed', ({ nonce: _, ...claims }) => claims],
    ['that is over', 'provider-expired', (claims) => ({ ...claims, iat: ago(900), exp: ago(300) })],
    ['of a clock that is ahead', 'provider-early', (claims) => ({ ...claims, iat: ago(-300), nbf: ago(-300) })],
    ['signed by a key that is not its own', 'provider-signature', (claims) => claims, signedByStranger],
    [
      'signed by another key under the name of its own',
      'provider-signature',
      (claims) => claims,
      (claims) => signedByStranger(claims, 'first'),
    ],
    ['that nobody has signed', 'provider-signature', (claims) => claims, unsigned],
    ['that names nobody', 'provider-malformed', ({ sub: _, ...claims }) => claims],
  ])('a token %s: %s', async (_, code, change, signer = undefined) => {
    provider.alter(change, signer);
    const answer = await openBrowser(world).signIn('officer-1');
    expect(await refusal(answer)).toMatchObject({ code });
    expect(answer.headers.has('set-auth-token')).toBe(false);
  });

  test.each<[string, string, Parameters<typeof provider.instead>[0]]>([
    ['whose server fails', 'provider-away', (_, response) => response.writeHead(500).end()],
    ['that answers with a page', 'provider-malformed', (_, response) => response.end('<!doctype html>')],
    [
      'that answers with other JSON',
      'provider-malformed',
      (_, response) => response.writeHead(200, { 'Content-Type': 'application/json' }).end('{"a":[]}'),
    ],
    ['that breaks off', 'provider-away', (request) => request.socket.destroy()],
  ])('a provider %s: %s', async (_, code, listener) => {
    const browser = openBrowser(world);
    const { answer } = await browser.goAs('officer-1');
    provider.instead(listener);
    expect(await refusal(await browser.redeem(answer))).toMatchObject({ status: 502, code });
  });

  test('a provider that is not there, or says nothing, within its time', async () => {
    const { port } = await openSilentServer();
    for (const issuer of ['http://127.0.0.1:1', `http://127.0.0.1:${port}`]) {
      await provider.tell(world, { issuer });
      expect(await refusal(await openBrowser(world).start())).toMatchObject({ status: 502, code: 'provider-away' });
    }
  });

  test('a provider under another name than its own, and a client that it does not know', async () => {
    await provider.tell(world, { issuer: provider.issuer.replace('127.0.0.1', 'localhost') });
    expect(await refusal(await openBrowser(world).start())).toMatchObject({ code: 'provider-settings' });
    await provider.tell(world, {}, 'another secret');
    expect(await refusal(await openBrowser(world).signIn('officer-1'))).toMatchObject({ code: 'provider-settings' });
  });

  test('to begin where no provider is set', async () => {
    await provider.tell(world, null);
    expect(await refusal(await openBrowser(world).start())).toMatchObject({ status: 404, code: 'provider-off' });
  });

  test.each(['//evil.example', 'https://evil.example/', '/\\evil.example', 'javascript:alert(1)', 'board', ''])(
    'to lead the browser to %j',
    async (page) => {
      expect(await refusal(await openBrowser(world).start(page))).toMatchObject({ status: 422, code: 'invalid-body' });
    },
  );

  test('what is nothing of a sign-in, and what is too large', async () => {
    const { post } = openBrowser(world);
    for (const path of ['start', 'redeem', 'token']) {
      expect(await refusal(await post(path, {}))).toMatchObject({ status: 422, code: 'invalid-body' });
      expect(await refusal(await post(path, 'x'.repeat(20_000)))).toMatchObject({ status: 413, code: 'too-large' });
    }
  });

  test('another person than whose work waits', async () => {
    const browser = openBrowser(world);
    const { answer } = await browser.goAs('officer-1');
    expect(await refusal(await browser.redeem(answer, 'bangrak'))).toMatchObject({ code: 'other-person' });
  });
});

test('lets somebody in whom the provider names, without a cookie, and brings the browser back to where it was', async () => {
  const browser = openBrowser(world);
  const { location, answer } = await browser.goAs('officer-1', '/board?year=2563&district=1035#x');
  expect(location).toMatch(/^https:\/\/localhost:3000\/board\?year=2563&district=1035#provider\?state=/);
  const entered = await browser.redeem(answer, 'chomthong');
  expect(await entered.json()).toEqual({ step: 'done' });
  expect(entered.headers.has('Set-Cookie')).toBe(false);
  expect((await whoIs(entered)).username).toBe('chomthong');
});

test('an address that would be read as another site’s comes back to this one', async () => {
  const { location } = await openBrowser(world).goAs('officer-1', '/.//evil.example');
  expect(location).toMatch(/^https:\/\/localhost:3000\/\/evil\.example#provider\?/);
});

test('a dialog, and whoever comes back without our knowing of it, gets to the page for that', async () => {
  expect((await openBrowser(world).goAs('officer-1', null)).location).toMatch(/^\/provider\.html#provider\?state=/);
  const strange = await world.app.request('/api/auth/provider/callback?state=made-up&code=x&session_state=y');
  expect(strange.headers.get('Location')).toBe('/provider.html#provider?state=made-up&code=x');
  const empty = await world.app.request('/api/auth/provider/callback');
  expect(empty.headers.get('Location')).toBe('/provider.html#provider?');
});

test('says to whoever is not signed in what a form may offer', async () => {
  const ask = async () => (await world.app.request('/api/auth/ways')).json();
  expect(await ask()).toEqual({
    provider: { name: { th: 'บัญชีของหน่วยงาน', en: 'your organisation' }, nested: null },
    forgotten: false,
    contact: null,
  });
  await provider.tell(world, { nested: true, issuer: 'https://login.microsoftonline.com/tenant/v2.0' });
  const authority = 'https://login.microsoftonline.com/tenant';
  expect(await ask()).toMatchObject({ provider: { nested: { clientId: 'traimat', authority } } });
  await provider.tell(world, null);
  expect(await ask()).toMatchObject({ provider: null });
});

test('takes keys that have been changed', async () => {
  expect((await openBrowser(world).signIn('officer-1')).status).toBe(200);
  await provider.rotateKeys('second');
  // Keys are not asked for twice within half a minute, whatever tokens name.
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 31_000 });
  world.time.now = new Date();
  expect((await openBrowser(world).signIn('officer-1')).status).toBe(200);
  vi.useRealTimers();
});

describe('nested app authentication', () => {
  beforeEach(() => provider.tell(world, { nested: true }));
  const enter = (token: string, expected: string | null = null) =>
    openBrowser(world).post('token', { token, expected });

  test('lets in by a token from Excel, once, however its signature is written', async () => {
    const token = await provider.token('officer-1');
    const entered = await enter(token);
    expect((await whoIs(entered)).username).toBe('chomthong');
    expect(await refusal(await enter(token))).toMatchObject({ status: 401, code: 'provider-replayed' });
    // 256 bytes end in four bits that mean nothing: other letters for the same signature.
    const rewritten = ['A', 'Q', 'g', 'w'].map((last) => token.slice(0, -1) + last);
    const answers = await Promise.all(rewritten.map(async (one) => (await refusal(await enter(one))).code));
    expect(answers).toContain('provider-replayed');
    expect(answers.every((code) => ['provider-replayed', 'provider-signature'].includes(code))).toBe(true);
  });

  test.each([
    ['for another app', 'provider-audience', { aud: 'another' }],
    ['given to another app', 'provider-audience', { azp: 'another' }],
    ['of another issuer', 'provider-issuer', { iss: 'https://id.example.go.th' }],
    ['that is over', 'provider-expired', { exp: 1 }],
  ])('refuses a token %s: %s', async (_, code, change) => {
    expect(await refusal(await enter(await provider.token('officer-1', change)))).toMatchObject({ code });
  });

  test('refuses a token of strange keys, of nobody’s, and what is none', async () => {
    const claims = { iss: provider.issuer, aud: 'traimat', sub: 'officer-1', exp: Date.now(), iat: 1 };
    expect(await refusal(await enter(await signedByStranger(claims)))).toMatchObject({ code: 'provider-signature' });
    expect(await refusal(await enter(await unsigned(claims)))).toMatchObject({ code: 'provider-signature' });
    expect(await refusal(await enter('no token'))).toMatchObject({ code: 'provider-malformed' });
  });

  test('refuses another person than whose work waits, and any where it is not set', async () => {
    const token = await provider.token('officer-1');
    expect(await refusal(await enter(token, 'bangrak'))).toMatchObject({ code: 'other-person' });
    await provider.tell(world, {});
    expect(await refusal(await enter(await provider.token('officer-1')))).toMatchObject({ code: 'provider-off' });
  });
});
