import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Desk, openDesk, picture, signIn } from './host/workbench.ts';
import { setUpWorld } from './host/world.ts';

/** What people and the world do to a sheet: each gets a clear message with a way on, and nothing that was typed is lost. */

const sheet = '2100-1040 2563-Q1';
const first = 7;
const complete = 'นับ\t\tมี\t11/10/2562\tบรรจุ\tโครงการตัวอย่าง\t2563';

const world = setUpWorld();
/** พญาไท's officer with the quarter's sheet of 22 communities open, new for each test. */
let desk: Desk;

beforeEach(async () => {
  desk = await arrive('phayathai');
});

afterEach(() => desk.close());

async function arrive(username: string): Promise<Desk> {
  const arrived = await openDesk(world);
  await signIn(arrived, username, world.server.password);
  await arrived.pane.getByRole('button', { name: /เปิดแผ่นงาน.*ไตรมาสที่ 1/ }).click();
  await arrived.pane.getByText(/กรอกแล้ว \d+ จาก \d+ ชุมชน/).waitFor();
  return arrived;
}

async function fill(rows: number): Promise<void> {
  await desk.drive('paste', sheet, `D${first}`, Array.from({ length: rows }, () => complete).join('\n'));
  await see(`กรอกแล้ว ${rows} จาก 22 ชุมชน`);
}

const see = (text: string | RegExp) => desk.pane.getByText(text).first().waitFor();
const press = (name: RegExp) => desk.pane.getByRole('button', { name }).first().click();
const draftSaved = 'บันทึกร่างบนเซิร์ฟเวอร์แล้ว';

