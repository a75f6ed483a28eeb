import { beforeEach, describe, expect, test } from 'vitest';
import { createAccessRecord } from '../../../server/access/access-record.ts';
import { createLog, silentLog } from '../../../server/log.ts';
import type { AccessKind } from '../../../shared/terms/access.ts';
import { operations } from '../../../shared/wire/operations.ts';
import { chomThong, openWorld, place, suanLuang } from '../fixture.ts';
import { openMemory } from '../memory-storage.ts';

const day = 24 * 60 * 60 * 1000;
const began = new Date('2026-01-12T03:00:20.000Z');
const somebody = { username: 'chomthong', address: '9.9.9.9', route: '/x' };

async function openRecord() {
  const storage = await openMemory();
  const time = { now: began };
  const access = createAccessRecord(storage, () => time.now, silentLog);
  const counts = async (kind?: AccessKind) => (await access.list({ kind, limit: 10_000 })).map(({ count }) => count);
  return { storage, time, access, counts };
}

describe('the access record', () => {
  let record: Awaited<ReturnType<typeof openRecord>>;
  beforeEach(async () => {
    record = await openRecord();
  });

  test('tells the like of a minute once, with how often, also where it was written down in between', async () => {
    const { access, time } = record;
    for (let times = 0; times < 3; times++) access.record('failed', somebody);
    await access.settled();
    access.record('failed', somebody);
    access.record('refused', somebody);
    access.record('failed', { ...somebody, username: null });
    time.now = new Date(began.getTime() + 60_000);
    access.record('failed', somebody);
    expect(
      (await access.list({ limit: 10 })).map(({ kind, at, username, count }) => [kind, at, username, count]),
    ).toEqual([
      ['failed', '2026-01-12T03:01:00.000Z', 'chomthong', 1],
      ['failed', '2026-01-12T03:00:00.000Z', '', 1],
      ['refused', '2026-01-12T03:00:00.000Z', 'chomthong', 1],
      ['failed', '2026-01-12T03:00:00.000Z', 'chomthong', 4],
    ]);
  });

  test('counts what is too much for a minute in one line, of its kind alone', async () => {
    const { access, counts } = record;
    for (let one = 0; one < 1_000; one++)
      access.record('failed', { ...somebody, address: `10.0.${one >> 8}.${one & 255}` });
    access.record('signed-in', somebody);
    const failed = await counts('failed');
    expect(failed.length).toBeLessThanOrEqual(301);
    expect(failed.reduce((sum, count) => sum + count)).toBe(1_000);
    const [beyond] = await access.list({ kind: 'failed', limit: 1 });
    expect(beyond).toMatchObject({ username: '', address: '', count: 700 });
    expect(await counts('signed-in')).toEqual([1]);
  });

  test('takes the addresses of one IPv6 network for one', async () => {
    const { access, counts } = record;
    for (let one = 0; one < 50; one++) access.record('failed', { ...somebody, address: `2001:db8:1:2::${one}` });
    expect(await counts()).toEqual([50]);
  });

  test('forgets what is older than 400 days', async () => {
    const { access, time, counts } = record;
    access.record('failed', somebody);
    await access.settled();
    time.now = new Date(began.getTime() + 399 * day);
    await access.prune();
    expect(await counts()).toEqual([1]);
    time.now = new Date(began.getTime() + 401 * day);
    await access.prune();
    expect(await counts()).toEqual([]);
  });

  test('keeps of each kind only so many lines, the newest', async () => {
    const { storage } = record;
    const of = (kind: AccessKind, minute: string) => ({
      ...{ kind, at: `2026-01-12T03:${minute}:00.000Z`, ...somebody, count: 1 },
    });
    await storage.saveAccess([of('failed', '00'), of('failed', '01'), of('failed', '02'), of('exported', '00')]);
    await storage.pruneAccess('2026-01-01T00:00:00.000Z', 2);
    const left = await storage.listAccess({ limit: 10 });
    expect(left.map(({ kind, at }) => [kind, at.slice(14, 16)])).toEqual([
      ['exported', '00'],
      ['failed', '02'],
      ['failed', '01'],
    ]);
  });

  test('keeps what could not be written, and fails nobody', async () => {
    const { storage } = record;
    let broken = true;
    const lines: string[] = [];
    const flaky = {
      ...storage,
      saveAccess: async (...given: Parameters<typeof storage.saveAccess>) => {
        if (broken) throw new Error('disk full');
        return storage.saveAccess(...given);
      },
    };
    const access = createAccessRecord(
      flaky,
      () => began,
      createLog(
        () => began,
        (line) => lines.push(line),
      ),
    );
    access.record('failed', somebody);
    await access.settled();
    expect(lines.join()).toContain('access-record');
    expect(lines.join()).not.toContain('chomthong');
    broken = false;
    expect(await access.list({ limit: 10 })).toMatchObject([{ count: 1 }]);
  });
});

describe('a server writes down', () => {
  test('what was refused, taken along and left, with the account and the address', async () => {
    const world = await openWorld();
    await world.call('chomthong', `${place}/${suanLuang}`);
    await world.call('chomthong', '/api/v1/log');
    await world.call('chomthong', `${place}/${chomThong}`);
    await world.call('planning', '/api/v1/log/export');
    const headers = {
      ...{ Authorization: `Bearer ${await world.token('viewer')}`, 'Content-Type': 'application/json' },
      ...{ 'X-Forwarded-For': '6.6.6.6, 9.9.9.9' },
    };
    await world.app.request('/api/auth/sign-out', { method: 'POST', headers, body: '{}' });
    const list = async (query: string) => {
      const answer = await world.call('planning', `/api/v1/access-record?${query}`);
      return operations.listAccessRecord.answer.parse(await answer.json());
    };
    const told = (await list('')).lines.map(({ kind, username, address, route }) => [kind, username, address, route]);
    expect(told).toEqual([
      ['signed-out', 'viewer', '9.9.9.9', '/api/auth/sign-out'],
      ['exported', 'planning', '127.0.0.1', '/api/v1/log/export'],
      ['refused', 'chomthong', '127.0.0.1', '/api/v1/log'],
      ['refused', 'chomthong', '127.0.0.1', '/api/v1/sheets/{indicator}/{period}/{office}'],
    ]);
    expect((await list('kind=exported&person=planning&from=2026-01-12&to=2026-01-12')).lines).toHaveLength(1);
    expect((await list('from=2026-01-13')).lines).toEqual([]);
    const answer = await world.call('admin', '/api/v1/access-record/export?kind=refused');
    const { csv, fileName, more } = operations.exportAccessRecord.answer.parse(await answer.json());
    expect([fileName, more]).toEqual(['traimat-access-2026-01-12.csv', false]);
    expect(csv.split('\r\n')).toHaveLength(4);
    expect(csv).toContain('ถูกปฏิเสธเพราะไม่มีสิทธิ์');
  });
});
