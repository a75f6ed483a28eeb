import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import { verify } from '../../../server/commands/verify.ts';
import { silentLog } from '../../../server/log.ts';
import { createStorage } from '../../../server/storage/create-storage.ts';
import { anchorFile, createAnchorFile, parseAnchor } from '../../../server/storage/log/anchor.ts';
import { databaseFile, openSqlite } from '../../../server/storage/sqlite/open.ts';
import { temporaryFolder } from '../fixture.ts';
import { stamp } from '../stamp.ts';

const at = '2020-01-05T03:00:00.000Z';
const window = { period: '2563-Q1', opensOn: '2020-01-01', dueOn: '2020-01-10', closesOn: '2020-01-20' };

/** A server's folder: a database, and the anchor beside it, as a start opens them. */
async function openFolder(folder = temporaryFolder()) {
  const anchor = createAnchorFile(join(folder, anchorFile), silentLog);
  const storage = createStorage(await openSqlite(join(folder, databaseFile), anchor.keep));
  const moveDays = (day: number) => storage.saveWindow({ ...window, closesOn: `2020-02-${10 + day}` }, 'มติ', stamp(at));
  const close = async () => {
    await anchor.settled();
    await storage.close();
  };
  return { folder, anchor, storage, moveDays, close };
}

/** Somebody at the database itself, while no server is. */
function tamper(folder: string, sql: string): void {
  const database = new DatabaseSync(join(folder, databaseFile));
  database.exec(sql);
  database.close();
}

const cut = 'delete from log where link > 3; delete from reporting_windows where link > 3';

describe('the anchor', () => {
  test('names the last link soon after each commit, in a file that only this user can read', async () => {
    const { folder, anchor, moveDays, close } = await openFolder();
    expect(anchor.read()).toBeNull();
    for (const day of [1, 2, 3]) {
      await moveDays(day);
      await anchor.settled();
      expect(anchor.read()?.link).toBe(day);
    }
    await Promise.all([4, 5, 6, 7].map(moveDays));
    await close();
    const written = readFileSync(join(folder, anchorFile), 'utf8');
    expect(parseAnchor(written)?.link).toBe(7);
    expect(existsSync(join(folder, `${anchorFile}.new`))).toBe(false);
  });

  test('of a log that was cut off stays, whatever is stored after it, and is the alarm', async () => {
    const { folder, moveDays, close } = await openFolder();
    for (const day of [1, 2, 3, 4, 5]) await moveDays(day);
    await close();
    const written = readFileSync(join(folder, anchorFile), 'utf8');
    tamper(folder, cut);
    const again = await openFolder(folder);
    expect(await again.storage.verifyLog(again.anchor.read())).toMatchObject({
      broken: { kind: 'end-cut', link: 4, other: 5 },
    });
    await again.moveDays(6);
    expect(await again.storage.verifyLog(again.anchor.read())).toMatchObject({ broken: { kind: 'end-cut' } });
    await again.moveDays(7);
    await again.close();
    expect(readFileSync(join(folder, anchorFile), 'utf8')).toBe(written);
    const third = await openFolder(folder);
    expect(await third.storage.verifyLog(third.anchor.read())).toMatchObject({
      broken: { kind: 'anchor-differs', link: 5 },
    });
    await third.close();
  });

  test.each(['', 'x', '12', '12:', `12:${'g'.repeat(64)}`, `-1:${'a'.repeat(64)}`, `1.5:${'a'.repeat(64)}`])(
    'is not “%s”',
    (written) => expect(parseAnchor(written)).toBeNull(),
  );
});

describe('npm run verify', () => {
  const madeUp = `9:${'a'.repeat(64)}`;
  const lived = openFolder().then(async (world) => {
    for (const day of [1, 2, 3, 4, 5]) await world.moveDays(day);
    await world.close();
    return world.folder;
  });
  const copied = async () => {
    const folder = temporaryFolder();
    for (const name of [databaseFile, anchorFile]) copyFileSync(join(await lived, name), join(folder, name));
    return folder;
  };

  test('says that the log is whole, what it was held against and what to keep on paper, and ends with 0', async () => {
    const folder = await copied();
    const written = readFileSync(join(folder, anchorFile), 'utf8').trim();
    const { output, status } = await verify([], folder);
    expect(status).toBe(0);
    expect(output).toContain('บันทึกครบถ้วน 5 รายการ');
    expect(output).toContain(`held against the anchor: ${written}`);
    expect(output).toContain(`To be kept elsewhere: ${written}`);
  });

  test('names what was altered, who had stored it and when, in Thai and English, and ends with 1', async () => {
    const folder = await copied();
    tamper(folder, "update reporting_windows set due_on = '2020-01-31' where version = 2");
    const { output, status } = await verify([], folder);
    expect(status).toBe(1);
    expect(output).toContain(
      'ข้อมูลของรายการที่ 2 ถูกแก้ไข: วันของไตรมาส · รุ่นที่ 2 · ไตรมาสที่ 1 ปีงบประมาณ พ.ศ. 2563 (ต.ค. – ธ.ค. 2562) (บันทึกไว้โดย สยป. เมื่อ 5 ม.ค. 2563 เวลา 10:00 น.)',
    );
    expect(output).toContain(
      "What link 2 is about has been altered: quarter's days · version 2 · Quarter 1 of fiscal year 2563 BE (stored by สยป. at 2020-01-05T03:00:00.000Z)",
    );
  });

  test('finds a cut end by the anchor beside the database, or by one from paper; says so where there is none', async () => {
    const folder = await copied();
    const paper = readFileSync(join(folder, anchorFile), 'utf8').trim();
    tamper(folder, cut);
    expect(await verify([], folder)).toMatchObject({
      status: 1,
      output: expect.stringContaining('links 4 to 5 missing'),
    });
    writeFileSync(join(folder, anchorFile), '');
    const without = await verify([], folder);
    expect(without).toMatchObject({ status: 0, output: expect.stringContaining('a cut end would not be seen') });
    expect(await verify(['--anchor', paper], folder)).toMatchObject({ status: 1 });
    const other = join(temporaryFolder(), 'elsewhere.sqlite');
    copyFileSync(join(folder, databaseFile), other);
    expect(await verify([other, '--anchor', madeUp], folder)).toMatchObject({ status: 1 });
  });

  test('says where a database cannot be read any more', async () => {
    const folder = await copied();
    const file = join(folder, databaseFile);
    const bytes = readFileSync(file);
    const place = bytes.indexOf('2020-02-13');
    bytes.fill(0xff, place - (place % 4_096), place - (place % 4_096) + 200);
    writeFileSync(file, bytes);
    expect(await verify([], folder)).toMatchObject({
      status: 1,
      output: expect.stringContaining('The database cannot be read from link 1 on'),
    });
  });

  test.each([
    ['a file that is not there', ['nowhere.sqlite']],
    ['an anchor that is none', ['--anchor', 'x']],
    ['an option that there is not', ['--repair']],
    ['two files', ['a', 'b']],
  ])('of %s says so, and ends with 2', async (_, args) => {
    expect(await verify(args, await lived)).toMatchObject({ status: 2 });
  });

  test('of a database before the log says that the server must be started once', async () => {
    const folder = temporaryFolder();
    tamper(folder, 'create table kysely_migration (name text)');
    tamper(folder, "insert into kysely_migration values ('0001-first-tables')");
    expect(await verify([], folder)).toMatchObject({
      status: 2,
      output: expect.stringContaining('older than the program'),
    });
  });
});
