import { Secret, TOTP } from 'otpauth';
import { describe, expect, test } from 'vitest';
import { operations } from '../../../shared/wire/operations.ts';
import { openWorld, password, refusal } from '../fixture.ts';

const world = await openWorld();

const browser =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36 Edg/130.0.0.0';

async function signedIn(username: string, headers: Record<string, string> = {}): Promise<Record<string, string>> {
  const answer = await world.signIn(username, password, headers);
  return { Authorization: `Bearer ${answer.headers.get('set-auth-token')}`, 'Content-Type': 'application/json' };
}

const status = async (headers: Record<string, string>) => (await world.app.request('/api/v1/me', { headers })).status;

const sessionsOf = async (headers: Record<string, string>) => {
  const answer = await world.app.request('/api/v1/me/sessions', { headers });
  return operations.readSessions.answer.parse(await answer.json()).sessions;
};

describe('my sessions', () => {
  test('are told in words: browser, system, address, and which one is this', async () => {
    await signedIn('suanluang', { 'User-Agent': browser, 'X-Forwarded-For': '10.9.9.9' });
    const here = await signedIn('suanluang', { 'User-Agent': 'curl/8', 'X-Forwarded-For': '10.8.8.8' });
    const sessions = await sessionsOf(here);
    const told = sessions.map(({ device, address, current }) => [device.en, address, current]).sort();
    expect(told).toEqual([
      ['A program without a name', '10.8.8.8', true],
      ['Edge on Windows', '10.9.9.9', false],
    ]);
  });

  test('end one by one, and nobody else’s do', async () => {
    const [thief, here, other] = [await signedIn('bangrak'), await signedIn('bangrak'), await signedIn('viewer')];
    const foreign = (await sessionsOf(other))[0]?.id ?? '';
    const ended = (await sessionsOf(here)).find(({ current }) => !current)?.id ?? '';
    for (const session of [foreign, ended]) {
      const init = { method: 'POST', headers: here, body: JSON.stringify({ session }) };
      expect((await world.app.request('/api/v1/me/sessions/end', init)).status).toBe(200);
    }
    expect([await status(thief), await status(here), await status(other)]).toEqual([401, 200, 200]);
  });

  test('all but this one end at once', async () => {
    const others = [await signedIn('khlongsan'), await signedIn('khlongsan')];
    const here = await signedIn('khlongsan');
    const init = { method: 'POST', headers: here, body: JSON.stringify({ others: true }) };
    await world.app.request('/api/v1/me/sessions/end', init);
    expect(await Promise.all([...others, here].map(status))).toEqual([401, 401, 200]);
  });
});

describe('my password', () => {
  const change = (headers: Record<string, string>, currentPassword: string, newPassword: string) =>
    world.app.request('/api/v1/me/password', {
      method: 'PUT',
      headers,
      body: JSON.stringify({ currentPassword, newPassword }),
    });

  test('is not changed by whoever finds a session open', async () => {
    const headers = await signedIn('dusit');
    expect(await refusal(await change(headers, 'wrong-wrong-wrong', 'another-good-password'))).toMatchObject({
      status: 422,
      code: 'wrong-password',
    });
    for (let tries = 0; tries < 5; tries++) await change(headers, 'wrong-wrong-wrong', 'another-good-password');
    const slowed = await change(headers, 'wrong-wrong-wrong', 'another-good-password');
    expect(Number(slowed.headers.get('Retry-After'))).toBeGreaterThan(0);
    expect(await refusal(slowed)).toMatchObject({ code: 'sign-in-slowed' });
    expect((await world.signIn('dusit')).status, 'the person still gets in').toBe(200);
  });

  test('changed, is the only good one, and every other session has ended', async () => {
    const thief = await signedIn('bangrak');
    const here = await signedIn('bangrak');
    expect((await change(here, password, 'another-good-password')).status).toBe(200);
    expect([await status(thief), await status(here)]).toEqual([401, 200]);
    expect((await world.signIn('bangrak', password)).status).toBe(401);
    expect((await world.signIn('bangrak', 'another-good-password')).status).toBe(200);
  });
});

