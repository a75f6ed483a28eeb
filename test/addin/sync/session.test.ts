import { describe, expect, test } from 'vitest';
import type { Fetch } from '../../../addin/sync/exchange.ts';
import { createKeep } from '../../../addin/sync/keep.ts';
import { createSession } from '../../../addin/sync/session.ts';
import { jsonAnswer, memoryStorage, problemAnswer } from './answers.ts';

const welcome: Fetch = async () => jsonAnswer({}, { 'set-auth-token': 't-1' });

function sessionWith(fetch: Fetch, storage = memoryStorage()) {
  return createSession(
    fetch,
    createKeep(() => storage),
  );
}

describe('session', () => {
  test('stays signed out when the password is wrong', async () => {
    const session = sessionWith(async () => problemAnswer('wrong-credentials'));
    expect(await session.signIn('chomthong', 'x')).toMatchObject({
      trouble: { problem: { code: 'wrong-credentials' } },
    });
    expect([session.state(), session.token()]).toEqual(['signed-out', null]);
  });

  test('an answer without a token is not of our server', async () => {
    const session = sessionWith(async () => jsonAnswer({}));
    expect(await session.signIn('chomthong', 'x')).toMatchObject({ trouble: { code: 'unexpected-answer' } });
  });

  test('survives the pane being reopened, and ends with signing out', async () => {
    const storage = memoryStorage();
    await sessionWith(welcome, storage).signIn('chomthong', 'x');
    const reopened = sessionWith(welcome, storage);
    expect([reopened.state(), reopened.token()]).toEqual(['signed-in', 't-1']);
    reopened.signOut();
    expect(sessionWith(welcome, storage).token()).toBeNull();
  });

  test('all who wait for a renewal go on together', async () => {
    const session = sessionWith(welcome);
    const waiting = Promise.all([session.renew(), session.renew()]);
    expect(session.state()).toBe('renewing');
    await session.signIn('chomthong', 'x');
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
