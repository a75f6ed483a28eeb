import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type RunningServer, startServer } from './server.ts';
import { type Desk, launch, openDesk, picture, signIn } from './workbench.ts';

/** What people and the world do to a sheet: each gets a clear message with a way on, and nothing that was typed is lost. */

const sheet = '2100-1040 2563-Q1';
const first = 7;
const complete = 'นับ\t\tมี\t11/10/2562\tบรรจุ\tโครงการตัวอย่าง\t2563';

let server: RunningServer;
let browser: Browser;
let desk: Desk;

beforeAll(async () => {
  server = await startServer();
  browser = await launch();
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

beforeEach(async () => {
  await desk?.close();
  desk = await openDesk(browser, server);
  await signIn(desk, 'phayathai', server.password);
  await open(desk);
});

async function open(at: Desk): Promise<void> {
  await at.pane
    .getByRole('button', { name: /เปิดแผ่นงาน/ })
    .first()
    .click();
  await at.pane.getByText(/กรอกแล้ว \d+ จาก 22 ชุมชน/).waitFor();
}

async function fill(rows: number): Promise<void> {
  await desk.drive('paste', sheet, `D${first}`, Array.from({ length: rows }, () => complete).join('\n'));
  await desk.pane.getByText(`กรอกแล้ว ${rows} จาก 22 ชุมชน`).waitFor();
}

const see = (text: string | RegExp) => desk.pane.getByText(text).first().waitFor();
const press = (name: RegExp) => desk.pane.getByRole('button', { name }).first().click();

describe('a sheet that was taken apart', () => {
  test('a deleted column is named and put back; the others keep what was typed', async () => {
    await fill(3);
    await desk.drive('unprotect', sheet);
    expect(await desk.drive('deleteTableColumn', sheet, `I${first}`)).toBe(true);
    await see('คอลัมน์ถูกลบหรือเปลี่ยนชื่อ: โครงการ/กิจกรรมที่บรรจุ');
    await picture(desk, 'column-deleted');
    await press(/กู้คืนตาราง/);
    await see(/กรอกแล้ว 3 จาก 22/);
    const [row] = await desk.drive('read', sheet, `D${first}:J${first}`);
    expect(row).toEqual(['นับ', '', 'มี', '11/10/2562', 'บรรจุ', '', 2563]);
  });

  test('a renamed column gets its name back with all that is in it', async () => {
    await fill(3);
    await desk.drive('unprotect', sheet);
    await desk.drive('type', sheet, 'I6', 'ชื่องาน');
    await see('คอลัมน์ถูกลบหรือเปลี่ยนชื่อ: โครงการ/กิจกรรมที่บรรจุ');
    await press(/กู้คืนตาราง/);
    await see('ยังไม่ได้กรอก 19 ชุมชน');
    expect(await desk.drive('read', sheet, `I6:I${first}`)).toEqual([['โครงการ/กิจกรรมที่บรรจุ'], ['โครงการตัวอย่าง']]);
  });

  test('a table turned into a plain range is laid anew with what stood in it', async () => {
    await fill(4);
    await desk.drive('unprotect', sheet);
    expect(await desk.drive('convertTable', sheet, `D${first}`)).toBe(true);
    await press(/ตรวจอีกครั้ง/);
    await see('ไม่พบตารางของแผ่นงานนี้ในสมุดงาน');
    await picture(desk, 'table-missing');
    await press(/กู้คืนตาราง/);
    await see('กรอกแล้ว 4 จาก 22 ชุมชน');
    expect(await desk.drive('read', `${sheet} (2)`, 'B4:D4')).toEqual([[4, 4, 100]]);
  });

  test('merged cells are named and split', async () => {
    await fill(2);
    await desk.drive('unprotect', sheet);
    await desk.drive('convertTable', sheet, `D${first}`);
    await press(/ตรวจอีกครั้ง/);
    await press(/กู้คืนตาราง/);
    await see('กรอกแล้ว 2 จาก 22 ชุมชน');
  });

  test('a figure’s formula that was typed over is put back', async () => {
    await fill(2);
    await desk.drive('unprotect', sheet);
    await desk.drive('type', sheet, 'D4', '99');
    await press(/ตรวจอีกครั้ง/);
    await see('สูตรเหนือตารางถูกลบหรือพิมพ์ทับ');
    await press(/กู้คืนตาราง/);
    await see('ตรงกับตัวเลขในแผ่นงาน');
    expect(await desk.drive('read', sheet, 'D4')).toEqual([[100]]);
  });

  test('a locked cell is not typed over', async () => {
    expect(await desk.drive('type', sheet, `B${first}`, 'ชุมชนใหม่')).toBe(false);
    expect(await desk.drive('refusal')).toBeTruthy();
    await desk.drive('dismiss');
  });
});

describe('what is typed', () => {
  test('text in a number column is an issue with its cure', async () => {
    await desk.drive('paste', sheet, `D${first}`, complete.replace('2563', 'สองห้าหกสาม'));
    await see('“สองห้าหกสาม” ไม่ใช่จำนวนเต็ม');
  });

  test('a typed value outside the rule is refused by the sheet itself', async () => {
    await fill(1);
    expect(await desk.drive('type', sheet, `J${first}`, '2599')).toBe(false);
    await desk.drive('dismiss');
    expect(await desk.drive('read', sheet, `J${first}`)).toEqual([[2563]]);
  });

  test('formulas in input cells are told of, and their values count', async () => {
    await fill(2);
    await desk.drive('paste', sheet, `J${first}`, '=2562+1');
    await see('มีสูตรใน 1 ช่อง');
    expect(await desk.drive('read', sheet, 'B4')).toEqual([[2]]);
  });
});

describe('the world', () => {
  test('a second pane on the same workbook stands aside until it is told to take over', async () => {
    await desk.drive('secondPane', true);
    const second = desk.page.frameLocator('iframe').nth(1);
    await second.getByText(/บานหน้าต่างอื่น/).first().waitFor();
    await picture(desk, 'second-pane');
    await second.getByRole('button', { name: /ใช้ที่นี่แทน/ }).click();
    await desk.pane.getByText(/บานหน้าต่างอื่น|ใช้ที่อื่น/).first().waitFor();
  });

  test('the server away: the submission waits in the outbox and arrives once, later', async () => {
    const all = [...Array.from({ length: 22 }, () => complete)].join('\n');
    await desk.drive('paste', sheet, `D${first}`, all);
    await see('กรอกแล้ว 22 จาก 22 ชุมชน');
    await desk.page.context().setOffline(true);
    await press(/ส่งรายงาน/);
    await desk.pane.getByRole('button', { name: /ยืนยันส่ง/ }).click();
    await see(/ยังส่งไม่ถึง|รอส่ง|ติดต่อเซิร์ฟเวอร์ไม่ได้/);
    await picture(desk, 'offline');
    await desk.page.context().setOffline(false);
    await see(/2100-1040-2563-Q1-1014-1/);
  });

  test('a stale revision: both are shown, and keeping one’s own stores it on top', async () => {
    const other = await openDesk(browser, server);
    await signIn(other, 'phayathai', server.password);
    await open(other);
    await other.drive('clear', sheet, `K${first}`);
    await other.drive('type', sheet, `K${first}`, 'แก้จากเครื่องอื่น');
    await other.pane.getByRole('button', { name: /บันทึกร่าง/ }).click();
    await other.pane.getByText(/บันทึกร่างแล้ว|บันทึกแล้ว/).first().waitFor();
    await other.close();

    await press(/บันทึกร่าง/);
    await see('มีผู้บันทึกฉบับใหม่กว่าไว้แล้ว');
    await picture(desk, 'conflict');
    await press(/เก็บของฉัน/);
    await see(/บันทึกร่างแล้ว|บันทึกแล้ว/);
  });

  test('an expired session asks to sign in over the work, and goes on', async () => {
    await fill(2).catch(() => undefined);
    await desk.page.route('**/api/v1/submissions/**', async (route) => {
      await desk.page.unroute('**/api/v1/submissions/**');
      await route.continue({ headers: { ...route.request().headers(), authorization: 'Bearer expired' } });
    });
    await press(/บันทึกร่าง/);
    const dialog = desk.pane.getByRole('dialog');
    await dialog.getByLabel('รหัสผ่าน', { exact: true }).waitFor();
    await picture(desk, 'session-expired');
    await dialog.getByLabel('ชื่อผู้ใช้').fill('phayathai');
    await dialog.getByLabel('รหัสผ่าน', { exact: true }).fill(server.password);
    await dialog.getByRole('button', { name: /เข้าสู่ระบบ/ }).click();
    await see(/บันทึกร่างแล้ว|บันทึกแล้ว/);
  });
});
