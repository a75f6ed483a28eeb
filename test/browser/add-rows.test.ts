import { afterAll, beforeAll, expect, test } from 'vitest';
import { stamp } from '../server/stamp.ts';
import { act, worksheet } from './host/city-desk.ts';
import { type Desk, openDesk, picture, signIn } from './host/workbench.ts';
import { setUpWorld } from './host/world.ts';

/**
 * A district's own list that is longer than the room its sheet is laid with: 60 routes into 40 rows, by the pane's place
 * for pasting and by the button; checked, locked and counted as the others, submitted, reviewed, and carried over whole.
 */

const [first, second] = ['2200-1058 2563-Q1', '2200-1058 2563-Q2'] as const;
const top = 7;
const world = setUpWorld(['2200-1058-2563']);
let officer: Desk;

beforeAll(async () => {
  const day = (count: number) => new Date(Date.now() + count * 86_400_000).toISOString().slice(0, 10);
  const days = { period: '2563-Q2', opensOn: day(-10), dueOn: day(10), closesOn: day(20) };
  await world.server.storage.saveWindow(days, '', stamp(new Date().toISOString()));
  officer = await openDesk(world, { paneWidth: 320, conditions: 'strict' });
  await signIn(officer, 'chomthong', world.server.password);
});

afterAll(async () => {
  await officer?.close();
});

const press = (desk: Desk, name: string | RegExp) => desk.pane.getByRole('button', { name }).first().click();
const see = (desk: Desk, text: string | RegExp) => desk.pane.getByText(text).first().waitFor();
const route = (number: number) => `สาย ${number}\tจัดเก็บอยู่\t15/11/2562\t\t12\t1,250.5`;
const routes = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => route(from + index)).join('\n');
const numbers = async (name: string, a1: string) => (await officer.drive('read', name, a1)).map(([cell]) => cell);

async function open(quarter: number): Promise<void> {
  await officer.pane.getByRole('button', { name: new RegExp(`เปิดแผ่นงาน.*ไตรมาสที่ ${quarter}`) }).click();
  await see(officer, 'รายงานผลการดำเนินงานของไตรมาส');
}

test('Excel refuses 60 lines for 40 rows, and the pane has a place for them', async () => {
  await open(1);
  await see(officer, 'เหลือแถวว่าง 40 แถว');
  expect(await officer.drive('paste', first, `B${top}`, routes(1, 60))).toBe(false);
  await officer.drive('dismiss');
  await officer.pane.getByText('วางรายการที่ยาวกว่าตาราง').click();
  await officer.pane.getByLabel('รายการที่คัดลอกมา').fill(routes(1, 60));
  await see(officer, 'พบ 60 รายการ: ลงแถวว่าง 40 แถว · เพิ่มใหม่ 20 แถว');
  await see(officer, 'สถานะ: จัดเก็บอยู่');
  await picture(officer, 'add-rows-pasted');
  await press(officer, /วางลงตาราง 60 รายการ/);
  await see(officer, 'วาง 60 รายการจากแถวที่ 1 · เพิ่มแถว 20 แถว');
  await see(officer, 'กรอกแล้ว 60 รายการ');
  await see(officer, 'แถวในตารางเต็มแล้ว');
  await picture(officer, 'add-rows-laid');
  expect(await officer.drive('read', first, `A${top + 59}:G${top + 59}`)).toEqual([
    [60, 'สาย 60', 'จัดเก็บอยู่', '15/11/2562', '', 12, 1250.5],
  ]);
  // The figures above count what is below.
  expect(await officer.drive('read', first, 'B4')).toEqual([[60]]);
});

test('the button adds rows that are numbered, checked, locked and counted as the others', async () => {
  await officer.pane.getByLabel('จำนวนแถวที่เพิ่ม').fill('3');
  await press(officer, 'เพิ่มแถว');
  await see(officer, 'เหลือแถวว่าง 3 แถว');
  await picture(officer, 'add-rows-few');
  const last = top + 62;
  expect(await numbers(first, `A${top}:A${last}`)).toEqual(Array.from({ length: 63 }, (_, index) => index + 1));
  expect(await officer.drive('type', first, `A${last}`, '99')).toBe(false);
  await officer.drive('dismiss');
  expect(await officer.drive('type', first, `C${last}`, 'อะไรก็ได้')).toBe(false);
  await officer.drive('dismiss');
  const { conditionalFormats } = worksheet(await officer.drive('document'), first);
  const body = { row: top - 1, rows: 63 };
  expect(conditionalFormats.flatMap(({ boxes }) => boxes)).toEqual(
    conditionalFormats.map(() => expect.objectContaining(body)),
  );
  await officer.drive('type', first, `B${last}`, 'สายใหม่');
  await see(officer, 'กรอกแล้ว 61 รายการ');
  await officer.drive('clear', first, `B${last}`);
  await see(officer, 'กรอกแล้ว 60 รายการ');
});

test('what was typed into blank rows goes on from there: nothing is written over', async () => {
  await officer.drive('type', first, `B${top + 60}`, 'สาย 61');
  await see(officer, 'เหลือแถวว่าง 2 แถว');
  await officer.drive('clear', first, `B${top + 60}`);
  await see(officer, 'เหลือแถวว่าง 3 แถว');
});

test('a row that came into the table by another way gets its number, and keeps what stands in it', async () => {
  await officer.drive('unprotect', first);
  await act(
    officer,
    async (context, name) => {
      const table = context.workbook.tables.getItem(name);
      const header = table.getHeaderRowRange().load('values');
      await context.sync();
      const [titles = []] = header.values;
      const row = titles.map((title) => (title === 'เส้นทาง' ? 'สายที่วางเอง' : ''));
      table.rows.add(undefined, [row]);
      await context.sync();
    },
    'Traimat_2200_1058_2563Q1',
  );
  await see(officer, 'มีแถวที่ไม่มีลำดับ 1 แถว');
  await press(officer, /กู้คืนตาราง/);
  await see(officer, 'กู้คืนตารางแล้ว');
  expect(await officer.drive('read', first, `A${top + 63}:B${top + 63}`)).toEqual([[64, 'สายที่วางเอง']]);
  await officer.drive('clear', first, `B${top + 63}`);
  await see(officer, 'เหลือแถวว่าง 4 แถว');
});

test('all 60 are submitted, reviewed, and stand in quarter 2', async () => {
  await officer.pane.getByLabel('รายงานผลการดำเนินงานของไตรมาส').fill('จัดเก็บ 60 เส้นทาง');
  await press(officer, /ส่งรายงาน/);
  await press(officer, /ยืนยันส่ง/);
  await see(officer, /2200-1058-2563-Q1-1035-1/);
  await press(officer, /กลับไปที่แผ่นงาน/);
  await press(officer, 'กลับไปงานวันนี้');
  await open(2);
  await see(officer, 'ยกมาจากไตรมาสที่ 1 · ยืนยันแล้ว 0 จาก 60');
  expect(await numbers(second, `A${top}:A${top + 63}`)).toEqual(Array.from({ length: 64 }, (_, index) => index + 1));
  await see(officer, 'เหลือแถวว่าง 4 แถว');
  await picture(officer, 'add-rows-second');
  expect(officer.faults).toEqual([]);
  expect(await officer.drive('loud')).toEqual([]);
});
