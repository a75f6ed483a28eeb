import { describe, expect, test } from 'vitest';
import { me } from '../../../shared/wire/accounts.ts';
import { openWorld, password, refusal } from '../fixture.ts';

const world = await openWorld();
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
    expect(await refusal(await attempt('{'))).toMatchObject({ status: 400, code: 'invalid-json' });
    expect(await refusal(await attempt('{"username":["a"]}'))).toMatchObject({ status: 422, code: 'invalid-body' });
    expect(await refusal(await attempt(' '.repeat(20_000)))).toMatchObject({ status: 413, code: 'too-large' });
  });

  test.each([
    ['POST', '/sign-up/email'],
    ['POST', '/sign-in/email'],
    ['POST', '/change-password'],
    ['GET', '/get-session'],
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
  });

  test('twelve hours after signing in, however busy', async () => {
    const signedIn = world.time.now.getTime();
    const token = (await world.signIn('viewer', password, from('10.0.0.7'))).headers.get('set-auth-token');
    const statusAfter = async (hours: number) => {
      world.time.now = new Date(signedIn + hours * 3_600_000);
      return (await world.app.request('/api/v1/me', { headers: { Authorization: `Bearer ${token}` } })).status;
    };
    for (const hours of [3.9, 7.8, 11.7]) expect(await statusAfter(hours)).toBe(200);
    expect(await statusAfter(12.1)).toBe(401);
    expect(await statusAfter(11.7), 'it has ended for good').toBe(401);
  });

  test('four hours after the last call', async () => {
    const signedIn = world.time.now.getTime();
    const token = (await world.signIn('viewer', password, from('10.0.0.7'))).headers.get('set-auth-token');
    world.time.now = new Date(signedIn + 4.1 * 3_600_000);
    const answer = await world.app.request('/api/v1/me', { headers: { Authorization: `Bearer ${token}` } });
    expect(await refusal(answer)).toMatchObject({ status: 401, code: 'unauthenticated' });
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
