import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkBackup } from '../../../server/backup/check-backup.ts';
import { enterFolder } from '../../../server/backup/enter-folder.ts';
import { type RestorePlan, restoreSteps } from '../../../server/backup/restore-plan.ts';
import { restore } from '../../../server/commands/restore.ts';
import { createStorage } from '../../../server/storage/create-storage.ts';
import { anchorFile, anchorText } from '../../../server/storage/log/anchor.ts';
import { databaseFile, openSqlite } from '../../../server/storage/sqlite/open.ts';
import { temporaryFolder } from '../fixture.ts';
import { aFolder, backUp, madeAt, setDays } from './a-folder.ts';

/** An installation of two links and its backup; then three more came. */
const installation = await aFolder(2);
const backup = await backUp(installation);
await goOn(installation.file, 3);
const part = 'traimat.sqlite.zst';

type Spoiled = { name: string; says: string; spoil(folder: string): void };

describe('refuses, and leaves everything as it was', () => {
  const spoiled: Spoiled[] = [
    { name: 'a folder without a manifest', says: 'no manifest.json', spoil: (at) => rmSync(join(at, 'manifest.json')) },
    {
      name: 'a manifest that is cut off',
      says: 'The manifest.json of the backup cannot be read',
      spoil: (at) => truncateSync(join(at, 'manifest.json'), 200),
    },
    { name: 'a backup without its database', says: 'lacks the file', spoil: (at) => rmSync(join(at, part)) },
    {
      name: 'an archive that is cut off',
      says: 'was cut off or altered',
      spoil: (at) => truncateSync(join(at, part), readFileSync(join(at, part)).length - 100),
    },
    {
      name: 'an archive with one letter turned',
      says: 'was cut off or altered',
      spoil: (at) => {
        const bytes = readFileSync(join(at, part));
        bytes[1_000] = (bytes[1_000] ?? 0) ^ 1;
        writeFileSync(join(at, part), bytes);
      },
    },
    { name: 'the tables of a later program', says: 'A later version', spoil: (at) => rewrite(at, later) },
    { name: 'the format of a later program', says: 'A later version', spoil: (at) => rewrite(at, format) },
    {
      name: 'a manifest that names another last link',
      says: 'is not what manifest.json says',
      spoil: (at) => rewrite(at, (manifest) => ({ ...manifest, last: { link: 2, hash: 'a'.repeat(64) } })),
    },
    {
      name: 'a file name that leads elsewhere',
      says: 'The manifest.json of the backup cannot be read',
      spoil: (at) => rewrite(at, (manifest) => ({ ...manifest, part: { ...manifest.part, name: '../secrets' } })),
    },
  ];
  test.each(spoiled)('$name', async ({ says, spoil }) => {
    const folder = join(temporaryFolder(), 'traimat-2026-11-29T073000Z');
    cpSync(backup, folder, { recursive: true });
    spoil(folder);
    const before = contentsOf(installation.data);
    const { output, status } = await run([folder]);
    expect({ status, before: contentsOf(installation.data) }).toEqual({ status: 1, before });
    expect(output).toContain(says);
    expect(output).toMatch(/→ .* · .*\n$/);
  });

  test('a backup that was broken off', async () => {
    const folder = join(temporaryFolder(), 'traimat-2026-11-29T073000Z.unfinished');
    cpSync(backup, folder, { recursive: true });
    expect(await run([folder])).toMatchObject({ status: 1, output: expect.stringContaining('broken off') });
  });

  test('while a server works on the data folder, and a server while a restore does', async () => {
    const [one, two] = [enterFolder(installation.data), enterFolder(installation.data)];
    expect(await run([backup])).toMatchObject({ status: 1, output: expect.stringContaining('systemctl stop') });
    one?.end();
    expect(await run([backup])).toMatchObject({
      status: 1,
      output: expect.stringContaining(`: ${installation.data}\n`),
    });
    two?.end();
  });

  test('another city’s backup, unless it is wanted all the same', async () => {
    const other = await aFolder(4);
    const { output, status } = await run([backup], other.data);
    expect({ status, output }).toEqual({ status: 1, output: expect.stringContaining('--anyway') });
    expect(await linksIn(other.file)).toBe(4);
    expect((await run([backup, '--anyway'], other.data)).status).toBe(0);
    expect(await linksIn(other.file)).toBe(2);
  });

  test('what nobody can mean', async () => {
    for (const args of [[], [backup, backup], [backup, '--force']]) expect((await run(args)).status).toBe(2);
  });
});

