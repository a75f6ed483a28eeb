import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { stamp } from '../server/stamp.ts';
import { arrive, beginAnew, draftSaved, fill, first, setUpOfficer, sheet } from './host/officer-desk.ts';
import { type Desk, picture, signIn } from './host/workbench.ts';
import { setUpWorld } from './host/world.ts';

/** What the world does to a sheet: each gets a clear message with a way on, and nothing that was typed is lost. */

const world = setUpWorld();
const { desk, see, press } = setUpOfficer(world);

describe('another pane, and no network', () => {
  test('a second pane on the same workbook stands aside until it is told to take over', async () => {
    await desk.drive('secondPane', true);
    const second = desk.page.frameLocator('iframe').nth(1);
    await second.getByRole('heading', { name: 'สมุดงานนี้เปิดไตรมาสไว้ในอีกบานหน้าต่าง' }).waitFor();
    await picture(desk, 'second-pane');
    await second.getByRole('button', { name: /ใช้ที่นี่แทน/ }).click();
    await desk.pane.getByRole('heading', { name: 'ย้ายไปใช้ในอีกบานหน้าต่างแล้ว' }).waitFor();
    await desk.drive('secondPane', false);
  });

  test('the server away: the submission waits in the outbox and arrives once, later', async () => {
    await fill(desk, 22);
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
});

describe('a stale revision', () => {
  let other: Desk;

  beforeAll(async () => {
    other = await arrive(world, 'phayathai');
  });
  beforeEach(() => beginAnew(other));
  afterAll(() => other?.close());

  test('both are shown, and keeping one’s own stores it on top', async () => {
    await other.drive('type', sheet, `K${first}`, 'แก้จากเครื่องอื่น');
    await other.pane.getByRole('button', { name: /บันทึกร่าง/ }).click();
    await other.pane.getByText(draftSaved).waitFor();

    await press(/บันทึกร่าง/);
    await desk.pane.getByRole('dialog', { name: 'บนเซิร์ฟเวอร์มีฉบับใหม่กว่า' }).waitFor();
    await see('ข้อมูลต่างกัน 1 ชุมชน');
    await picture(desk, 'conflict');
    await press(/เก็บของฉัน/);
    await see(draftSaved);
  });

  test('taking the server’s keeps what stood there on a worksheet of its own', async () => {
    await desk.drive('type', sheet, `K${first}`, 'ของฉัน');
    await other.drive('type', sheet, `K${first}`, 'ของเครื่องอื่น');
    await other.pane.getByRole('button', { name: /บันทึกร่าง/ }).click();
    await other.pane.getByText(draftSaved).waitFor();

    await press(/บันทึกร่าง/);
    await press(/ใช้ฉบับบนเซิร์ฟเวอร์/);
    await expect.poll(() => desk.drive('read', sheet, `K${first}`)).toEqual([['ของเครื่องอื่น']]);
    const kept = (await desk.drive('document')).sheets.find(({ name }) => name.includes('ของเดิม'));
    const texts = Object.values(kept?.cells ?? {}).flatMap((row) => Object.values(row).map(({ value }) => value));
    expect(texts).toContain('ของฉัน');
  });
});

describe('who is signed in, and the quarter', () => {
  test('an expired session asks to sign in over the work, and goes on', async () => {
    const asked = desk.page.waitForRequest('**/api/v1/sheets/**');
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
      '',
      stamp(new Date().toISOString()),
    );
    try {
      await press(/บันทึกร่าง/);
      await see('ไตรมาสนี้ปิดรับข้อมูลแล้ว');
      await picture(desk, 'closed');
    } finally {
      await world.server.storage.saveWindow({ period: '2563-Q1', ...window }, '', stamp(new Date().toISOString()));
    }
  });

  test('a workbook with another district’s sheet is not filled by this one', async () => {
    await desk.pane.getByRole('button', { name: 'บัญชีของฉัน' }).click();
    await desk.pane.getByRole('button', { name: 'ออกจากระบบ' }).click();
    await signIn(desk, 'chomthong', world.server.password);
    const card = desk.pane.getByRole('button', { name: /เปิดแผ่นงาน.*ไตรมาสที่ 1/ });
    await card.waitFor();
    await see(/พญาไท/);
    await picture(desk, 'other-district');
    await expect.poll(() => card.isDisabled()).toBe(true);
  });
});
