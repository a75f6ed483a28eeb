import { afterAll, beforeAll, expect, test } from 'vitest';
import { stamp } from '../server/stamp.ts';
import { unfoldChoice } from './host/city-desk.ts';
import { type OverHttp, openHttp } from './host/over-http.ts';
import { type Sheets, sheetsOverHttp } from './host/sheets-over-http.ts';
import { type Desk, openDesk, picture, signIn } from './host/workbench.ts';
import { setUpWorld } from './host/world.ts';

/**
 * Quarter 2 after quarter 1, in a workbook with both and another indicator: it starts with quarter 1's rows, is not complete
 * until they are confirmed, and is flagged to the reviewer; then a report's text is required.
 */

const [first, second, other] = ['2100-1040 2563-Q1', '2100-1040 2563-Q2', '5036-2011 2563-Q1'] as const;
const world = setUpWorld(['2100-1040-2563', '5036-2011-2563']);
let http: OverHttp;
let sheets: Sheets;
let officer: Desk;
let planner: Desk;

beforeAll(async () => {
  const day = (count: number) => new Date(Date.now() + count * 86_400_000).toISOString().slice(0, 10);
  const days = { period: '2563-Q2', opensOn: day(-10), dueOn: day(10), closesOn: day(20) };
  await world.server.storage.saveWindow(days, '', stamp(new Date().toISOString()));
  http = await openHttp(world.server);
  await sheetsOverHttp(http).submit('1035', 29);
  sheets = sheetsOverHttp(http, '2563-Q2');
  officer = await openDesk(world, { paneWidth: 320 });
  await signIn(officer, 'chomthong', world.server.password);
});

afterAll(async () => {
  await officer?.close();
  await planner?.close();
  await http?.close();
});

const press = (desk: Desk, name: string | RegExp) => desk.pane.getByRole('button', { name }).first().click();
const see = (desk: Desk, text: string | RegExp) => desk.pane.getByText(text).first().waitFor();

async function open(indicator: string, quarter: number): Promise<void> {
  await officer.pane
    .getByRole('listitem')
    .filter({ hasText: indicator })
    .getByRole('button', { name: new RegExp(`เปิดแผ่นงาน.*ไตรมาสที่ ${quarter}`) })
    .click();
  await officer.pane.getByRole('button', { name: 'กลับไปงานวันนี้' }).waitFor();
  await see(officer, 'รายงานผลการดำเนินงานของไตรมาส');
}

test('quarter 2 says that it holds quarter 1’s rows, and is neither complete nor submitted by two presses', async () => {
  await open('2100-1040', 1);
  await press(officer, 'กลับไปงานวันนี้');
  await open('5036-2011', 1);
  await press(officer, 'กลับไปงานวันนี้');
  await open('2100-1040', 2);
  const names = (await officer.drive('document')).sheets.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining([first, second, other]));
  await see(officer, 'ยกมาจากไตรมาสที่ 1 · ยืนยันแล้ว 0 จาก 50');
  await see(officer, 'กรอกแล้ว 0 จาก 50 ชุมชน');
  await see(officer, 'มี 50 แถวที่ยกมาจากไตรมาสที่ 1 และยังไม่ได้แก้ไขหรือยืนยัน');
  await picture(officer, 'carried-over');
  await press(officer, /ส่งรายงาน/);
  await see(officer, 'ยังส่งไม่ได้: ต้องแก้ 1 ข้อ');
  await expect.poll(() => officer.pane.getByRole('dialog').count()).toBe(0);
});

test('each row is known by its cells: changed, put back, and to be gone to', async () => {
  await officer.drive('type', second, 'K7', 'ตรวจแล้ว');
  await see(officer, 'ยืนยันแล้ว 0 จาก 49');
  await see(officer, 'กรอกแล้ว 1 จาก 50 ชุมชน');
  await officer.drive('clear', second, 'K7');
  await see(officer, 'ยืนยันแล้ว 0 จาก 50');
  await officer.pane.getByText('แถวที่เหมือนเดิม 50 แถว').click();
  await press(officer, 'ชุมชนตัวอย่าง จอมทอง 3');
  await expect.poll(() => officer.drive('selection')).toMatch(/9/);
  await picture(officer, 'carried-over-rows');
});

test('[R17] a dash is no project’s name', async () => {
  const [[project] = []] = await officer.drive('read', second, 'I7');
  await officer.drive('type', second, 'I7', '-');
  await see(officer, '“-” ไม่ได้บอกอะไร');
  await officer.drive('type', second, 'I7', String(project));
  await see(officer, 'ยืนยันแล้ว 0 จาก 50');
});

