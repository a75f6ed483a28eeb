import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stamp } from '../server/stamp.ts';
import { type OverHttp, openHttp } from './host/over-http.ts';
import { type Sheets, sheetsOverHttp } from './host/sheets-over-http.ts';
import { type Desk, openDesk, picture, signIn } from './host/workbench.ts';
import { setUpWorld } from './host/world.ts';

/**
 * Three sheets of พญาไท in one workbook, in order: the pane follows the one in front, nothing is sent unseen, and what was
 * typed, saved, sent, withdrawn and returned is told apart. In the narrowest pane.
 */

const [q1, q2, other] = ['2100-1040 2563-Q1', '2100-1040 2563-Q2', '2100-1037 2563-Q1'] as const;
const district = '1014';
const complete = 'นับ\t\tมี\t11/10/2562\tบรรจุ\tโครงการตัวอย่าง\t2563';
const withoutPlan = 'นับ\t\tไม่มี\t\t\t\t';
/** The table's first body row, as Excel counts. */
const first = 7;

const world = setUpWorld(['2100-1040-2563', '2100-1037-2563']);
let desk: Desk;
let http: OverHttp;
let sheets: Sheets;

beforeAll(async () => {
  const window = await world.server.storage.readWindow('2563-Q1');
  if (!window) throw new Error('no window');
  await world.server.storage.saveWindow({ period: '2563-Q2', ...window }, '', stamp(new Date().toISOString()));
  http = await openHttp(world.server);
  sheets = sheetsOverHttp(http);
  desk = await openDesk(world, { paneWidth: 320 });
  await signIn(desk, 'phayathai', world.server.password);
});

afterAll(async () => {
  await desk?.close();
  await http?.close();
});

const see = (text: string | RegExp) => desk.pane.getByText(text).first().waitFor();
const gone = (text: string | RegExp) => desk.pane.getByText(text).first().waitFor({ state: 'detached' });
const button = (name: string | RegExp) => desk.pane.getByRole('button', { name });
const press = (name: string | RegExp) => button(name).first().click();
const goTo = (sheet: string) => desk.drive('select', sheet, 'A1');
const fill = (sheet: string, lines: string[]) => desk.drive('paste', sheet, `D${first}`, lines.join('\n'));
const communities = (line: string) => Array.from({ length: 22 }, () => line);
const dialog = () => desk.pane.getByRole('dialog');

async function openFromList(code: string, quarter: string): Promise<void> {
  const card = desk.pane.getByRole('listitem').filter({ hasText: code }).filter({ hasText: quarter });
  await card.getByRole('button', { name: /เปิดแผ่นงาน/ }).click();
  await desk.pane.getByRole('heading', { level: 1 }).waitFor();
  await button(/ส่งรายงาน/).waitFor();
}

/** Turns to the pane, as somebody who comes back to it, until it has noticed. */
async function notice(text: string | RegExp): Promise<void> {
  await expect
    .poll(
      async () => {
        await desk.pane.locator('body').evaluate(() => window.dispatchEvent(new Event('focus')));
        return desk.pane.getByText(text).count();
      },
      { interval: 500 },
    )
    .toBeGreaterThan(0);
}

