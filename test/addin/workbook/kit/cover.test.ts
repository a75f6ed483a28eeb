import { describe, expect, test } from 'vitest';
import { requestCover, uncovered } from '../../../../addin/workbook/kit/cover.ts';
import { leftOpen, notLifted } from '../../../../addin/workbook/kit/cover-troubles.ts';
import { fakeSheet } from './fake-sheet.ts';

type Sheet = ReturnType<typeof fakeSheet>;

async function write(sheet: Sheet, leave?: 'as-found' | 'protected'): Promise<string[]> {
  const cover = requestCover(sheet.context, sheet.worksheet, sheet.table);
  await sheet.context.sync();
  sheet.journal.length = 0;
  return uncovered(sheet.context, [cover], sheet.write, leave);
}

const byStatus = { filterOn: 'Values', values: ['นับ'] };

describe('protection', () => {
  test('is lifted and put back in one sync, with the options it had', async () => {
    const options = { allowSort: true, allowInsertRows: true };
    const sheet = fakeSheet({ isProtected: true, options });
    expect(await write(sheet)).toEqual([]);
    expect(sheet.journal).toEqual(['sync', 'unprotect', 'write', 'protect']);
    expect(sheet.now).toMatchObject({ isProtected: true, options });
  });

  test('that a person took off stays off, and is not lifted twice', async () => {
    const sheet = fakeSheet({ isProtected: false });
    await write(sheet);
    expect(sheet.journal).toEqual(['sync', 'write']);
    expect(sheet.now.isProtected).toBe(false);
  });

  test('is there afterwards where the work sets locks', async () => {
    const sheet = fakeSheet({ isProtected: false });
    await write(sheet, 'protected');
    expect(sheet.now).toMatchObject({ isProtected: true, options: { allowAutoFilter: true } });
  });

  test('comes back where a write fails, and the failure goes on its way', async () => {
    const sheet = fakeSheet({ isProtected: true });
    sheet.meet('write', () => 'denied');
    await expect(write(sheet)).rejects.toMatchObject({ debugInfo: { errorLocation: 'Range.values' } });
    expect(sheet.now.isProtected).toBe(true);
  });

  test('that another lifts at the same time is read anew, and put back', async () => {
    const sheet = fakeSheet({ isProtected: true });
    sheet.meet('unprotect', () => {
      sheet.now.isProtected = false;
      return undefined;
    });
    await write(sheet);
    expect(sheet.journal.filter((name) => name === 'write')).toHaveLength(1);
    expect(sheet.now.isProtected).toBe(true);
  });

  test('that another puts back at the same time needs nothing more', async () => {
    const sheet = fakeSheet({ isProtected: true });
    sheet.meet('protect', () => {
      sheet.now.isProtected = true;
      return undefined;
    });
    expect(await write(sheet)).toEqual([]);
    expect(sheet.journal.filter((name) => name === 'write')).toHaveLength(1);
  });

  test('under a password of the office’s own: nothing is written, and it is said', async () => {
    const sheet = fakeSheet({ isProtected: true });
    for (let times = 0; times < 10; times += 1) sheet.meet('unprotect', () => 'denied');
    await expect(write(sheet)).rejects.toMatchObject({ trouble: notLifted });
    expect(sheet.journal).not.toContain('write');
    expect(sheet.now.isProtected).toBe(true);
  });

  test('that will not come back is never left off in silence', async () => {
    const sheet = fakeSheet({ isProtected: true });
    for (let times = 0; times < 10; times += 1) sheet.meet('protect', () => 'denied');
    await expect(write(sheet)).rejects.toMatchObject({ trouble: leftOpen });
    expect(sheet.journal).toContain('write');
  });

  test('comes back at a later try', async () => {
    const sheet = fakeSheet({ isProtected: true });
    for (let times = 0; times < 2; times += 1) sheet.meet('protect', () => 'denied');
    expect(await write(sheet)).toEqual([]);
    expect(sheet.now.isProtected).toBe(true);
  });
});

describe('a filter', () => {
  test('is lifted before a write and set again after it, under lifted protection', async () => {
    const sheet = fakeSheet({ isProtected: true, criteria: [{ filterOn: null }, byStatus] });
    expect(await write(sheet)).toEqual([]);
    const done = sheet.journal.filter((name) => name !== 'sync');
    expect(done).toEqual(['unprotect', 'clearFilters', 'write', 'filter สถานะ', 'protect']);
    // Lifted by the end of its own batch at the latest, so never in one with the write.
    expect(sheet.journal.slice(0, 5)).toEqual(['sync', 'sync', 'unprotect', 'clearFilters', 'sync']);
    expect(sheet.now.filter).toEqual([byStatus]);
  });

  test('comes back where a write fails', async () => {
    const sheet = fakeSheet({ isProtected: true, criteria: [byStatus] });
    sheet.meet('write', () => 'denied');
    await expect(write(sheet)).rejects.toMatchObject({ debugInfo: { errorLocation: 'Range.values' } });
    expect(sheet.now).toMatchObject({ isProtected: true, filter: [byStatus] });
  });

  test('that Excel refuses to set again is named, the others are set, and the worksheet is protected', async () => {
    const sheet = fakeSheet({ isProtected: true, criteria: [byStatus, byStatus] });
    for (let times = 0; times < 2; times += 1) sheet.meet('filter รหัส', () => 'denied');
    expect(await write(sheet)).toEqual(['รหัส']);
    expect(sheet.now).toMatchObject({ isProtected: true, filter: [byStatus] });
  });

  test('that Excel does not tell is named', async () => {
    const sheet = fakeSheet({ isProtected: false, criteria: [{ filterOn: 'CellColor', color: null }, byStatus] });
    expect(await write(sheet)).toEqual(['รหัส']);
    expect(sheet.now.filter).toEqual([byStatus]);
  });
});
