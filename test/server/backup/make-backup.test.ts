import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkBackup } from '../../../server/backup/check-backup.ts';
import { makeBackup } from '../../../server/backup/make-backup.ts';
import { restoreSqlite } from '../../../server/backup/restore-sqlite.ts';
import { takeSqlite } from '../../../server/backup/take-sqlite.ts';
import { createStorage } from '../../../server/storage/create-storage.ts';
import { databaseFile, openSqlite } from '../../../server/storage/sqlite/open.ts';
import { districts } from '../../../shared/catalogue/districts.ts';
import { attempt, officerOf } from '../deeds.ts';
import { indicator, openWorld, period, temporaryFolder } from '../fixture.ts';
import { aFolder, backUp, madeAt, origin } from './a-folder.ts';

const later = (hours: number) => new Date(madeAt.getTime() + hours * 3_600_000);

test('a backup of a running server has every submission that was acknowledged before it began, and a log that is whole', async () => {
  const world = await openWorld();
  const places = districts.slice(0, 12).map(({ code }) => ({ indicator, period, district: code }));
  const acknowledged: string[] = [];
  const submit = async (place: (typeof places)[number]) => {
    const answer = await attempt(world, place, 'submit', officerOf(place.district));
    if (answer.status === 200) acknowledged.push(place.district);
  };
  for (const place of places.slice(0, 6)) await submit(place);
  const before = [...acknowledged];
  const writes = Promise.all(places.slice(6).map(submit));
  const [folder] = await Promise.all([
    backUp({ file: join(world.folder, databaseFile), place: temporaryFolder() }),
    writes,
  ]);
  expect(before).toHaveLength(6);
  expect(acknowledged).toHaveLength(12);
  const backup = await checkBackup(folder);
  if (backup.kind !== 'sound') throw new Error(backup.kind);
  const dataDirectory = temporaryFolder();
  const restored = await restoreSqlite({ backup, dataDirectory, anyway: false, at: madeAt });
  expect(restored).toEqual({ kind: 'restored', before: null, links: null, submissions: [], erasures: 0 });
  const storage = createStorage(await openSqlite(join(dataDirectory, databaseFile)));
  for (const district of before) {
    expect((await storage.readStanding({ indicator, period, district })).state).toBe('submitted');
  }
  expect(await storage.verifyLog(backup.manifest.last)).toMatchObject({ last: backup.manifest.last, broken: null });
  await storage.close();
});

test('a backup says what is in it, and bears no secret', async () => {
  const installation = await aFolder(3);
  const folder = await backUp(installation);
  expect(folder).toBe(join(installation.place, 'traimat-2026-11-29T073000Z'));
  expect(readdirSync(folder).toSorted()).toEqual(['manifest.json', 'traimat.sqlite.zst']);
  expect(readdirSync(installation.place)).toHaveLength(1);
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  expect(manifest).toMatchObject({
    ...{ format: 1, kind: 'sqlite', program: '1.2.3', madeAt: madeAt.toISOString(), installation: { origin } },
    ...{ last: { link: 3 }, counts: { log: 3, reporting_windows: 3, revisions: 0 } },
  });
});

describe('which backups are kept', () => {
  test('the newest ones; what was not made here stays, whatever it is called', async () => {
    const [installation, other] = [await aFolder(), await aFolder()];
    const foreign = await backUp({ file: other.file, place: installation.place }, later(-50));
    mkdirSync(join(installation.place, 'traimat-2020-01-01T000000Z'));
    writeFileSync(join(installation.place, 'traimat-2020-01-01T000000Z', 'note.txt'), 'ของผู้ดูแล');
    mkdirSync(join(installation.place, 'traimat-secrets-2020-01-01T000000Z'));
    const made: string[] = [];
    for (const hours of [0, 1, 2, 3]) made.push(await backUp(installation, later(hours), 2));
    const left = readdirSync(installation.place).map((name) => join(installation.place, name));
    expect(left.toSorted()).toEqual(
      [
        ...made.slice(2),
        foreign,
        join(installation.place, 'traimat-2020-01-01T000000Z'),
        join(installation.place, 'traimat-secrets-2020-01-01T000000Z'),
      ].toSorted(),
    );
  });

  test('what a killed program has left behind goes after a day; one that may be under way stays', async () => {
    const installation = await aFolder();
    const [dead, living] = ['traimat-2026-11-28T072959Z.unfinished', 'traimat-2026-11-29T072900Z.unfinished'];
    for (const name of [dead, living]) mkdirSync(join(installation.place, name));
    await backUp(installation);
    expect(readdirSync(installation.place)).toEqual([living, 'traimat-2026-11-29T073000Z'].toSorted());
  });
});

describe('where no backup can be made, it says why, leaves nothing behind, and the older ones are as they were', () => {
  test('in a folder that is not there: none is made, since a missing drive looks so', async () => {
    const { file } = await aFolder();
    const place = join(temporaryFolder(), 'away');
    expect(await attemptAt({ file, place })).toEqual({ kind: 'failed', fault: 'place-missing' });
  });

  test('of a database that is not there', async () => {
    const { data, place } = await aFolder();
    expect(await attemptAt({ file: join(data, 'none.sqlite'), place })).toEqual({
      kind: 'failed',
      fault: 'no-database',
    });
    expect(readdirSync(place)).toEqual([]);
  });

  test.each([
    ['full', Object.assign(new Error('no space left on device'), { code: 'ENOSPC' })],
    ['full', Object.assign(new Error('database or disk is full'), { code: 'ERR_SQLITE_ERROR', errcode: 13 })],
    ['place-unwritable', Object.assign(new Error('read-only file system'), { code: 'EROFS' })],
  ])('when the disk is %s in the midst of it', async (fault, error) => {
    const installation = await aFolder();
    const older = await backUp(installation, later(-24));
    const take = async (folder: string) => {
      writeFileSync(join(folder, 'traimat.sqlite.zst'), 'half');
      throw error;
    };
    expect(await attemptAt({ ...installation, take })).toEqual({ kind: 'failed', fault });
    expect(readdirSync(installation.place).map((name) => join(installation.place, name))).toEqual([older]);
  });

  test('of a database with a page that was overwritten', async () => {
    const installation = await aFolder();
    const older = await backUp(installation, later(-24));
    const bytes = readFileSync(installation.file);
    bytes.fill(0xa5, bytes.length - 3 * 4_096, bytes.length - 2 * 4_096);
    writeFileSync(installation.file, bytes);
    expect(await attemptAt(installation)).toEqual({ kind: 'failed', fault: 'damaged' });
    expect(readdirSync(installation.place).map((name) => join(installation.place, name))).toEqual([older]);
  });

  test('when it is told to stop', async () => {
    const installation = await aFolder();
    expect(await attemptAt(installation, AbortSignal.abort())).toEqual({ kind: 'failed', fault: 'broken-off' });
    expect(readdirSync(installation.place)).toEqual([]);
  });
});

function attemptAt(
  { file, place, take = takeSqlite(file) }: { file: string; place: string; take?: ReturnType<typeof takeSqlite> },
  signal?: AbortSignal,
) {
  return makeBackup({ take, place, name: 'traimat', keep: 14, at: madeAt, program: '1.2.3', origin }, signal);
}
