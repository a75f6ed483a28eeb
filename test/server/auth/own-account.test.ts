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
