import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { beginAtProvider, returnedIn } from '../../../addin/sync/provider-begin.ts';
import { heard, readMessage } from '../../../addin/sync/provider-message.ts';
import { newVerifier } from '../../../addin/sync/provider-verifier.ts';
import { jsonAnswer, problemAnswer } from './answers.ts';

describe('what comes back from the provider', () => {
  test.each([
    ['#provider?state=s&code=c&iss=https%3A%2F%2Fid', { state: 's', code: 'c', iss: 'https://id' }],
    ['#provider?state=s&error=access_denied', { state: 's', error: 'access_denied' }],
    ['#provider?', null],
    ['#provider?state=s&more=x', null],
    ['#state=s&code=c', null],
    ['', null],
  ])('%s', (hash, answer) => {
    expect(returnedIn(hash)).toEqual(answer);
  });
});

describe('what the provider’s window tells', () => {
  const verifier = 'v'.repeat(43);

  test('is shown to the server with the verifier of the page that has opened it', () => {
    const answer = { state: 's', code: 'c' };
    const read = readMessage(JSON.stringify({ challenge: 'x', answer }));
    expect(read.ok && heard(read.value, verifier)).toEqual({
      ok: true,
      value: { path: 'redeem', body: { answer, verifier } },
    });
  });

  test('is a refusal of the server’s in its words, or that it could not be reached', async () => {
    const problem = await problemAnswer('provider-away').json();
    const refused = readMessage(JSON.stringify({ challenge: 'x', problem }));
    expect(refused.ok && heard(refused.value, verifier)).toMatchObject({
      trouble: { problem: { code: 'provider-away' } },
    });
    const offline = readMessage(JSON.stringify({ challenge: 'x', offline: true }));
    expect(offline.ok && heard(offline.value, verifier)).toMatchObject({ trouble: { code: 'offline' } });
  });

  test.each(['', 'null', '{}', '{"challenge":"x"}', '{"challenge":"x","answer":{"code":"c"}}', 'x'])(
    'is believed only in its form: %s',
    (text) => {
      expect(readMessage(text)).toMatchObject({ ok: false, trouble: { code: 'unexpected-answer' } });
    },
  );
});

test('the server is asked where to go, and an answer without an address is not of our server', async () => {
  const wanted = { challenge: 'x', returnTo: null };
  const address = 'https://id.example.go.th/authorize';
  expect(await beginAtProvider(async () => jsonAnswer({ address }), wanted)).toEqual({ ok: true, value: address });
  const odd = await beginAtProvider(async () => jsonAnswer({ address: 'javascript' }), wanted);
  expect(odd).toMatchObject({ trouble: { code: 'unexpected-answer' } });
  const off = await beginAtProvider(async () => problemAnswer('provider-off'), wanted);
  expect(off).toMatchObject({ trouble: { problem: { code: 'provider-off' } } });
});

test('a verifier is another one each time, and its challenge the digest of it', async () => {
  const [one, other] = await Promise.all([newVerifier(), newVerifier()]);
  expect(one.verifier).not.toBe(other.verifier);
  expect(one.challenge).toBe(createHash('sha256').update(one.verifier).digest('base64url'));
});
