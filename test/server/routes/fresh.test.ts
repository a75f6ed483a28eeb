import { beforeAll, describe, expect, test } from 'vitest';
import type { Operation } from '../../../shared/wire/operation.ts';
import { operations } from '../../../shared/wire/operations.ts';
import { bring } from '../deeds.ts';
import { chomThong, indicator, openWorld, period, suanLuang } from '../fixture.ts';
import { stamp } from '../stamp.ts';

/** What is told to be unchanged, and to whom: never what has changed, nor what somebody else was answered. */

const world = await openWorld();
const addresses: Record<string, [string, string]> = {
  listAssignments: ['chomthong', '/api/v1/assignments'],
  listWindows: ['chomthong', '/api/v1/windows'],
  listIndicators: ['planning', '/api/v1/indicators'],
  listAgencies: ['planning', '/api/v1/overviews/2563'],
  readOverview: ['planning', '/api/v1/overviews/2563/2100'],
  listProgress: ['planning', '/api/v1/progress/2563'],
  readTrend: ['planning', `/api/v1/trends/${indicator}`],
  readIndicatorSheet: ['planning', `/api/v1/indicator-sheets/${indicator}/2563/${chomThong}`],
  listIndicatorSheets: ['planning', `/api/v1/indicator-sheets/${indicator}/2563`],
  readConsolidation: ['planning', `/api/v1/consolidations/${indicator}/${period}`],
};

beforeAll(() => bring(world, { indicator, period, district: chomThong }, ['submit', 'accept']));

const progress = '/api/v1/progress/2563';

async function tagFor(who: string, path: string): Promise<string> {
  const answer = await world.call(who, path);
  expect(answer.status).toBe(200);
  return answer.headers.get('ETag') ?? '';
}

async function again(who: string, path: string, tag: string): Promise<number> {
  return (await world.call(who, path, { headers: { 'If-None-Match': tag } })).status;
}

test('there is an address for each operation that says so of itself', () => {
  const fresh = Object.entries(operations as Record<string, Operation>).filter(([, operation]) => operation.fresh);
  expect(fresh.map(([name]) => name).sort()).toEqual(Object.keys(addresses).sort());
});

test.each(Object.entries(addresses))('%s is not sent again while nothing has been stored', async (_, [who, path]) => {
  const tag = await tagFor(who, path);
  const answer = await world.call(who, path, { headers: { 'If-None-Match': `W/${tag}` } });
  expect([answer.status, await answer.text(), answer.headers.get('ETag')]).toEqual([304, '', tag]);
  expect(answer.headers.get('Cache-Control')).toBe('no-store');
});

describe('is sent again', () => {
  const changes: [string, () => Promise<unknown>][] = [
    ['a sheet', () => bring(world, { indicator, period, district: suanLuang }, ['save'])],
    ['a decision', () => bring(world, { indicator, period, district: chomThong }, ['reopen'])],
    [
      "a quarter's days",
      () =>
        world.put('admin', `/api/v1/windows/${period}`, {
          ...{ opensOn: '2025-12-01', dueOn: '2026-01-20', closesOn: '2026-02-20', reason: 'มติ' },
        }),
    ],
    [
      'a department',
      () =>
        world.storage.saveDepartment(
          { code: '0700', name: { th: 'สำนักการแพทย์', en: 'Medical Service' }, active: true },
          stamp(world.time.now.toISOString()),
        ),
    ],
    [
      'an account',
      () =>
        world.auth.addAccounts(
          [{ username: 'another', displayName: 'อีกคน', role: 'viewer', district: null, department: null }],
          'another-horse-battery',
        ),
    ],
  ];

  test.each(changes)('once %s has changed', async (_, change) => {
    const tag = await tagFor('planning', progress);
    expect(await again('planning', progress, tag)).toBe(304);
    await change();
    expect(await again('planning', progress, tag)).toBe(200);
  });

  test('on the next day in Bangkok', async () => {
    const today = world.time.now;
    world.time.now = new Date('2026-01-12T16:59:00.000Z');
    const tag = await tagFor('planning', progress);
    world.time.now = new Date('2026-01-12T16:59:59.000Z');
    expect(await again('planning', progress, tag)).toBe(304);
    world.time.now = new Date('2026-01-12T17:00:00.000Z');
    expect(await again('planning', progress, tag)).toBe(200);
    world.time.now = today;
  });

  test('to somebody else, of another address, and of another moment', async () => {
    const tag = await tagFor('planning', progress);
    expect(await again('viewer', progress, tag)).toBe(200);
    expect(await again('planning', '/api/v1/progress/2564', tag)).toBe(200);
    const moment = encodeURIComponent(world.time.now.toISOString());
    expect(await again('planning', `${progress}?asOf=${moment}`, tag)).toBe(200);
  });

  test('in another session of the same person', async () => {
    const tag = await tagFor('planning', progress);
    const account = await world.auth.findAccount('planning');
    const other = await world.auth.sessions.begin(account?.id ?? '', { address: '10.1.0.2', agent: '', route: '' });
    const headers = { Authorization: `Bearer ${other}`, 'If-None-Match': tag };
    expect((await world.app.request(progress, { headers })).status).toBe(200);
  });
});

test('whoever may not have it is refused, whatever they say that they have', async () => {
  for (const tag of ['*', await tagFor('planning', progress)]) {
    expect(await again('chomthong', progress, tag)).toBe(403);
    const answer = await world.app.request(progress, { headers: { 'If-None-Match': tag } });
    expect(answer.status).toBe(401);
  }
});
