import { afterAll, beforeAll, expect, test } from 'vitest';
import { sheetColumns } from '../../shared/indicator/indicator.ts';
import { cellAccess, type SheetAccess, sheetAccess } from '../../shared/rules/sheets/sheet-access.ts';
import type { ReturnItem } from '../../shared/terms/review.ts';
import { communityDevelopmentPlans as indicator } from '../shared/sheet.ts';
import { cancelIndicator, type OverHttp, openHttp } from './host/over-http.ts';
import { type Sheets, sheetsOverHttp } from './host/sheets-over-http.ts';
import { type Desk, openDesk, picture, signIn } from './host/workbench.ts';
import { setUpWorld } from './host/world.ts';

/**
 * One sheet through the planning office's hands, in order: จอมทอง submits; two rows and one cell are given back, and just
 * those unlock; mended, answered, submitted, withdrawn, submitted; taken up, accepted, evaluated, reopened, cancelled.
 */

const sheet = '2100-1040 2563-Q1';
const district = '1035';
/** The table's first body row, as Excel counts. */
const first = 7;
const rowOf = (number: number) => first + number - 1;
const subject = (number: number) => `1035-${String(number).padStart(3, '0')}`;
const complete = 'นับ\t\tมี\t11/10/2562\tบรรจุ\tโครงการปรับปรุงทางเดินริมคลอง\t2563';
const items: ReturnItem[] = [
  { subject: subject(3), column: null, message: 'ชุมชนนี้ยังไม่มีคณะกรรมการ ตรวจทั้งแถว' },
  { subject: subject(7), column: null, message: 'แผนปีใด' },
  { subject: subject(10), column: 'project', message: 'ระบุชื่อโครงการให้ตรงกับแผนปฏิบัติราชการ' },
];

const world = setUpWorld();
let desk: Desk;
let http: OverHttp;
let sheets: Sheets;

beforeAll(async () => {
  http = await openHttp(world.server);
  sheets = sheetsOverHttp(http);
  desk = await openDesk(world);
  await signIn(desk, 'chomthong', world.server.password);
});

afterAll(async () => {
  await desk?.close();
  await http?.close();
});

const see = (text: string | RegExp) => desk.pane.getByText(text).first().waitFor();
const button = (name: string | RegExp) => desk.pane.getByRole('button', { name });
const press = (name: string | RegExp) => button(name).first().click();
const type = async (at: string, text: string) => {
  const taken = await desk.drive('type', sheet, at, text);
  if (!taken) await desk.drive('dismiss');
  return taken;
};
const selection = () => desk.page.evaluate(() => window.workbench?.selection());

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

async function openSheet(): Promise<void> {
  await desk.pane
    .getByRole('button', { name: /เปิดแผ่นงาน.*ไตรมาสที่ 1/ })
    .first()
    .click();
  await see(/กรอกแล้ว \d+ จาก 50 ชุมชน/);
}

async function submitAndGoBack(revision: number): Promise<void> {
  await press(/ส่งรายงาน/);
  await press(/ยืนยันส่ง/);
  await see(new RegExp(`2100-1040-2563-Q1-1035-${revision}`));
  await press(/กลับไปที่แผ่นงาน/);
}

/** The cells of the table's entry columns that the worksheet lets be typed into. */
async function unlocked(): Promise<string[]> {
  const { sheets } = await desk.drive('document');
  const { cells = {}, protection } = sheets.find(({ name }) => name === sheet) ?? {};
  expect(protection).toBeTruthy();
  return Array.from({ length: 50 }, (_, row) =>
    sheetColumns(indicator).flatMap(({ key }, column) => {
      const { locked } = cells[first - 1 + row]?.[column]?.format ?? {};
      return locked === false ? [`${subject(row + 1)} ${key}`] : [];
    }),
  ).flat();
}

function expected(access: SheetAccess): string[] {
  return Array.from({ length: 50 }, (_, row) =>
    sheetColumns(indicator).flatMap((column) =>
      cellAccess(access, column, subject(row + 1)) === 'locked' ? [] : [`${subject(row + 1)} ${column.key}`],
    ),
  ).flat();
}

