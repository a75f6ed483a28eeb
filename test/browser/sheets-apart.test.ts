import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { indicator as indicatorForm } from '../../shared/indicator/indicator.ts';
import { stamp } from '../server/stamp.ts';
import { type Desk, openDesk, picture, signIn } from './host/workbench.ts';
import { setUpWorld } from './host/world.ts';

/** Sheets that are not just filled: nothing applies to the district, the indicator has a newer version, 80% is typed. */

const file = 'test/browser/indicators/5035-901-2563.json';
const sheet = '5035-901 2563-Q1';
const world = setUpWorld(['5036-2011-2563', file]);
let desk: Desk;

beforeAll(async () => {
  desk = await openDesk(world, { paneWidth: 320 });
  await signIn(desk, 'chomthong', world.server.password);
});

afterAll(() => desk?.close());

async function open(code: string): Promise<void> {
  const card = desk.pane.getByRole('listitem').filter({ hasText: code });
  await card
    .getByRole('button', { name: /เปิดแผ่นงาน/ })
    .first()
    .click();
  await desk.pane.getByRole('button', { name: /ส่งรายงาน/ }).waitFor();
}

const see = (text: string | RegExp) => desk.pane.getByText(text).first().waitFor();
const press = (name: string | RegExp) => desk.pane.getByRole('button', { name }).first().click();

test('a sheet that says “ไม่เกี่ยวข้อง” shows it in its cells, wants the reason, and is submitted without a row', async () => {
  await open('5035-901');
  await desk.drive('choose', sheet, 'L4', 'ไม่เกี่ยวข้อง');
  await desk.drive('select', sheet, 'B8');
  await see('แผ่นงานนี้แจ้งว่าไม่เกี่ยวข้อง');
  await see('เลือก “ไม่เกี่ยวข้อง” โดยไม่บอกเหตุผล');
  expect(await desk.drive('read', sheet, 'F4')).toEqual([['ไม่เกี่ยวข้อง']]);
  await picture(desk, 'not-applicable');
  await desk.pane.getByLabel('รายงานผลการดำเนินงานของไตรมาส').fill('เขตไม่มีโครงการในไตรมาสนี้');
  await see('ไม่มีข้อที่ต้องแก้');
  await press(/ส่งรายงาน/);
  await press(/ยืนยันส่ง/);
  await see(/5035-901-2563-Q1-1035-1/);
});

test('a newer version is told of, and the sheet is brought up to it with what was said', async () => {
  await press(/กลับ/);
  await press(/กลับไปงานวันนี้/);
  const spec = JSON.parse(readFileSync(file, 'utf8'));
  const source = {
    key: 'source',
    type: 'text',
    header: { th: 'แหล่งเงิน', en: 'Source' },
    hint: { th: 'พิมพ์', en: 'Type' },
  };
  const newer = indicatorForm.parse({ ...spec, version: 2, columns: [...spec.columns, source] });
  await world.server.storage.saveIndicator(newer, stamp(new Date().toISOString()));
  await open('5035-901');
  await see('ตัวชี้วัดนี้มีรุ่นใหม่กว่าแผ่นงานในสมุดงาน');
  await picture(desk, 'newer-version');
  await press('กู้คืนตาราง');
  await see('กู้คืนตารางแล้ว');
  expect(await desk.drive('read', sheet, 'F6:H6')).toEqual([['แล้วเสร็จเมื่อ', 'แหล่งเงิน', 'หมายเหตุ']]);
  expect(await desk.drive('read', sheet, 'L4')).toEqual([['ไม่เกี่ยวข้อง']]);
});

test('80% typed into a per cent column, which Excel keeps as 0.8, is offered as 80', async () => {
  const other = '5036-2011 2563-Q1';
  await press(/กลับไปงานวันนี้/);
  await open('5036-2011');
  await desk.drive('type', other, 'D7', '80%');
  expect(await desk.drive('read', other, 'D7')).toEqual([[0.8]]);
  await press(/ปรับ 1 ช่อง/);
  await expect.poll(() => desk.drive('read', other, 'D7')).toEqual([[80]]);
  expect(await desk.drive('loud')).toEqual([]);
  expect(desk.faults).toEqual([]);
});