describe('the pane is about the worksheet in front', () => {
  test('three sheets are opened, and the pane follows from one to the next', async () => {
    await openFromList('2100-1040', 'ไตรมาสที่ 1');
    await press(/กลับไปงานวันนี้/);
    await openFromList('2100-1040', 'ไตรมาสที่ 2');
    await press(/กลับไปงานวันนี้/);
    await openFromList('2100-1037', 'ไตรมาสที่ 1');
    await goTo(q1);
    await see(/^ไตรมาสที่ 1 /);
    await goTo(other);
    await desk.pane.getByText('2100-1037', { exact: true }).waitFor();
    await goTo(q1);
    await desk.pane.getByText('2100-1040', { exact: true }).waitFor();
    await see(/^ไตรมาสที่ 1 /);
    await fill(q1, communities(complete).slice(0, 1));
    await see('จาก 1 ใน 22 ชุมชน');
    await expect.poll(() => desk.pane.getByText(/ถึงเป้าหมาย/).count()).toBe(0);
    await see('ยังไม่ได้บันทึก: 1 แถว');
    await picture(desk, 'front-muted');
    await goTo(q2);
    await see(/^ไตรมาสที่ 2 /);
    await gone('จาก 1 ใน 22 ชุมชน');
    await see('กรอกแล้ว 0 จาก 22 ชุมชน');
  });

  test('what is typed into the pane stays with its sheet', async () => {
    const report = () => desk.pane.getByLabel('รายงานผลการดำเนินงานของไตรมาส');
    await report().fill('ของไตรมาสที่สอง');
    await goTo(q1);
    await see(/^ไตรมาสที่ 1 /);
    await expect.poll(() => report().inputValue()).toBe('');
    await goTo(q2);
    await see(/^ไตรมาสที่ 2 /);
    await expect.poll(() => report().inputValue()).toBe('ของไตรมาสที่สอง');
  });

  test('an edit of another open sheet is answered: it is judged, and shown when it comes in front', async () => {
    await fill(q1, communities(complete).slice(0, 3));
    await goTo(q1);
    await see('กรอกแล้ว 3 จาก 22 ชุมชน');
  });

  test('beside the list, the sheet in front is still read', async () => {
    await press(/กลับไปงานวันนี้/);
    const front = desk.pane.getByRole('region', { name: 'แผ่นงานที่อยู่ตรงหน้า' });
    await front.getByText(/ต้องแก้ 19 ข้อ/).waitFor();
    await fill(q1, communities(complete));
    await front.getByText(/ไม่มีข้อที่ต้องแก้/).waitFor();
    await picture(desk, 'front-list');
    await front.getByRole('button', { name: /กลับไปที่แผ่นงานนี้/ }).click();
    await see('กรอกแล้ว 22 จาก 22 ชุมชน');
  });
});

describe('nothing is sent unseen', () => {
  test('on a worksheet of the person’s own there is nothing to send with, and a way back', async () => {
    await desk.drive('addSheet', 'บันทึกของฉัน');
    await goTo('บันทึกของฉัน');
    await see('แผ่นงาน “บันทึกของฉัน” ไม่ใช่แผ่นงานของไตรมาส');
    await expect.poll(() => button(/ส่งรายงาน|บันทึกร่าง/).count()).toBe(0);
    await picture(desk, 'front-not-ours');
    await press(/^ไปที่ 2100-1040 ร้อยละของชุมชน.*… ไตรมาสที่ 1\/2563/);
    await button(/ส่งรายงาน/).waitFor();
    const { sheets: worksheets, activeSheetId } = await desk.drive('document');
    expect(worksheets.find(({ id }) => id === activeSheetId)?.name).toBe(q1);
  });

  test('a copy in front is named as one, and nothing of it is sent', async () => {
    expect(await desk.drive('copySheet', q1)).toBe(true);
    await see(/เป็นสำเนาของ 2100-1040 ร้อยละของชุมชน.* ไตรมาสที่ 1/);
    await expect.poll(() => button(/ส่งรายงาน|บันทึกร่าง/).count()).toBe(0);
    await picture(desk, 'front-copy');
    await press(/^ไปที่แผ่นที่ส่ง/);
    await button(/ส่งรายงาน/).waitFor();
  });

  test('the confirmation names the sheet; another worksheet in front puts it off', async () => {
    await press(/ส่งรายงาน/);
    await dialog()
      .getByText(/^2100-1040 ร้อยละของชุมชน/)
      .waitFor();
    await dialog()
      .getByText(/^ไตรมาสที่ 1 /)
      .waitFor();
    await dialog().getByText('สำนักงานเขตพญาไท').waitFor();
    await dialog().getByText('ร้อยละของชุมชนในพื้นที่กรุงเทพมหานครมีการจัดทำแผนพัฒนาชุมชน').waitFor();
    await dialog().getByText('ยังไม่เคยบันทึก: ทั้งหมดนี้ส่งเป็นครั้งแรก').waitFor();
    await picture(desk, 'front-confirm');
    await goTo(q2);
    await see(/^ไตรมาสที่ 2 /);
    await expect.poll(() => dialog().count()).toBe(0);
    expect((await sheets.read(district)).standing.state).toBe('none');
    await goTo(q1);
    await see(/ยังไม่ได้บันทึกหรือส่ง เพราะท่านไปที่แผ่นงานอื่นแล้ว/);
  });
});