test('confirmed once it is complete, and is submitted so', async () => {
  await officer.pane.getByRole('checkbox', { name: 'ไม่มีการเปลี่ยนแปลง ยืนยันตามเดิม' }).check();
  await see(officer, 'ยืนยันแล้ว 50 จาก 50');
  await see(officer, 'กรอกแล้ว 50 จาก 50 ชุมชน');
  await see(officer, 'ไม่มีข้อที่ต้องแก้');
  await picture(officer, 'carried-over-confirmed');
  await press(officer, /ส่งรายงาน/);
  const dialog = officer.pane.getByRole('dialog');
  await dialog.getByText('ยังไม่มีข้อความรายงาน').first().waitFor();
  await dialog.getByText('ยืนยันตามเดิม').first().waitFor();
  await picture(officer, 'carried-over-sending');
  await press(officer, /ยืนยันส่ง/);
  await see(officer, /2100-1040-2563-Q2-1035-1/);
  const { content } = await sheets.read('1035');
  expect(content).toMatchObject({ confirmed: true, progress: { filled: 50, carried: 0, unchanged: 50 } });
});

test('the reviewer sees that nothing has changed and nothing was written, before any number is accepted at once', async () => {
  planner = await openDesk(world, { paneWidth: 320 });
  await signIn(planner, 'planning', world.server.password);
  await unfoldChoice(planner);
  await planner.pane.getByLabel('ไตรมาส', { exact: true }).selectOption('2563-Q2');
  await planner.pane.getByLabel('ตัวชี้วัด', { exact: true }).selectOption('2100-1040 2563');
  const line = planner.pane.getByRole('listitem').filter({ hasText: 'จอมทอง' });
  await line.getByText(/ยืนยันตามเดิม 50/).waitFor();
  await line.getByRole('button', { name: 'ไม่เปลี่ยนเลย' }).waitFor();
  await line.getByRole('button', { name: 'ไม่มีรายงาน' }).waitFor();
  await picture(planner, 'carried-over-flagged');
  await planner.pane.getByLabel('เลือกทั้งหมดที่ตรวจได้ (1)').check();
  await press(planner, /รับรองที่เลือก/);
  const dialog = planner.pane.getByRole('dialog');
  await dialog.getByText('จอมทอง: ไม่เปลี่ยนเลย, ไม่มีรายงาน').waitFor();
  await expect.poll(() => dialog.getByText('ทุกเขตกรอกครบและไม่มีข้อสังเกต').count()).toBe(0);
  await picture(planner, 'carried-over-accepting');
  await dialog.getByRole('button', { name: /^ยกเลิก/ }).click();
  await press(planner, 'ตรวจเขตจอมทอง');
  await see(planner, 'ทุกแถว (50) เหมือนที่ส่งไว้ก่อนหน้านี้ในปีเดียวกัน');
  // The list of districts, which says the same, is still there behind the review.
  await planner.pane
    .getByText(/ยืนยันตามเดิม 50/)
    .filter({ visible: true })
    .waitFor();
});

test('[R16] once a text is required, it is asked for at the officer’s before anything is sent', async () => {
  await press(planner, 'กลับไปรายการหน่วยงาน');
  await press(planner, 'กำหนดการ');
  const section = planner.pane.getByRole('region', { name: 'ข้อความรายงานของหน่วยงาน' });
  await section.getByLabel('ข้อความรายงาน').selectOption('required');
  await section.getByLabel('เหตุผล').fill('มติที่ประชุม สยป.');
  await section.getByRole('button', { name: /บันทึกการตั้งค่า/ }).click();
  await section.getByText('บันทึกการตั้งค่าแล้ว').waitFor();
  await section.scrollIntoViewIfNeeded();
  await picture(planner, 'report-demand');
  await press(officer, /กลับไปที่แผ่นงาน/);
  await press(officer, 'กลับไปงานวันนี้');
  await open('2100-1040', 2);
  await see(officer, 'ยังไม่มีข้อความรายงานของไตรมาส');
  await officer.pane.getByLabel('รายงานผลการดำเนินงานของไตรมาส').fill('ประชุมแล้ว ไม่มีการเปลี่ยนแปลง');
  await see(officer, 'ไม่มีข้อที่ต้องแก้');
  await expect
    .poll(() => officer.pane.getByRole('checkbox', { name: 'ไม่มีการเปลี่ยนแปลง ยืนยันตามเดิม' }).isChecked())
    .toBe(true);
  expect(officer.faults).toEqual([]);
  expect(planner.faults).toEqual([]);
});
