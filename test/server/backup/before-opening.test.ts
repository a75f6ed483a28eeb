import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import { beforeOpening, migrationText } from '../../../server/backup/before-opening.ts';
import { checkBackup } from '../../../server/backup/check-backup.ts';
import { noteLastBackup } from '../../../server/backup/last-backup.ts';
import { restoreSqlite } from '../../../server/backup/restore-sqlite.ts';
import { verify } from '../../../server/commands/verify.ts';
import { anchorFile } from '../../../server/storage/log/anchor.ts';
import { knownMigrations, migrate } from '../../../server/storage/migrations.ts';
import { noteVersion } from '../../../server/storage/program-versions.ts';
import { examineFile } from '../../../server/storage/sqlite/examine.ts';
import { databaseFile, openSqlite, overOne } from '../../../server/storage/sqlite/open.ts';
import { temporaryFolder } from '../fixture.ts';
import { aFolder, madeAt, origin } from './a-folder.ts';

type Case = { name: string; kind: string; says: RegExp; spoil(file: string): void };

const cases: Case[] = [
  {
    name: 'cut off in the middle',
    kind: 'cut-off',
    says: /was cut off/,
    spoil: (file) => truncateSync(file, half(file)),
  },
  { name: 'cut off to nothing, beside its anchor', kind: 'gone', says: /is not there/, spoil: emptied },
  {
    name: 'taken away, but for its write-ahead log',
    kind: 'gone',
    says: /is not there/,
    spoil: (file) => renameSync(file, `${file}-wal`),
  },
  {
    name: 'with its head overwritten',
    kind: 'no-database',
    says: /its head was overwritten/,
    spoil: (file) => fill(file, 0),
  },
  { name: 'that is a text', kind: 'no-database', says: /is no database/, spoil: (file) => writeFileSync(file, 'สวัสดี') },
  {
    name: 'with its first page overwritten behind the head',
    kind: 'damaged',
    says: /is damaged/,
    spoil: (file) => fill(file, 100),
  },
  { name: 'of another program', kind: 'foreign', says: /another program’s database/, spoil: foreign },
  { name: 'that is a folder', kind: 'unreadable', says: /may not read/, spoil: folderInItsPlace },
];

describe('a server does not begin with a database', () => {
  test.each(cases)('$name', async ({ kind, says, spoil }) => {
    const { data, file, place } = await aFolder();
    noteLastBackup(data, join(place, 'traimat-2026-11-28T193000Z'));
    spoil(file);
    expect(examineFile(file).kind).toBe(kind);
    const outcome = await open(data, file);
    const fault = 'fault' in outcome ? outcome.fault : '';
    expect(fault).toMatch(says);
    expect(fault).toMatch(/^[^\n]*[ก-๙][^\n]* · [A-Z][^\n]*: [A-Z]/);
    expect(fault).toContain(`Newest backup: ${join(place, 'traimat-2026-11-28T193000Z')}`);
  });

  test('that a later version has changed, and names it', async () => {
    const { data, file } = await aFolder();
    const { db, close } = await openSqlite(file);
    await noteVersion(db, '0.9.0', madeAt.toISOString());
    await noteVersion(db, '1.4.0', madeAt.toISOString());
    await close();
    change(file, "insert into kysely_migration values ('0999-later', '2026-11-29')");
    const outcome = await open(data, file);
    expect('fault' in outcome && outcome.fault).toMatch(/later version .*0999-later[\s\S]*Use version 1\.4\.0/);
  });
});

describe('before tables are changed', () => {
  test('a copy is made in the data folder, which restores as any backup does; three are kept', async () => {
    const { data, file } = await olderFolder();
    for (const hours of [1, 2, 3, 4]) await open(data, file, new Date(madeAt.getTime() + hours * 3_600_000));
    const copies = readdirSync(data).filter((name) => name.startsWith('before-migration-'));
    expect(copies).toHaveLength(3);
    const last = join(data, copies.at(-1) ?? '');
    await (await openSqlite(file)).close();
    expect(await open(data, file)).toEqual({ copy: null });
    const backup = await checkBackup(last);
    if (backup.kind !== 'sound') throw new Error(backup.kind);
    expect(backup.manifest.migrations).toEqual(knownMigrations.slice(0, 7));
    const restored = await restoreSqlite({ backup, dataDirectory: data, anyway: false, at: madeAt });
    expect(restored).toMatchObject({ kind: 'restored' });
  });

  test('where no copy can be made they stay as they are, unless somebody says that they have one', async () => {
    const { data, file } = await olderFolder();
    const bytes = readFileSync(file);
    bytes.fill(0xa5, bytes.length - 2 * 4_096, bytes.length - 4_096);
    writeFileSync(file, bytes);
    const outcome = await open(data, file);
    expect('fault' in outcome && outcome.fault).toMatch(/MIGRATE_WITHOUT_COPY=yes/);
    expect(await open(data, file, madeAt, true)).toEqual({ copy: null });
  });

  test('a step that fails is named with its cause and where the copy lies', async () => {
    const { data, file } = await olderFolder();
    change(file, 'create table access_record (x)');
    const outcome = await open(data, file);
    const copy = 'copy' in outcome ? outcome.copy : null;
    const error = await openSqlite(file).catch((one: unknown) => one);
    expect(migrationText(error, copy)).toMatch(/0009-access-record[\s\S]*already exists[\s\S]*before-migration-/);
    expect(examineFile(file)).toEqual({ kind: 'ours', pending: knownMigrations.slice(7) });
  });

  test('a new database needs none', async () => {
    const data = temporaryFolder();
    expect(await open(data, join(data, databaseFile))).toEqual({ copy: null });
  });
});

test('npm run verify says of an older database that it is older, and of one that cannot be read what to do', async () => {
  const { data, file } = await olderFolder();
  expect(await verify([], data)).toMatchObject({ status: 2, output: expect.stringContaining('start the server once') });
  fill(file, 0);
  expect(await verify([], data)).toMatchObject({ status: 2, output: expect.stringContaining('npm run restore') });
});

function open(dataDirectory: string, file: string, at = madeAt, withoutCopy = false) {
  return beforeOpening({ place: { file }, dataDirectory, at, program: '1.2.3', origin, withoutCopy });
}

/** As a version before the access record has left it. */
async function olderFolder(): Promise<{ data: string; file: string }> {
  const data = temporaryFolder();
  const file = join(data, databaseFile);
  const { db, close } = overOne(new DatabaseSync(file));
  await migrate(db, knownMigrations[6]);
  await close();
  return { data, file };
}

function change(file: string, sql: string): void {
  const database = new DatabaseSync(file);
  database.exec(sql);
  database.close();
}

function half(file: string): number {
  return Math.floor(statSync(file).size / 2);
}

function fill(file: string, from: number): void {
  const bytes = readFileSync(file);
  bytes.fill(0xa5, from, 4_096);
  writeFileSync(file, bytes);
}

function emptied(file: string): void {
  writeFileSync(join(dirname(file), anchorFile), `2:${'a'.repeat(64)}\n`);
  truncateSync(file);
}

function foreign(file: string): void {
  rmSync(file);
  change(file, 'create table songs (title text)');
}

function folderInItsPlace(file: string): void {
  rmSync(file);
  mkdirSync(file);
}
