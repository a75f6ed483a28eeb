import { describe, expect, test, vi } from 'vitest';
import { me } from '../../../shared/wire/accounts.ts';
import { openWorld, password, refusal } from '../fixture.ts';

const world = await openWorld({ signIns: 20 });
const from = (address: string) => ({ 'X-Forwarded-For': `6.6.6.6, ${address}` });

describe('refuses to sign in', () => {
  test.each([
    ['an unknown name', 'nobody', password],
    ['a wrong password', 'chomthong', 'wrong-wrong-wrong'],
    ['a name of a wrong form', "' or 1=1 --", password],
    ['no password', 'chomthong', ''],
  ])('%s: wrong-credentials', async (_, username, secret) => {
    const answer = await refusal(await world.signIn(username, secret, from('10.0.0.1')));
    expect(answer).toMatchObject({ status: 401, code: 'wrong-credentials' });
  });

  test('what is no name and password at all', async () => {
    const headers = { 'Content-Type': 'application/json', ...from('10.0.0.1') };
    const attempt = (body: string) =>
      world.app.request('/api/auth/sign-in/username', { method: 'POST', headers, body });
    expect(await refusal(await attempt('{'))).toMatchObject({ status: 422, code: 'invalid-body' });
    expect(await refusal(await attempt('{"username":["a"]}'))).toMatchObject({ status: 422, code: 'invalid-body' });
    expect(await refusal(await attempt(' '.repeat(20_000)))).toMatchObject({ status: 413, code: 'too-large' });
  });

  test('an address that has tried too often, and no other one', async () => {
    for (let tries = 0; tries < 20; tries++) await world.signIn('', '', from('10.0.0.2'));
    const answer = await world.signIn('chomthong', password, from('10.0.0.2'));
    expect(Number(answer.headers.get('Retry-After'))).toBeGreaterThan(0);
    expect(await refusal(answer)).toMatchObject({ status: 429, code: 'too-many-requests' });
    expect((await world.signIn('chomthong', password, from('10.0.0.3'))).status).toBe(200);
    const forged = { 'X-Forwarded-For': '10.0.0.9, 10.0.0.2', 'X-Traimat-Client': '10.0.0.9' };
    expect((await world.signIn('chomthong', password, forged)).status).toBe(429);
  });

  test.each([
    ['POST', '/sign-up/email'],
    ['POST', '/sign-in/email'],
    ['POST', '/update-user'],
    ['POST', '/is-username-available'],
    ['POST', '/request-password-reset'],
    ['GET', '/list-sessions'],
  ])('%s %s does not exist', async (method, path) => {
    const init = {
      method,
      headers: { 'Content-Type': 'application/json' },
      ...(method === 'POST' ? { body: '{}' } : {}),
    };
    expect(await refusal(await world.call('chomthong', `/api/auth${path}`, init))).toMatchObject({ status: 404 });
  });
});

describe('refuses a call', () => {
  test('with a token that is forged, unsigned or cut', async () => {
    const token = decodeURIComponent(await world.token('chomthong'));
    const [raw] = token.split('.');
    for (const wrong of ['x', raw, `${raw}.x`, `x${token}`, token.slice(0, -3)]) {
      const answer = await world.app.request('/api/v1/me', { headers: { Authorization: `Bearer ${wrong}` } });
      expect(await refusal(answer)).toMatchObject({ status: 401, code: 'unauthenticated' });
      expect(answer.headers.get('WWW-Authenticate')).toBe('Bearer');
    }
  });

  test('with a cookie in place of a token', async () => {
    const token = await world.token('chomthong');
    const names = ['better-auth.session_token', '__Secure-better-auth.session_token'];
    const Cookie = names.map((name) => `${name}=${encodeURIComponent(decodeURIComponent(token))}`).join('; ');
    expect((await world.app.request('/api/v1/me', { headers: { Cookie } })).status).toBe(401);
    const session = await world.app.request('/api/auth/get-session', { headers: { Cookie } });
    expect(await session.json()).toBeNull();
  });

  test('twelve hours after signing in', async () => {
    const token = (await world.signIn('viewer', password, from('10.0.0.7'))).headers.get('set-auth-token');
    const statusAfter = async (hours: number) => {
      vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + hours * 3_600_000 });
      const answer = await world.app.request('/api/v1/me', { headers: { Authorization: `Bearer ${token}` } });
      vi.useRealTimers();
      return answer.status;
    };
    expect(await statusAfter(11.9)).toBe(200);
    expect(await statusAfter(12.1)).toBe(401);
  });

  test('after signing out', async () => {
    const token = (await world.signIn('viewer', password, from('10.0.0.4'))).headers.get('set-auth-token');
    const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' };
    expect((await world.app.request('/api/v1/me', { headers })).status).toBe(200);
    expect((await world.app.request('/api/auth/sign-out', { method: 'POST', headers, body: '{}' })).status).toBe(200);
    expect((await world.app.request('/api/v1/me', { headers })).status).toBe(401);
  });
});

test('signs in without regard to capitals, by a token and not by a cookie', async () => {
  const answer = await world.signIn('ChomThong', password, from('10.0.0.5'));
  expect(answer.status).toBe(200);
  expect(answer.headers.has('Set-Cookie')).toBe(false);
  const headers = { Authorization: `Bearer ${answer.headers.get('set-auth-token')}` };
  expect(me.parse(await (await world.app.request('/api/v1/me', { headers })).json())).toEqual({
    username: 'chomthong',
    displayName: 'เจ้าหน้าที่เขตจอมทอง (ตัวอย่าง)',
    role: 'district',
    district: '1035',
    department: null,
  });
});

test('lets one change the password, and then only the new one is good', async () => {
  const change = { currentPassword: password, newPassword: 'another-good-password', revokeOtherSessions: true };
  expect((await world.post('bangrak', '/api/auth/change-password', change, from('10.0.0.6'))).status).toBe(200);
  expect((await world.signIn('bangrak', password, from('10.0.0.6'))).status).toBe(401);
  expect((await world.signIn('bangrak', change.newPassword, from('10.0.0.6'))).status).toBe(200);
});
