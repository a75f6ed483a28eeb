import { describe, expect, test } from 'vitest';
import type { Fetch } from '../../../addin/sync/exchange.ts';
import { createKeep } from '../../../addin/sync/keep.ts';
import { createSession, type Session } from '../../../addin/sync/session.ts';
import { jsonAnswer, memoryStorage, problemAnswer } from './answers.ts';

const token = 'half.signature';
const welcome: Fetch = async () => jsonAnswer({ step: 'done' }, { 'set-auth-token': token });

function sessionWith(fetch: Fetch, storage = memoryStorage()) {
  return createSession(
    fetch,
    createKeep(() => storage),
  );
}

/** Signs in as far as it goes, and begins where that is the end. */
async function enter(session: Session): Promise<void> {
  const taken = await session.signIn('chomthong', 'x');
  if (taken.ok && taken.value.step === 'done') taken.value.begin();
}

describe('session', () => {
  test('stays signed out when the password is wrong', async () => {
    const session = sessionWith(async () => problemAnswer('wrong-credentials'));
    expect(await session.signIn('chomthong', 'x')).toMatchObject({
      trouble: { problem: { code: 'wrong-credentials' } },
    });
    expect([session.state(), session.token()]).toEqual(['signed-out', null]);
  });

  test.each([
    ['without a token', { step: 'done' }],
    ['that is no step', { step: 'dance' }],
  ])('an answer %s is not of our server', async (_, answer) => {
    const session = sessionWith(async () => jsonAnswer(answer));
    expect(await session.signIn('chomthong', 'x')).toMatchObject({ trouble: { code: 'unexpected-answer' } });
  });

  test('is nobody’s before the last step, nor before what is shown once has been kept', async () => {
    const answers = [
      jsonAnswer({ step: 'set-up-second-factor', ticket: 't', uri: 'otpauth://totp/x', secret: 'S' }),
      jsonAnswer({ step: 'done', recoveryCodes: ['abcde-fghij'] }, { 'set-auth-token': token }),
    ];
    const sent: string[] = [];
    const session = sessionWith(async (url) => {
      sent.push(url);
      return answers.shift() ?? jsonAnswer({});
    });
    expect(await session.signIn('planning', 'x')).toMatchObject({ value: { step: 'set-up-second-factor' } });
    const last = await session.next({ ticket: 't', code: '123456' });
    expect([session.state(), session.token()]).toEqual(['signed-out', null]);
    if (!last.ok || last.value.step !== 'done') throw new Error('not done');
    last.value.begin();
    expect([session.state(), session.token()]).toEqual(['signed-in', token]);
    expect(sent).toEqual(['/api/auth/sign-in/username', '/api/auth/next']);
  });

  test('shows at the next sign-in what it was known by, to the same account alone', async () => {
    const shown: unknown[] = [];
    const storage = memoryStorage();
    const session = sessionWith(async (_, { body }) => {
      shown.push(JSON.parse(String(body)).device);
      return jsonAnswer({ step: 'done' }, { 'set-auth-token': token, 'set-known-device': 'mark' });
    }, storage);
    await session.signIn('ChomThong', 'x');
    await session.signIn('chomthong', 'x');
    await session.signIn('bangrak', 'x');
    expect(shown).toEqual([undefined, 'mark', undefined]);
  });

  test('survives the pane being reopened, and ends with signing out', async () => {
    const storage = memoryStorage();
    await enter(sessionWith(welcome, storage));
    const reopened = sessionWith(welcome, storage);
    expect([reopened.state(), reopened.token()]).toEqual(['signed-in', token]);
    reopened.signOut();
    expect(sessionWith(welcome, storage).token()).toBeNull();
  });

  test('left while the server is away, is ended when it is there again; what is kept of it opens nothing', async () => {
    const storage = memoryStorage();
    const heard: unknown[] = [];
    const away: Fetch = async () => {
      throw new TypeError('Failed to fetch');
    };
    await enter(sessionWith(welcome, storage));
    const session = sessionWith(away, storage);
    session.signOut();
    expect(JSON.stringify({ ...storage })).not.toContain('signature');
    const there: Fetch = async (url, { body }) => {
      heard.push([url, JSON.parse(String(body))]);
      return jsonAnswer({});
    };
    sessionWith(there, storage);
    expect(heard).toEqual([['/api/auth/sign-out', { left: ['half'] }]]);
    await Promise.resolve();
    await new Promise((resolve) => setImmediate(resolve));
    sessionWith(there, storage);
    expect(heard).toHaveLength(1);
  });

  test('all who wait for a renewal go on together', async () => {
    const session = sessionWith(welcome);
    const waiting = Promise.all([session.renew(), session.renew()]);
    expect(session.state()).toBe('renewing');
    await enter(session);
    expect(await waiting).toEqual([true, true]);
    expect(session.state()).toBe('signed-in');
  });

  test('signing out ends the waiting', async () => {
    const session = sessionWith(welcome);
    const waiting = session.renew();
    session.signOut();
    expect(await waiting).toBe(false);
  });
});