describe('my second factor', () => {
  const ask = async (username: string, method: 'PUT' | 'POST', path: string, body: unknown) => {
    const answer = await world[method === 'PUT' ? 'put' : 'post'](username, `/api/v1/me/second-factor${path}`, body);
    return answer;
  };
  const propose = async (username: string) => {
    const answer = await ask(username, 'POST', '/propose', { password });
    return operations.proposeSecondFactor.answer.parse(await answer.json());
  };
  const codeOf = (secret: string) =>
    new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: world.time.now.getTime() });

  test('is set up by the password and a code, shows new recovery codes, and is taken away by the password', async () => {
    const wrong = await ask('viewer', 'POST', '/propose', { password: 'wrong-wrong-wrong' });
    expect(await refusal(wrong)).toMatchObject({ code: 'wrong-password' });
    const { ticket, secret } = await propose('viewer');
    const missed = await ask('viewer', 'PUT', '', { ticket, code: '000000' });
    expect(await refusal(missed)).toMatchObject({ code: 'wrong-code' });
    const set = await ask('viewer', 'PUT', '', { ticket, code: codeOf(secret) });
    const { recoveryCodes } = operations.confirmSecondFactor.answer.parse(await set.json());
    expect((await (await world.signIn('viewer')).json()).step).toBe('second-factor');
    const renewed = await ask('viewer', 'POST', '/recovery-codes', { password });
    const fresh = operations.renewRecoveryCodes.answer.parse(await renewed.json()).recoveryCodes;
    expect(fresh.filter((code) => recoveryCodes.includes(code))).toEqual([]);
    const removed = await ask('viewer', 'POST', '/remove', { password });
    expect(await removed.json()).toMatchObject({ since: null, recoveryCodes: 0 });
    expect((await (await world.signIn('viewer')).json()).step).toBe('done');
    const again = await ask('viewer', 'PUT', '', { ticket, code: codeOf(secret) });
    expect(await refusal(again), 'a ticket is used once').toMatchObject({ code: 'ticket-ended' });
  });

  test('that somebody else has begun is not mine', async () => {
    const { ticket, secret } = await propose('planning');
    const foreign = await ask('viewer', 'PUT', '', { ticket, code: codeOf(secret) });
    expect(await refusal(foreign)).toMatchObject({ code: 'ticket-ended' });
    const walk = await world.post('viewer', '/api/auth/next', { ticket, code: codeOf(secret) });
    expect(await refusal(walk), 'and no step of a sign-in').toMatchObject({ code: 'ticket-ended' });
  });

  test('that is lost is taken away by an administrator, but not the administrator’s own; it is written down', async () => {
    const { ticket, secret } = await propose('chomthong');
    await ask('chomthong', 'PUT', '', { ticket, code: codeOf(secret) });
    const end = (username: string) =>
      world.post('admin', `/api/v1/accounts/${username}/second-factor/end`, { reason: 'โทรศัพท์หาย' });
    const ended = operations.endSecondFactor.answer.parse(await (await end('chomthong')).json());
    expect(ended).toMatchObject({ username: 'chomthong', secondFactor: false });
    expect((await (await world.signIn('chomthong')).json()).step).toBe('done');
    expect(await refusal(await end('chomthong'))).toMatchObject({ status: 409, code: 'no-second-factor' });
    expect(await refusal(await end('admin'))).toMatchObject({ status: 409, code: 'own-second-factor' });
    const log = await world.call('admin', '/api/v1/log?act=remove-second-factor');
    const { deeds } = operations.listLog.answer.parse(await log.json());
    expect(deeds[0]).toMatchObject({ by: { username: 'admin' } });
  });
});
