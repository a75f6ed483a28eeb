import { rmSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createBackups } from '../../../server/backup/backups.ts';
import { lastTimeOfDay } from '../../../server/backup/last-time-of-day.ts';
import { makeBackupApart } from '../../../server/backup/make-backup-apart.ts';
import type { Manifest } from '../../../server/backup/manifest.ts';
import { silentLog } from '../../../server/log.ts';
import { isOverdue } from '../../../shared/rules/backups/overdue.ts';
import type { BackupRecord } from '../../../shared/terms/backup.ts';
import { backupsAnswer } from '../../../shared/wire/backups.ts';
import { openWorld, refusal, temporaryFolder } from '../fixture.ts';
import { openMemory } from '../memory-storage.ts';
import { aFolder, madeAt, origin } from './a-folder.ts';

const on = (moment: string) => new Date(moment);
const never = new AbortController().signal;

test.each([
  ['2026-11-29T19:29:59Z', '2026-11-28T19:30:00.000Z'],
  ['2026-11-29T19:30:00Z', '2026-11-29T19:30:00.000Z'],
  ['2026-11-30T17:30:00Z', '2026-11-29T19:30:00.000Z'],
])('at %s it was 02:30 in Bangkok last at %s', (now, last) => {
  expect(lastTimeOfDay(on(now), '02:30').toISOString()).toBe(last);
});

describe('the day’s backup', () => {
  test('is made once, by one of two servers, after its time of day', async () => {
    const { server, time, made } = await servers();
    await Promise.all([server(), server()].map((one) => one.makeDue(never)));
    time.now = on('2026-11-29T19:29:00Z');
    await server().makeDue(never);
    expect(made).toHaveLength(1);
    time.now = on('2026-11-29T19:31:00Z');
    await server().makeDue(never);
    expect(made).toHaveLength(2);
  });

  test('that failed is tried again after an hour', async () => {
    const { server, time, made, fail } = await servers();
    fail.next = true;
    await server().makeDue(never);
    expect(await server().state()).toMatchObject({ last: { outcome: 'full' }, made: null });
    time.now = on('2026-11-29T08:29:00Z');
    await server().makeDue(never);
    expect(made).toHaveLength(1);
    time.now = on('2026-11-29T08:31:00Z');
    await server().makeDue(never);
    expect(made).toHaveLength(2);
    expect(await server().state()).toMatchObject({ last: { outcome: 'made' } });
  });

  test('is taken up by another server when the one that had claimed it was killed', async () => {
    const { server, time, made, storage } = await servers();
    await storage.claimBackup(time.now.toISOString());
    await server().makeDue(never);
    expect(await server().begin()).toBe('under-way');
    time.now = on('2026-11-29T13:31:00Z');
    await server().makeDue(never);
    expect(made).toHaveLength(1);
  });

  test('is not made as long as nobody has named a place', async () => {
    const { server, place, made } = await servers();
    place.folder = null;
    await server().makeDue(never);
    expect(await server().begin()).toBe('no-place');
    expect(made).toEqual([]);
  });
});

test.each<[string, string | null, string | null, boolean]>([
  ['nothing was tried', null, null, false],
  ['the first was tried yesterday and failed', '2026-11-28T07:30:00Z', null, false],
  ['the first was tried three days ago and none was made', '2026-11-26T07:30:00Z', null, true],
  ['the last was made yesterday', '2026-01-01T07:30:00Z', '2026-11-28T07:30:00Z', false],
  ['the last was made three days ago', '2026-01-01T07:30:00Z', '2026-11-26T07:30:00Z', true],
])('when %s', (_, first, made, overdue) => {
  expect(isOverdue(attemptOf(first), attemptOf(made), madeAt)).toBe(overdue);
});

test('a backup is made in a thread of its own, and breaks off when it is told to', async () => {
  const { file, place } = await aFolder();
  const order = { database: { file }, place, name: 'traimat', keep: 14, at: madeAt, program: '1.2.3', origin };
  expect(await makeBackupApart(order, never)).toMatchObject({ kind: 'made', manifest: { last: { link: 2 } } });
  const stopping = new AbortController();
  const outcome = makeBackupApart({ ...order, place: temporaryFolder() }, stopping.signal);
  stopping.abort();
  expect(await outcome).toEqual({ kind: 'failed', fault: 'broken-off' });
});

describe('the administrators’ page', () => {
  test('begins a backup, and shows how it went and where it lies', async () => {
    const world = await openWorld();
    const press = () => world.post('admin', '/api/v1/backups', {});
    expect(await refusal(await press())).toMatchObject({ status: 409, code: 'no-backup-place' });
    const backupPlace = temporaryFolder();
    await world.put('admin', '/api/v1/installation', { settings: { backupPlace } });
    expect(await (await press()).json()).toMatchObject({ last: { outcome: null }, made: null });
    expect(await refusal(await press())).toMatchObject({ status: 409, code: 'backup-under-way' });
    await world.backups.settled();
    const shown = backupsAnswer.parse(await (await world.call('admin', '/api/v1/backups')).json());
    expect(shown).toMatchObject({ last: { outcome: 'made' }, overdue: false });
    expect(shown.made?.folder).toContain(backupPlace);
    expect(shown.made?.bytes).toBeGreaterThan(0);
  });

  test('has the step of setting up open again when there has been no good one for two days', async () => {
    const world = await openWorld();
    const backupPlace = temporaryFolder();
    await world.put('admin', '/api/v1/installation', { settings: { backupPlace, putOff: ['backup'] } });
    const step = async () => {
      const { steps } = await (await world.call('admin', '/api/v1/setup')).json();
      return steps.find((one: { step: string }) => one.step === 'backup').state;
    };
    rmSync(backupPlace, { recursive: true });
    await world.backups.makeDue(never);
    expect(await world.backups.state()).toMatchObject({ last: { outcome: 'place-missing' }, overdue: false });
    expect(await step()).toBe('done');
    world.time.now = new Date(world.time.now.getTime() + 49 * 3_600_000);
    expect(await step()).toBe('open');
  });
});

async function servers() {
  const storage = await openMemory();
  const time = { now: madeAt };
  const place: { folder: string | null } = { folder: '/somewhere' };
  const fail = { next: false };
  const made: string[] = [];
  const server = () =>
    createBackups({
      storage,
      place: async () => place.folder,
      async make(folder, at) {
        made.push(at.toISOString());
        if (fail.next) {
          fail.next = false;
          return { kind: 'failed', fault: 'full' };
        }
        return { kind: 'made', folder: `${folder}/one`, manifest };
      },
      made: () => {},
      due: '02:30',
      clock: () => time.now,
      log: silentLog,
    });
  return { storage, time, place, fail, made, server };
}

function attemptOf(begunAt: string | null): BackupRecord | null {
  return begunAt === null ? null : { begunAt, endedAt: null, outcome: null, folder: null, bytes: null };
}

const sum = { bytes: 1, sha256: 'a'.repeat(64) };
const manifest: Manifest = {
  ...{ format: 1, madeAt: madeAt.toISOString(), program: '1.2.3', kind: 'sqlite', migrations: [] },
  ...{ installation: { origin, firstLink: null }, last: null, counts: {} },
  ...{ part: { name: 'traimat.sqlite.zst', ...sum }, database: sum },
};