describe('typed, saved, sent', () => {
  test('a draft and what was changed since: in the pane and in the confirmation', async () => {
    await press(/บันทึกร่าง/);
    await see('บันทึกร่างบนเซิร์ฟเวอร์แล้ว');
    await fill(q1, [withoutPlan]);
    await see('1 แถวยังไม่ได้บันทึก ต่างจากฉบับที่ 1');
    await see('บันทึก 100.00 · ที่นี่ 95.45');
    await press(/ส่งรายงาน/);
    await dialog()
      .getByText(/เปลี่ยนจากฉบับที่ 1/)
      .waitFor();
    await dialog().getByText('ร้อยละ 100.00 → ร้อยละ 95.45').waitFor();
    await dialog()
      .getByText(/โครงการตัวอย่าง → \(ว่าง\)/)
      .waitFor();
    await picture(desk, 'front-confirm-changes');
    await press(/ยืนยันส่ง/);
    await see(/2100-1040-2563-Q1-1014-2/);
    await see('ร้อยละของชุมชนในพื้นที่กรุงเทพมหานครมีการจัดทำแผนพัฒนาชุมชน');
    await see('สำนักงานเขตพญาไท');
  });

  test('edited beside the receipt: 1 row differs from what was sent, with both figures', async () => {
    await desk.drive('paste', q1, `D${first + 1}`, withoutPlan);
    await see('1 แถวต่างจากที่ส่งไป');
    await see('ส่ง 95.45 · ที่นี่ 90.91');
    await picture(desk, 'truth-receipt');
    await press(/กลับไปที่แผ่นงาน/);
    await see('ส่ง 95.45 · ที่นี่ 90.91');
    await desk.pane.getByText('ดูสิ่งที่เปลี่ยน').first().click();
    await picture(desk, 'truth-submitted');
  });

  test('withdrawn: nothing counts as submitted, and what differs from it', async () => {
    await press(/ถอนรายงาน/);
    await dialog()
      .getByText(/^2100-1040 ร้อยละของชุมชน/)
      .waitFor();
    await dialog()
      .getByText(/^ไตรมาสที่ 1 /)
      .waitFor();
    await dialog()
      .getByRole('button', { name: /ถอนรายงาน/ })
      .click();
    await see('ถอนรายงานแล้ว ยังไม่มีรายงานที่นับว่าส่ง');
    await see('ถอน 95.45 · ที่นี่ 90.91');
    await picture(desk, 'truth-withdrawn');
    await press(/ส่งรายงาน/);
    await press(/ยืนยันส่ง/);
    await see(/2100-1040-2563-Q1-1014-3/);
    await press(/กลับไปที่แผ่นงาน/);
    await gone('ถอนรายงานแล้ว ยังไม่มีรายงานที่นับว่าส่ง');
  });

  test('returned, mended and saved: what was sent stands beside what is here', async () => {
    await sheets.decide(district, 'return', { message: 'ตรวจอีกครั้ง', items: [] });
    await notice('สยป. ส่งคืนให้แก้ไข');
    await fill(q1, [complete]);
    await see('1 แถวต่างจากที่ส่งไปก่อนส่งคืน');
    await see('ส่ง 90.91 · ที่นี่ 95.45');
    await see('1 แถวยังไม่ได้บันทึก ต่างจากฉบับที่ 3');
    await press(/บันทึกร่าง/);
    await gone('1 แถวยังไม่ได้บันทึก ต่างจากฉบับที่ 3');
    await see('ส่ง 90.91 · ที่นี่ 95.45');
    await picture(desk, 'truth-returned');
  });

  test('an answer that was lost, and an edit after it: both are named until it is known, and then', async () => {
    await goTo(q2);
    await see(/^ไตรมาสที่ 2 /);
    await fill(q2, communities(complete.replace('ตัวอย่าง', 'ของไตรมาสที่สอง')));
    await see('กรอกแล้ว 22 จาก 22 ชุมชน');
    const submission = '**/api/v1/sheets/2100-1040/2563-Q2/*/submit';
    await desk.page.context().route(submission, async (route) => {
      await route.fetch();
      await route.abort();
    });
    await press(/ส่งรายงาน/);
    await press(/ยืนยันส่ง/);
    await see(/รายงานยังไม่ได้รับการยืนยัน/);
    await fill(q2, [withoutPlan]);
    await see('1 แถวต่างจากรายงานที่ยังไม่ได้รับการยืนยัน');
    await see('กำลังส่ง 100.00 · ที่นี่ 95.45');
    await picture(desk, 'truth-lost');
    await desk.page.context().unroute(submission);
    await press(/ลองส่งอีกครั้ง/);
    await see(/2100-1040-2563-Q2-1014-1/);
    await see('1 แถวต่างจากที่ส่งไป');
    await see('ส่ง 100.00 · ที่นี่ 95.45');
    expect(desk.faults.filter((fault) => !fault.includes('ERR_FAILED'))).toEqual([]);
  });
});
