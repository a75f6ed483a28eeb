import { describe, expect, test } from 'vitest';
import { openWorld, refusal } from '../fixture.ts';

const administrator = { displayName: 'สมหญิง ใจดี', username: 'somying', password: 'ฝนตกหนักริมคลอง แมวส้ม' };

async function open() {
  const world = await openWorld({ empty: true });
  const key = (await world.firstAdministrator.open()) ?? '';
  const send = (path: string, body: unknown) =>
    world.app.request(`/api/auth/set-up${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
  return { ...world, key, look: (text: string) => send('/key', { key: text }), make: (body: object) => send('', body) };
}

describe('the first administrator', () => {
  test('is made by the key that the server prints, and signs in as anybody does', async () => {
    const world = await open();
    expect((await world.look(world.key)).status).toBe(200);
    const made = await world.make({ key: world.key, ...administrator, username: ' SomYing ' });
    expect([made.status, await made.json()]).toEqual([200, { username: 'somying' }]);
    const signedIn = await world.signIn('somying', administrator.password);
    const headers = { Authorization: `Bearer ${signedIn.headers.get('set-auth-token')}` };
    const me = await world.app.request('/api/v1/me', { headers });
    expect(await me.json()).toMatchObject({ username: 'somying', displayName: 'สมหญิง ใจดี', role: 'administrator' });
    expect(await world.firstAdministrator.open()).toBeNull();
    expect((await world.storage.verifyLog(null))?.broken).toBeNull();
  });

  test('is made once: whoever comes later with the same key is told so', async () => {
    const world = await open();
    await world.make({ key: world.key, ...administrator });
    const second = await world.make({ key: world.key, ...administrator, username: 'other' });
    expect(await refusal(second)).toMatchObject({ status: 410, code: 'set-up-key-used' });
    expect(await refusal(await world.look(world.key))).toMatchObject({ code: 'set-up-key-used' });
    expect((await world.auth.listPeople()).map(({ username }) => username)).toEqual(['somying']);
  });

  test('a printed key opens nothing once there is an administrator, whoever has made them', async () => {
    const world = await open();
    const { password, ...owner } = administrator;
    await world.auth.addAccounts([{ ...owner, role: 'administrator', district: null, department: null }], password);
    expect(await refusal(await world.look(world.key))).toMatchObject({ code: 'set-up-key-used' });
    const second = await world.make({ key: world.key, ...administrator, username: 'other' });
    expect(await refusal(second)).toMatchObject({ status: 410, code: 'set-up-key-used' });
    expect(await world.auth.listPeople()).toHaveLength(1);
  });

  test('of twenty who come with the key at once is one', async () => {
    const world = await open();
    const tries = Array.from({ length: 20 }, (_, index) =>
      world.make({ key: world.key, ...administrator, username: `admin${index}` }),
    );
    const statuses = (await Promise.all(tries)).map(({ status }) => status);
    expect(statuses.toSorted()).toEqual([200, ...Array(19).fill(410)]);
    expect(await world.auth.listPeople()).toHaveLength(1);
  });

  test.each([
    [{ password: 'short' }, 422, 'password-refused'],
    [{ password: 'password1234' }, 422, 'password-refused'],
    [{ password: 'somying-somying' }, 422, 'password-refused'],
    [{ username: 'a b' }, 422, 'invalid-body'],
    [{ displayName: ' ' }, 422, 'invalid-body'],
    [{ key: 'x' }, 404, 'set-up-key-unknown'],
  ])('is refused for %j, and the key is good for another try, in another browser', async (wrong, status, code) => {
    const world = await open();
    expect(await refusal(await world.make({ key: world.key, ...administrator, ...wrong }))).toMatchObject({
      status,
      code,
    });
    expect(await world.auth.listPeople()).toEqual([]);
    expect((await world.make({ key: world.key, ...administrator })).status).toBe(200);
  });

  test('is made by the newest key alone: each start prints another', async () => {
    const world = await open();
    const newer = (await world.firstAdministrator.open()) ?? '';
    expect(newer).not.toBe(world.key);
    expect(await refusal(await world.look(world.key))).toMatchObject({ status: 410, code: 'set-up-key-replaced' });
    expect((await world.make({ key: newer, ...administrator })).status).toBe(200);
  });

  test('does not take the name of an account that is there', async () => {
    const world = await open();
    const officer = {
      username: 'somying',
      displayName: 'ก',
      role: 'planning' as const,
      district: null,
      department: null,
    };
    await world.auth.addAccounts([officer], 'ฝนตกหนักริมคลอง แมวส้ม');
    expect(await refusal(await world.make({ key: world.key, ...administrator }))).toMatchObject({
      code: 'username-taken',
    });
    expect((await world.make({ key: world.key, ...administrator, username: 'somying.it' })).status).toBe(200);
  });
});
