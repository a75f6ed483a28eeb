import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseA1 } from '../../addin/workbench/document/a1.ts';
import { expectArrival, focused, press, tabTo } from './host/keys.ts';
import { complete, draftSaved, first, sheet } from './host/officer-desk.ts';
import { type Desk, openDesk } from './host/workbench.ts';
import { setUpWorld } from './host/world.ts';

/** From sign-in to receipt by the keyboard alone, under the real office.js, which takes Tab and Escape in Excel on the web. */

const world = setUpWorld();
let desk: Desk;
beforeAll(async () => {
  desk = await openDesk(world, { paneWidth: 320 });
});
afterAll(() => desk?.close());

const rows = 22;
const times = (count: number, key: string) => Array.from({ length: Math.max(count, 0) }, () => key);

/** Goes to a cell by the arrow keys, from where the selection is. */
async function arrowsTo(cell: string): Promise<void> {
  const [from, to] = [parseA1(await desk.drive('selection')), parseA1(cell)];
  if (!from || !to) throw new Error('no cell');
  const [down, right] = [to.row - from.row, to.column - from.column];
  await press(desk, ...times(down, 'ArrowDown'), ...times(-down, 'ArrowUp'));
  await press(desk, ...times(right, 'ArrowRight'), ...times(-right, 'ArrowLeft'));
}

const type = (text: string) => desk.page.keyboard.type(text);

test('signs in, where the first field has the focus', async () => {
  await expect.poll(() => focused(desk)).toMatch(/^textbox "ชื่อผู้ใช้"/);
  await type('phayathai');
  await press(desk, 'Tab');
  await type(world.server.password);
  await press(desk, 'Enter');
  await expectArrival(desk, /^heading "งานวันนี้"/);
});

test('looks into what is folded up, and changes its mind about the mail', async () => {
  await tabTo(desk, /ยังไม่เปิดรับข้อมูล/);
  await press(desk, 'Enter');
  await desk.pane.getByText('ไตรมาสที่ 2').first().waitFor();
  // Backwards to the top bar.
  for (let steps = 0; steps < 20 && !/การแจ้งเตือนทางอีเมล/.test(await focused(desk)); steps += 1) {
    await press(desk, 'Shift+Tab');
  }
  await press(desk, 'Enter');
  const dialog = desk.pane.getByRole('dialog');
  await dialog.waitFor();
  await dialog.getByRole('button', { name: /^บันทึก/ }).waitFor();
  // Round and round, and never out of it.
  for (let steps = 0; steps < 8; steps += 1) {
    await press(desk, 'Tab');
    await expect.poll(() => dialog.locator(':focus').count()).toBe(1);
  }
  await press(desk, 'Escape');
  await dialog.waitFor({ state: 'detached' });
  await expect.poll(() => focused(desk)).toMatch(/การแจ้งเตือนทางอีเมล/);
});

test('opens the sheet', async () => {
  await tabTo(desk, /^button "เปิดแผ่นงาน/);
  await press(desk, 'Enter');
  await desk.pane.getByText(/กรอกแล้ว 0 จาก 22 ชุมชน/).waitFor();
  await expectArrival(desk, /^heading "ร้อยละของชุมชน/);
});

test('fills it in the worksheet, where F6 leads and whence it leads back', async () => {
  await press(desk, 'F6');
  expect(await desk.page.evaluate(() => document.activeElement?.tagName)).not.toBe('IFRAME');
  await arrowsTo(`D${first}`);
  expect(await desk.drive('selection')).toBe(`D${first}`);
  for (const cell of complete.split('\t')) {
    if (cell !== '') await type(cell);
    await press(desk, 'Tab');
  }
  await arrowsTo(`D${first}`);
  const cells = complete.split('\t').length;
  await press(desk, ...times(rows - 1, 'Shift+ArrowDown'), ...times(cells - 1, 'Shift+ArrowRight'), 'Control+d');
  await desk.pane.getByText(`กรอกแล้ว ${rows} จาก 22 ชุมชน`).first().waitFor();
  expect((await desk.drive('read', sheet, `H${first}:H${first + rows - 1}`)).flat()).toEqual(
    Array.from({ length: rows }, () => 'บรรจุ'),
  );
  await press(desk, 'F6');
  await expect.poll(() => focused(desk)).not.toBe('nothing');
});

test('writes the report, saves a draft, submits and has the receipt', async () => {
  await tabTo(desk, /^textbox "รายงานผลการดำเนินงาน/);
  await type('ประชุมหารือร่วมกับสำนักพัฒนาสังคม');
  await tabTo(desk, /^button "บันทึกร่าง/);
  await press(desk, 'Enter');
  await desk.pane.getByText(draftSaved).waitFor();
  await tabTo(desk, /^button "ส่งรายงาน/);
  await press(desk, 'Enter');
  const dialog = desk.pane.getByRole('dialog');
  await dialog.waitFor();
  await press(desk, 'Escape');
  await dialog.waitFor({ state: 'detached' });
  await expect.poll(() => focused(desk)).toMatch(/^button "ส่งรายงาน/);
  await press(desk, 'Enter');
  await dialog.waitFor();
  while (!/^button "ยืนยันส่ง/.test(await focused(desk))) await press(desk, 'Tab');
  await press(desk, 'Enter');
  await desk.pane
    .getByText(/2100-1040-2563-Q1-\d{4}-2/)
    .first()
    .waitFor();
  await expectArrival(desk, /^heading/);
  expect(desk.faults).toEqual([]);
});
