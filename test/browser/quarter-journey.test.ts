import { afterAll, beforeAll, expect, test } from 'vitest';
import { unfoldWorkbook } from './host/city-desk.ts';
import { type OverHttp, openHttp } from './host/over-http.ts';
import { type Sheets, sheetsOverHttp } from './host/sheets-over-http.ts';
import { type Desk, openDesk, picture, signIn } from './host/workbench.ts';
import { setUpWorld } from './host/world.ts';

/**
 * One sheet between its officer and the planning office, both at their workbooks, and the same figure everywhere at the end:
 * two rows are returned, just those unlock, they are mended and submitted, accepted, evaluated; then the city's worksheet,
 * the pane and the board.
 */

const entrySheet = '2100-1040 2563-Q1';
const shownSheet = `${entrySheet} จอมทอง`;
const citySheet = `${entrySheet} รวมเมือง`;
/** As Excel counts: the first row of the entry table, and of the rows shown to the reviewer. */
const [entryRow, shownRow] = [7, 8];

const world = setUpWorld();
let http: OverHttp;
let sheets: Sheets;
let officer: Desk;
let planner: Desk;

beforeAll(async () => {
  http = await openHttp(world.server);
  sheets = sheetsOverHttp(http);
  await sheets.submit('1035', 29);
  officer = await openDesk(world);
  await signIn(officer, 'chomthong', world.server.password);
  planner = await openDesk(world);
  await signIn(planner, 'planning', world.server.password);
});

afterAll(async () => {
  await officer?.close();
  await planner?.close();
  await http?.close();
});

const press = (desk: Desk, name: string | RegExp) => desk.pane.getByRole('button', { name }).first().click();
const see = (desk: Desk, text: string | RegExp) => desk.pane.getByText(text).first().waitFor();

async function openReview(): Promise<void> {
  await planner.pane.getByRole('button', { name: 'ตรวจเขตจอมทอง', exact: true }).click();
  await planner.pane.getByRole('heading', { name: 'สำนักงานเขตจอมทอง' }).waitFor();
}

test('the planning office returns two rows that it has chosen in the workbook', async () => {
  await see(planner, 'แสดง 50 เขต');
  await openReview();
  await press(planner, /แสดงแถวในสมุดงาน/);
  await see(planner, 'แสดงแถวในสมุดงานแล้ว');
  await press(planner, /^ส่งคืน/);
  const card = planner.pane.getByRole('region', { name: 'ส่งคืนให้แก้ไข' });
  for (const row of [shownRow + 29, shownRow + 30]) {
    await planner.drive('select', shownSheet, `B${row}`);
    await card.getByRole('button', { name: /เพิ่มที่เลือก/ }).click();
  }
  await card.getByText('เขตจะแก้ได้เฉพาะ 2 แถว').waitFor();
  await card.getByLabel('ข้อความถึงเขต').fill('สองชุมชนนี้มีแผนแล้ว โปรดตรวจอีกครั้ง');
  await card.getByRole('button', { name: /ส่งคืนให้เขต/ }).click();
  await see(planner, 'ส่งคืนให้เขตแก้ไขแล้ว');
});

test('the officer finds just these two unlocked, mends them, answers and submits', async () => {
  await officer.pane
    .getByRole('button', { name: /เปิดแผ่นงาน.*ไตรมาสที่ 1/ })
    .first()
    .click();
  await see(officer, 'สองชุมชนนี้มีแผนแล้ว โปรดตรวจอีกครั้ง');
  await expect.poll(unlockedRows).toEqual([30, 31]);
  expect(await officer.drive('type', entrySheet, `F${entryRow}`, 'ไม่มี')).toBe(false);
  await officer.drive('dismiss');
  await picture(officer, 'journey-returned');
  for (const row of [entryRow + 29, entryRow + 30]) {
    await officer.drive('paste', entrySheet, `F${row}`, 'มี\t11/10/2562\tบรรจุ\tโครงการลานกีฬาชุมชน\t2563');
  }
  await see(officer, 'ไม่มีข้อที่ต้องแก้');
  await press(officer, /ส่งรายงาน/);
  await press(officer, /ยืนยันส่ง/);
  await see(officer, /2100-1040-2563-Q1-1035-2/);
});

test('it is accepted and evaluated', async () => {
  await press(planner, 'กลับไปรายการเขต');
  await see(planner, 'ฉบับแก้ไขหลังส่งคืน');
  await openReview();
  await press(planner, /^รับรอง/);
  const dialog = planner.pane.getByRole('dialog');
  await dialog.getByRole('button', { name: /ยืนยัน/ }).click();
  await see(planner, 'รับรองรายงานแล้ว');
  await press(planner, /^ประเมิน/);
  await dialog.getByLabel(/^2\.1/).selectOption('100');
  await dialog.getByLabel(/^2\.2/).selectOption('100');
  await dialog.getByRole('button', { name: /บันทึกผลประเมิน/ }).click();
  await see(planner, 'บันทึกผลประเมินแล้ว');
  expect((await sheets.read('1035')).standing).toMatchObject({ state: 'evaluated', accepted: 2, late: false });
});

test('the city’s worksheet, the pane and the board say the same', async () => {
  const { content } = await sheets.read('1035');
  expect(content?.result.figures.percentage).toEqual({ text: '62.00' });
  await press(planner, 'กลับไปรายการเขต');
  await unfoldWorkbook(planner);
  await press(planner, /สร้างแผ่นรวมเมือง/);
  await see(planner, 'สร้างแผ่นรวมเมืองในสมุดงานแล้ว');
  const rows = await planner.drive('read', citySheet, 'A1:L62');
  const [header] = rows.filter(([cell]) => cell === 'รหัสเขต');
  const line = rows.find(([cell]) => cell === 1035);
  expect(header && line?.[header.indexOf('ผลงาน (ร้อยละ)')]).toBe(62);
  expect(rows.flat().filter((cell) => cell === 62).length).toBeGreaterThan(1);
  await planner.pane.getByText('62.00').first().waitFor();
  await picture(planner, 'journey-city');

  // The same browser, the same sign-in: the board needs no other.
  const board = await planner.page.context().newPage();
  await board.goto(`${world.server.origin}/board?year=2563&indicator=2100-1040&quarter=1&view=accepted&tab=city`);
  const main = board.getByRole('region', { name: /ผลงานเทียบเป้าหมาย/ });
  await main.getByText('62.00', { exact: true }).waitFor();
  await expect.poll(() => main.innerText()).toContain('รวมจาก 1 ใน 50 เขต');
});

/** Positions of the entry rows that have a cell which may be typed into, from 1. */
async function unlockedRows(): Promise<number[]> {
  const { sheets } = await officer.drive('document');
  const { cells = {} } = sheets.find(({ name }) => name === entrySheet) ?? {};
  return Array.from({ length: 50 }, (_, index) => index + 1).filter((number) =>
    Object.values(cells[entryRow - 2 + number] ?? {}).some((cell) => cell?.format?.locked === false),
  );
}