test('จอมทอง submits 50 communities; the sheet may still be corrected or withdrawn, but is no draft any more', async () => {
  await openSheet();
  await desk.drive('paste', sheet, `D${first}`, Array.from({ length: 50 }, () => complete).join('\n'));
  await see('กรอกแล้ว 50 จาก 50 ชุมชน');
  await desk.pane.getByLabel('รายงานผลการดำเนินงานของไตรมาส').fill('จัดทำแผนครบทุกชุมชน');
  await submitAndGoBack(1);
  await see('ส่งรายงานแล้ว รอ สยป. ตรวจ');
  await expect.poll(() => button(/บันทึกร่าง/).count()).toBe(0);
  expect(await unlocked()).toEqual(expected({ open: 'whole' }));
  await picture(desk, 'returned-submitted');
});

test('two rows and one cell are given back: the open pane notices, and just those cells unlock', async () => {
  await sheets.decide(district, 'return', { message: 'ขอให้ตรวจสามรายการนี้ก่อนวันศุกร์', items });
  await notice('สยป. ส่งคืนให้แก้ไข');
  await see('ขอให้ตรวจสามรายการนี้ก่อนวันศุกร์');
  await see('ทำแล้ว 0 จาก 3 รายการ');
  const access = sheetAccess(
    { state: 'returned', cancelled: null, request: (await sheets.read(district)).standing.request },
    [],
  );
  await expect.poll(unlocked).toEqual(expected(access));
  await desk.drive('select', sheet, `C${rowOf(1)}`);
  await picture(desk, 'returned-noticed');

  expect(await type(`D${rowOf(1)}`, 'ไม่นับ')).toBe(false);
  expect(await type(`I${rowOf(4)}`, 'โครงการอื่น')).toBe(false);
  expect(await type(`G${rowOf(10)}`, '12/10/2562')).toBe(false);
  expect(await type(`B${rowOf(3)}`, 'ชื่อใหม่')).toBe(false);
  expect(await desk.drive('choose', sheet, 'H4', 'ไม่เกี่ยวข้อง')).toBe(false);
  await desk.drive('dismiss');
  expect(await type(`G${rowOf(3)}`, '12/10/2562')).toBe(true);
  expect(await type(`I${rowOf(10)}`, 'โครงการลานกีฬาชุมชน')).toBe(true);
  expect(await type(`K${rowOf(10)}`, 'ตามแผนปฏิบัติราชการ 2563')).toBe(true);
  await see('ทำแล้ว 2 จาก 3 รายการ');
});

test('the to-do list jumps to the cell', async () => {
  await press(/ชุมชนตัวอย่าง จอมทอง 10 · โครงการ/);
  await expect.poll(selection).toBe(`I${rowOf(10)}`);
  await press(/^ชุมชนตัวอย่าง จอมทอง 7$/);
  await expect.poll(selection).toBe(`D${rowOf(7)}`);
});

test('[R14] a paste into an unprotected sheet that changes another row is caught, and stands against submitting', async () => {
  await desk.drive('unprotect', sheet);
  expect(await desk.drive('paste', sheet, `I${rowOf(20)}`, 'โครงการที่ไม่ได้ส่งคืน')).toBe(true);
  await see('ช่องนี้ไม่ได้ถูกส่งคืนให้แก้ไข');
  await press(/ส่งรายงาน/);
  await see('ยังส่งไม่ได้: ต้องแก้ 1 ข้อ');
  await picture(desk, 'returned-other-row');
  await desk.drive('paste', sheet, `I${rowOf(20)}`, 'โครงการปรับปรุงทางเดินริมคลอง');
  await see('ไม่มีข้อที่ต้องแก้');
});

test('a restored table has its locks again', async () => {
  await desk.drive('type', sheet, 'D4', '99');
  await press('กู้คืนตาราง');
  await see('กู้คืนตารางแล้ว');
  const access = sheetAccess(
    { state: 'returned', cancelled: null, request: (await sheets.read(district)).standing.request },
    [],
  );
  expect(await unlocked()).toEqual(expected(access));
  expect(await type(`I${rowOf(4)}`, 'โครงการอื่น')).toBe(false);
});