describe('a sheet that was taken apart', () => {
  test('a deleted column is named and put back with what stood in it', async () => {
    await fill(3);
    await desk.drive('unprotect', sheet);
    expect(await desk.drive('deleteTableColumn', sheet, `I${first}`)).toBe(true);
    await see('คอลัมน์ถูกลบหรือเปลี่ยนชื่อ: โครงการ/กิจกรรมที่บรรจุ');
    await picture(desk, 'column-deleted');
    await press(/กู้คืนตาราง/);
    await see('กู้คืนตารางแล้ว');
    const [row] = await desk.drive('read', sheet, `D${first}:J${first}`);
    expect(row).toEqual(['นับ', '', 'มี', '11/10/2562', 'บรรจุ', 'โครงการตัวอย่าง', 2563]);
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
    await see('กู้คืนตารางแล้ว');
    expect(await desk.drive('read', `${sheet} (2)`, 'B4:D4')).toEqual([[4, 4, 100]]);
  });

  test('cells cannot be merged inside the table, as in Excel', async () => {
    await desk.drive('unprotect', sheet);
    expect(await desk.drive('merge', sheet, `I${first}:I${first + 1}`)).toBe(false);
    await desk.drive('dismiss');
  });

  test('a whole worksheet deleted is laid anew from what the pane last saw of it', async () => {
    await fill(5);
    await desk.drive('addSheet', 'ว่าง');
    expect(await desk.drive('deleteSheet', sheet)).toBe(true);
    await press(/ตรวจอีกครั้ง/);
    await see('ไม่พบตารางของแผ่นงานนี้ในสมุดงาน');
    await press(/กู้คืนตาราง/);
    await see('กู้คืนตารางแล้ว');
    expect(await desk.drive('read', sheet, 'B4:D4')).toEqual([[5, 5, 100]]);
  });

  test('a worksheet deleted while the pane was closed is laid anew from what the server has', async () => {
    const other = await arrive('chomthong');
    await other.drive('paste', sheet, `D${first}`, complete);
    await other.pane.getByRole('button', { name: /บันทึกร่าง/ }).click();
    await other.pane.getByText(draftSaved).waitFor();
    await other.drive('pane', false);
    await other.drive('addSheet', 'ว่าง');
    expect(await other.drive('deleteSheet', sheet)).toBe(true);
    await other.drive('pane', true);
    await other.pane.getByRole('button', { name: /เปิดแผ่นงาน.*ไตรมาสที่ 1/ }).click();
    await other.pane.getByRole('button', { name: 'กู้คืนตาราง' }).click();
    await other.pane.getByText('กู้คืนตารางแล้ว').waitFor();
    expect(await other.drive('read', sheet, 'B4:D4')).toEqual([[1, 1, 100]]);
    await other.close();
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

  test('a choice from a list, of which Excel on the web tells nobody, is noticed when the cell is left', async () => {
    await desk.drive('select', sheet, `D${first}`);
    await desk.drive('choose', sheet, `D${first}`, 'ไม่นับ');
    await desk.drive('select', sheet, `E${first}`);
    await see('ไม่นับชุมชนนี้แต่ยังไม่ระบุเหตุ');
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
    await second.getByRole('heading', { name: 'สมุดงานนี้เปิดไตรมาสไว้ในอีกบานหน้าต่าง' }).waitFor();
    await picture(desk, 'second-pane');
    await second.getByRole('button', { name: /ใช้ที่นี่แทน/ }).click();
    await desk.pane.getByRole('heading', { name: 'ย้ายไปใช้ในอีกบานหน้าต่างแล้ว' }).waitFor();
  });

  test('the server away: the submission waits in the outbox and arrives once, later', async () => {
    await fill(22);
    await desk.page.context().setOffline(true);
    await press(/ส่งรายงาน/);
    await press(/ยืนยันส่ง/);
    await see('รายงานยังไม่ได้รับการยืนยัน');
    await picture(desk, 'offline');
    await desk.page.context().setOffline(false);
    await see(/2100-1040-2563-Q1-1014-1/);
    // The tests after this one save drafts, which a submitted sheet takes no more.
    await press(/กลับไปที่แผ่นงาน/);
    await press(/ถอนรายงาน/);
    await desk.pane
      .getByRole('dialog')
      .getByRole('button', { name: /ถอนรายงาน/ })
      .click();
    await see('ถอนรายงานแล้ว แก้ไขแล้วส่งใหม่ได้');
  });

  test('a stale revision: both are shown, and keeping one’s own stores it on top', async () => {
    const other = await arrive('phayathai');
    await other.drive('type', sheet, `K${first}`, 'แก้จากเครื่องอื่น');
    await other.pane.getByRole('button', { name: /บันทึกร่าง/ }).click();
    await other.pane.getByText(draftSaved).waitFor();
    await other.close();

    await press(/บันทึกร่าง/);
    await desk.pane.getByRole('dialog', { name: 'บนเซิร์ฟเวอร์มีฉบับใหม่กว่า' }).waitFor();
    await see('ข้อมูลต่างกัน 1 ชุมชน');
    await picture(desk, 'conflict');
    await press(/เก็บของฉัน/);
    await see(draftSaved);
  });

  test('a stale revision: taking the server’s keeps what stood there on a worksheet of its own', async () => {
    await desk.drive('type', sheet, `K${first}`, 'ของฉัน');
    const other = await arrive('phayathai');
    await other.drive('type', sheet, `K${first}`, 'ของเครื่องอื่น');
    await other.pane.getByRole('button', { name: /บันทึกร่าง/ }).click();
    await other.pane.getByText(draftSaved).waitFor();
    await other.close();

    await press(/บันทึกร่าง/);
    await press(/ใช้ฉบับบนเซิร์ฟเวอร์/);
    await expect.poll(() => desk.drive('read', sheet, `K${first}`)).toEqual([['ของเครื่องอื่น']]);
    const kept = (await desk.drive('document')).sheets.find(({ name }) => name.includes('ของเดิม'));
    const texts = Object.values(kept?.cells ?? {}).flatMap((row) => Object.values(row).map(({ value }) => value));
    expect(texts).toContain('ของฉัน');
  });

  test('a workbook with another district’s sheet is not filled by this one', async () => {
    await desk.pane.getByRole('button', { name: 'ออกจากระบบ' }).click();
    await signIn(desk, 'chomthong', world.server.password);
    const card = desk.pane.getByRole('button', { name: /เปิดแผ่นงาน.*ไตรมาสที่ 1/ });
    await card.waitFor();
    await see(/พญาไท/);
    await picture(desk, 'other-district');
    expect(await card.isDisabled()).toBe(true);
  });

  test('an expired session asks to sign in over the work, and goes on', async () => {
    const asked = desk.page.waitForRequest('**/api/v1/submissions/**');
    await press(/บันทึกร่าง/);
    const { authorization = '' } = (await asked).headers();
    await see(draftSaved);
    const ended = await desk.page.context().request.post(`${world.server.origin}/api/auth/sign-out`, {
      headers: { authorization, origin: world.server.origin },
      data: {},
    });
    expect(ended.status()).toBe(200);

    await desk.drive('type', sheet, `K${first}`, 'พิมพ์ไว้ก่อนหมดอายุ');
    await press(/บันทึกร่าง/);
    const dialog = desk.pane.getByRole('alertdialog');
    await dialog.getByLabel('รหัสผ่าน', { exact: true }).fill(world.server.password);
    await picture(desk, 'session-expired');
    await dialog.getByRole('button', { name: 'เข้าสู่ระบบ' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await see(draftSaved);
    expect(await desk.drive('read', sheet, `K${first}`)).toEqual([['พิมพ์ไว้ก่อนหมดอายุ']]);
  });

  test('a quarter that has closed meanwhile is said, and the sheet stays', async () => {
    const yesterday = '2026-01-01';
    const window = await world.server.storage.readWindow('2563-Q1');
    if (!window) throw new Error('no window');
    await world.server.storage.saveWindow(
      { period: '2563-Q1', opensOn: yesterday, dueOn: yesterday, closesOn: yesterday },
      new Date().toISOString(),
    );
    try {
      await press(/บันทึกร่าง/);
      await see('ไตรมาสนี้ปิดรับข้อมูลแล้ว');
      await picture(desk, 'closed');
    } finally {
      await world.server.storage.saveWindow({ period: '2563-Q1', ...window }, new Date().toISOString());
    }
  });
});
