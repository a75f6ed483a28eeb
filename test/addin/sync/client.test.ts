import { describe, expect, test } from 'vitest';
import { type Caller, createClient } from '../../../addin/sync/client.ts';
import type { Fetch } from '../../../addin/sync/exchange.ts';
import { inAddress } from '../../../shared/wire/parameters.ts';
import { content, jsonAnswer, place, problemAnswer, receipt } from './answers.ts';

const signedIn: Caller = { token: () => 't-1', renew: async () => false };

const me = { username: 'chomthong', displayName: 'จอมทอง', role: 'district', district: '1035', department: null };

describe('client', () => {
  test.each([
    ['no network', async () => Promise.reject(new TypeError('Failed to fetch')), 'offline'],
    ['a time-out', async () => Promise.reject(new DOMException('too long', 'TimeoutError')), 'offline'],
    ['an answer cut off on the way', async () => new Response(broken()), 'offline'],
    ["a proxy's page", async () => new Response('<html>sign in</html>'), 'unexpected-answer'],
    ["a gateway's error", async () => new Response('Bad Gateway', { status: 502 }), 'unexpected-answer'],
    ['a wrong shape', async () => jsonAnswer({ ...me, role: 'king' }), 'unexpected-answer'],
    ['a refusal', async () => problemAnswer('forbidden'), 'problem'],
  ] as [string, Fetch, string][])('%s is %3$s', async (_, fetch, code) => {
    const outcome = await createClient(fetch, signedIn)('readMe', { parameters: {} });
    expect(outcome).toMatchObject({ ok: false, trouble: { code } });
  });

  test("a refusal keeps the server's own words", async () => {
    const call = createClient(async () => problemAnswer('quarter-closed'), signedIn);
    const outcome = await call('readMe', { parameters: {} });
    expect(outcome).toMatchObject({ trouble: { what: { th: 'ไตรมาสนี้ปิดรับข้อมูลแล้ว' }, problem: { status: 409 } } });
  });

  test('sends path, query, token, revision and key where the server reads them, and no cookie', async () => {
    const asked: { url: string; request: RequestInit }[] = [];
    const fetch: Fetch = async (url, request) => {
      asked.push({ url, request });
      return jsonAnswer(receipt);
    };
    const call = createClient(fetch, signedIn);
    const order = { effective: '2563-Q2', reason: 'มติ', entries: [] };
    await call('submit', { parameters: inAddress(place), body: content, revision: 7, key: 'k-1' });
    await call('changeRegister', { parameters: { district: '1035' }, body: order, register: 'demo-2563-1035' });
    await call('readRoster', { parameters: { district: '1035' }, query: { period: '2563-Q1' } });
    const [submit, change, roster] = asked;
    expect(new Headers(change?.request.headers).get('if-match')).toBe('"demo-2563-1035"');
    expect(submit?.url).toBe('/api/v1/sheets/2100-1040/2563-Q1/1035/submit');
    expect(submit?.request).toMatchObject({ method: 'POST', credentials: 'omit', body: JSON.stringify(content) });
    expect(Object.fromEntries(submit?.request.headers as Headers)).toMatchObject({
      authorization: 'Bearer t-1',
      'if-match': '"7"',
      'idempotency-key': 'k-1',
      'content-type': 'application/json',
    });
    expect(roster?.url).toBe('/api/v1/rosters/1035?period=2563-Q1');
  });

  test('a part of the query that is not given is not sent', async () => {
    const asked: string[] = [];
    const call = createClient(async (url) => {
      asked.push(url);
      return jsonAnswer({});
    }, signedIn);
    const parameters = { indicator: '2100-1040', fiscalYear: '2563' };
    await call('readIndicator', { parameters, query: {} });
    await call('readIndicator', { parameters, query: { version: undefined } });
    await call('readIndicator', { parameters, query: { version: '2' } });
    const path = '/api/v1/indicators/2100-1040/2563';
    expect(asked).toEqual([path, path, `${path}?version=2`]);
  });

  test('an answer that is unchanged is the one that it was, for the same person and address alone', async () => {
    let token = 't-1';
    const shown: (string | null)[] = [];
    const fetch: Fetch = async (_, request) => {
      const tag = (request.headers as Headers).get('if-none-match');
      shown.push(tag);
      return tag === null
        ? new Response(JSON.stringify([]), { headers: { ETag: `"of ${token}"` } })
        : new Response(null, { status: 304 });
    };
    const call = createClient(fetch, { token: () => token, renew: async () => false });
    const ask = (fiscalYear: string) => call('listProgress', { parameters: { fiscalYear } });
    const first = await ask('2563');
    expect(await ask('2563')).toEqual(first);
    await ask('2564');
    token = 't-2';
    await ask('2563');
    await ask('2563');
    expect(shown).toEqual([null, '"of t-1"', null, null, '"of t-2"']);
  });

  test('an expired session is renewed once, and what was asked goes on with the new token', async () => {
    let token = 'old';
    const used: (string | null)[] = [];
    const fetch: Fetch = async (_, request) => {
      used.push((request.headers as Headers).get('authorization'));
      return token === 'new' ? jsonAnswer(me) : problemAnswer('unauthenticated');
    };
    const renew = async () => {
      token = 'new';
      return true;
    };
    const outcome = await createClient(fetch, { token: () => token, renew })('readMe', { parameters: {} });
    expect(outcome).toEqual({ ok: true, value: me });
    expect(used).toEqual(['Bearer old', 'Bearer new']);
  });

  test('says unauthenticated when the person signs out instead', async () => {
    const outcome = await createClient(async () => problemAnswer('unauthenticated'), signedIn)('readMe', {
      parameters: {},
    });
    expect(outcome).toMatchObject({ ok: false, trouble: { problem: { code: 'unauthenticated' } } });
  });
});

function broken(): ReadableStream {
  return new ReadableStream({ pull: (controller) => controller.error(new TypeError('network error')) });
}