test('what was asked for is answered, the answers outlive a closed pane, and all of it is submitted', async () => {
  const toDo = desk.pane.getByRole('listitem').filter({ hasText: 'แผนปีใด' });
  await toDo.getByRole('button', { name: /ตอบ สยป\./ }).click();
  await toDo.getByRole('textbox').fill('แผนปี 2563 ถูกต้องแล้ว');
  await desk.pane
    .getByRole('button', { name: /ตอบ สยป\..*ตอบข้อความนี้/ })
    .first()
    .click();
  await desk.pane.getByLabel(/ตอบข้อความนี้/).fill('แก้ครบแล้ว');
  await see('ทำแล้ว 3 จาก 3 รายการ');
  await picture(desk, 'returned-answered');

  await press(/กลับไปงานวันนี้/);
  await see('ส่งคืนให้แก้ไข 1 แผ่น');
  await picture(desk, 'returned-card');
  await openSheet();
  await see('ทำแล้ว 3 จาก 3 รายการ');
  await submitAndGoBack(2);
  const { standing, content } = await sheets.read(district);
  expect(standing).toMatchObject({ state: 'submitted', revision: 2 });
  expect(content?.answers).toEqual({ '': 'แก้ครบแล้ว', [subject(7)]: 'แผนปี 2563 ถูกต้องแล้ว' });
  expect(content?.rows[9]).toMatchObject({ project: 'โครงการลานกีฬาชุมชน', remark: 'ตามแผนปฏิบัติราชการ 2563' });
  expect(content?.rows[2]).toMatchObject({ planDate: '12/10/2562' });
  expect(await unlocked()).toHaveLength(sheetColumns(indicator).length * 2 - 2);
});

test('the submission is withdrawn with a word, and goes again', async () => {
  await press(/ถอนรายงาน/);
  const dialog = desk.pane.getByRole('dialog', { name: 'ถอนรายงานที่ส่งแล้ว' });
  await dialog.getByRole('textbox').fill('ลืมแก้หมายเหตุ');
  await picture(desk, 'returned-withdraw');
  await dialog.getByRole('button', { name: /ถอนรายงาน/ }).click();
  await see('ถอนรายงานแล้ว แก้ไขแล้วส่งใหม่ได้');
  await expect.poll(() => button(/บันทึกร่าง/).count()).toBe(1);
  expect((await sheets.read(district)).standing).toMatchObject({ state: 'returned', submitted: 1 });
  expect(await type(`K${rowOf(10)}`, 'ตามแผนปฏิบัติราชการ ปี 2563')).toBe(true);
  await press(/บันทึกร่าง/);
  await see('บันทึกร่างบนเซิร์ฟเวอร์แล้ว');
  const stored = await world.server.storage.readSheet({
    indicator: '2100-1040',
    period: '2563-Q1',
    district,
  });
  expect(stored).toMatchObject({ content: { answers: { '': 'แก้ครบแล้ว' } } });
  await submitAndGoBack(4);
});

test('taken up meanwhile: withdrawing is refused with what it is now, and everything locks', async () => {
  await sheets.decide(district, 'take-up');
  await press(/ถอนรายงาน/);
  await desk.pane
    .getByRole('dialog')
    .getByRole('button', { name: /ถอนรายงาน/ })
    .click();
  await see('มีผู้ทำรายการกับแผ่นงานนี้ไปก่อนแล้ว');
  await see('สยป. กำลังตรวจรายงานนี้');
  await expect.poll(unlocked).toEqual([]);
  expect(await type(`I${rowOf(10)}`, 'แก้ระหว่างตรวจ')).toBe(false);
  await expect.poll(() => button(/ส่งรายงาน|บันทึกร่าง|ถอนรายงาน/).count()).toBe(0);
  await picture(desk, 'returned-in-review');
});