describe('restores', () => {
  test('what was backed up, keeps what was there, says what is gone, and sets the anchor back', async () => {
    const { data, file } = copyOf(installation.data);
    writeFileSync(join(data, anchorFile), `5:${'b'.repeat(64)}\n`);
    const { output, status } = await run([backup], data);
    expect({ status, output }).toEqual({
      status: 0,
      output: expect.stringContaining('Links 3–5 came after the backup'),
    });
    expect(await linksIn(file)).toBe(2);
    const { last } = manifestOf(backup);
    expect(readFileSync(join(data, anchorFile), 'utf8')).toBe(`${anchorText(last)}\n`);
    const before = join(data, 'before-restore-2026-11-29T080000Z');
    expect(await linksIn(join(before, databaseFile))).toBe(5);
    expect(readFileSync(join(before, anchorFile), 'utf8')).toMatch(/^5:/);
  });

  test('over a database that nothing can be read of', async () => {
    const { data, file } = copyOf(installation.data);
    writeFileSync(file, 'ไม่ใช่ฐานข้อมูล');
    expect((await run([backup], data)).status).toBe(0);
    expect(await linksIn(file)).toBe(2);
    expect(readFileSync(join(data, 'before-restore-2026-11-29T080000Z', databaseFile), 'utf8')).toBe('ไม่ใช่ฐานข้อมูล');
  });

  test('named by a file in it, into a folder that is not there yet', async () => {
    const data = join(temporaryFolder(), 'new', 'data');
    expect((await run([join(backup, 'manifest.json')], data)).status).toBe(0);
    expect(await linksIn(join(data, databaseFile))).toBe(2);
  });
});

describe('killed between any two steps', () => {
  const plan: RestorePlan = { waiting: 'restoring-x', before: 'before-restore-x', anchor: null };
  let steps = 0;
  beforeAll(() => {
    steps = restoreSteps('', plan).length;
  });

  test('the next start has the whole restored database, or, before the first step, the old one; what was there is kept', async () => {
    const unpacked = join(temporaryFolder(), 'data');
    await run([backup], unpacked);
    for (let done = 0; done <= steps; done += 1) {
      const { data, file } = copyOf(installation.data);
      writeFileSync(`${file}-wal`, '');
      cpSync(join(unpacked, databaseFile), join(data, plan.waiting, databaseFile));
      for (const step of restoreSteps(data, plan).slice(0, done)) step();
      enterFolder(data)?.end();
      const begun = done > 0;
      expect({ done, links: await linksIn(file) }).toEqual({ done, links: begun ? 2 : 5 });
      expect(existsSync(join(data, plan.waiting))).toBe(!begun);
      if (begun) expect(await linksIn(join(data, plan.before, databaseFile))).toBe(5);
    }
  });

  test('another restore carries the first one to its end before its own', async () => {
    const { data, file } = copyOf(installation.data);
    cpSync(file, join(data, plan.waiting, databaseFile));
    renameSync(file, join(data, 'elsewhere'));
    restoreSteps(data, plan)[0]?.();
    expect((await run([backup], data)).status).toBe(0);
    expect(await linksIn(file)).toBe(2);
    expect(await linksIn(join(data, 'before-restore-2026-11-29T080000Z', databaseFile))).toBe(5);
  });
});

function run(args: string[], dataDirectory = installation.data) {
  return restore(args, { dataDirectory, clock: () => new Date(madeAt.getTime() + 30 * 60_000) });
}

async function goOn(file: string, quarters: number): Promise<void> {
  const storage = createStorage(await openSqlite(file));
  await setDays(storage, quarters);
  await storage.close();
}

async function linksIn(file: string): Promise<number> {
  const storage = createStorage(await openSqlite(file));
  const verification = await storage.verifyLog(null);
  await storage.close();
  expect(verification?.broken).toBeNull();
  return verification?.last.link ?? 0;
}

function copyOf(folder: string): { data: string; file: string } {
  const data = join(temporaryFolder(), 'data');
  cpSync(folder, data, { recursive: true });
  return { data, file: join(data, databaseFile) };
}

/** Every file by its sum; whoever reads a database leaves an empty write-ahead log beside it. */
function contentsOf(folder: string): [string, string][] {
  return readdirSync(folder)
    .filter((name) => name !== 'in-use' && !name.endsWith('-shm'))
    .map((name): [string, Buffer] => [name, readFileSync(join(folder, name))])
    .filter(([name, bytes]) => !name.endsWith('-wal') || bytes.length > 0)
    .map(([name, bytes]) => [name, createHash('sha256').update(bytes).digest('hex')]);
}

type Written = { part: object; last: { link: number; hash: string }; migrations: string[] };

function manifestOf(folder: string): Written {
  return JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
}

function rewrite(folder: string, change: (manifest: Written) => object): void {
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(change(manifestOf(folder))));
}

const later = (manifest: Written) => ({ ...manifest, migrations: [...manifest.migrations, '0999-later'] });
const format = (manifest: Written) => ({ ...manifest, format: 2, newPart: {} });

test('the backup itself is as it was', async () => {
  expect((await checkBackup(backup)).kind).toBe('sound');
});