test('accepted and evaluated: locked, with the scores, and the history says who did what', async () => {
  await sheets.decide(district, 'accept');
  await notice('สยป. รับรองรายงานนี้แล้ว');
  expect(await unlocked()).toEqual([]);
  await sheets.decide(district, 'evaluate', { scores: { '2.1': 95, '2.2': null }, remark: 'รายงานครบถ้วน' });
  await notice('สยป. ประเมินรายงานนี้แล้ว');
  await see('2.1 คุณภาพของรายงาน');
  await see('ยังไม่ประเมิน');
  await desk.pane.getByText('ประวัติของแผ่นงาน').first().click();
  const history = desk.pane.getByRole('list').filter({ hasText: 'รับเรื่องไว้ตรวจ' });
  await history.getByText('ลืมแก้หมายเหตุ').waitFor();
  await history.getByText('รายการที่ต้องแก้ 3 รายการ').waitFor();
  await picture(desk, 'returned-evaluated');
  await press(/ดูใบรับล่าสุด/);
  await see(/2100-1040-2563-Q1-1035-4/);
  await press(/กลับไปที่แผ่นงาน/);
});

test('the officer asks to have it reopened, is told why not, asks again and asks no longer', async () => {
  await press('ขอให้เปิดแก้ไข');
  const dialog = desk.pane.getByRole('dialog');
  await dialog.getByRole('button', { name: 'ยืนยัน' }).click();
  await dialog.getByText('เขียนเหตุผลก่อน').waitFor();
  await dialog.getByLabel('สิ่งที่ต้องแก้และเหตุผล').fill('มีแผนของอีกสองชุมชน');
  await dialog.getByRole('button', { name: 'ยืนยัน' }).click();
  await see('ขอให้เปิดแก้ไขแล้ว รอ สยป. ตอบ');
  await picture(desk, 'returned-plea');
  await sheets.decide(district, 'decline', { message: 'ส่งเอกสารก่อน' });
  await notice('สยป. ไม่เปิดให้แก้ไข');
  await see('ส่งเอกสารก่อน');
  await press('ขออีกครั้ง');
  await dialog.getByLabel('สิ่งที่ต้องแก้และเหตุผล').fill('ส่งเอกสารแล้ว');
  await dialog.getByRole('button', { name: 'ยืนยัน' }).click();
  await see('ขอให้เปิดแก้ไขแล้ว รอ สยป. ตอบ');
  await press('ถอนคำขอ');
  await button('ขอให้เปิดแก้ไข').waitFor();
});

test('reopened: the whole sheet is open, with the reason', async () => {
  await press(/กลับไปงานวันนี้/);
  await sheets.decide(district, 'reopen', { message: 'พบแผนของอีกสองชุมชน' });
  await openSheet();
  await see('สยป. เปิดให้แก้ไขใหม่');
  await see('พบแผนของอีกสองชุมชน');
  expect(await unlocked()).toEqual(expected({ open: 'whole' }));
  const workbook = await desk.drive('document');
  const { cells = {} } = workbook.sheets.find(({ name }) => name === sheet) ?? {};
  expect(cells[rowOf(10) - 1]?.[8]?.format?.fill).toBeUndefined();
  expect(cells[rowOf(10) - 1]?.[8]?.format?.borders?.left?.weight).toBe('Thin');
});

test('the indicator is cancelled while the sheet is open: submitting is refused, and what was typed is there', async () => {
  expect(await type(`I${rowOf(12)}`, 'พิมพ์ไว้ก่อนยกเลิก')).toBe(true);
  await cancelIndicator(http, '2100-1040', 1, 'รวมกับตัวชี้วัดอื่นแล้ว');
  await press(/ส่งรายงาน/);
  await press(/ยืนยันส่ง/);
  await see('ตัวชี้วัดนี้ยกเลิกแล้วตั้งแต่ไตรมาสนี้');
  await see('เหตุผล: รวมกับตัวชี้วัดอื่นแล้ว');
  await expect.poll(unlocked).toEqual([]);
  expect(await desk.drive('read', sheet, `I${rowOf(12)}`)).toEqual([['พิมพ์ไว้ก่อนยกเลิก']]);
  await picture(desk, 'returned-cancelled');
  await press(/กลับไปงานวันนี้/);
  await see(/ตัวชี้วัดที่ยกเลิก \d แผ่น/);
  await cancelIndicator(http, '2100-1040', null, 'รวมกับตัวชี้วัดอื่นแล้ว');
});

test('met no fault on the way', async () => {
  expect(await desk.drive('loud')).toEqual([]);
  // The browser itself notes every refused answer: the withdrawal that came late, and the cancelled indicator.
  expect(desk.faults.filter((fault) => !/412|409/.test(fault))).toEqual([]);
});
