import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSqlite } from '../../server/storage/sqlite/open.ts';
import { publishedCsv, publishedList } from '../shared/rules/registers/published-list.ts';
import { type Desk, openDesk, picture, signIn } from './host/workbench.ts';
import { setUpWorld } from './host/world.ts';

/**
 * Lists of communities from elsewhere: one for all districts through the pane, with what is asked and what is left out;
 * then one into จอมทอง's worksheet, in which the office has put a column of its own.
 */

const world = setUpWorld();
let desk: Desk;

beforeAll(async () => {
  const { db, close } = await openSqlite(world.server.database);
  await db.deleteFrom('rosters').execute();
  await close();
  desk = await openDesk(world, { paneWidth: 320 });
  await signIn(desk, 'planning', world.server.password);
});
afterAll(() => desk?.close());

const button = (name: RegExp) => desk.pane.getByRole('button', { name }).first();
const see = (text: string | RegExp) => desk.pane.getByText(text).first().waitFor();
const register = 'ทะเบียน เขตจอมทอง';

async function choose(name: string, text: string): Promise<void> {
  const chooser = desk.page.waitForEvent('filechooser');
  await button(/เลือกไฟล์ CSV/).click();
  await (await chooser).setFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
}

async function isNarrow(): Promise<void> {
  const wide = await desk.pane.locator('main').evaluate((main) => main.scrollWidth - main.clientWidth);
  expect(wide).toBeLessThanOrEqual(0);
}

async function stored(): Promise<number> {
  const { db, close } = await openSqlite(world.server.database);
  const rows = await db.selectFrom('rosters').select(['district', 'communities']).execute();
  await close();
  return rows.reduce((sum, { communities }) => sum + JSON.parse(communities).length, 0);
}

test('a list whose headers nobody knows is not guessed at: its columns are asked for', async () => {
  await desk.pane.getByRole('button', { name: 'ทะเบียน', exact: true }).click();
  await button(/นำเข้าทุกเขต/).click();
  await see('เริ่มจากรายชื่อชุมชนที่เผยแพร่ 2,003 ชุมชน');
  await picture(desk, 'register-lists-start-320');
  await choose('unknown.csv', 'หน่วย,กลุ่ม,ผู้นำ\nจอมทอง,วัดสิงห์,นาย ก\nธนบุรี,ตลาดใหม่,นาย ข\n');
  await see('บอกว่าแต่ละคอลัมน์คืออะไร');
  await isNarrow();
  await picture(desk, 'register-lists-mapping-320');
  await desk.pane.getByRole('combobox', { name: /คอลัมน์ 1/ }).selectOption('district');
  await desk.pane.getByRole('combobox', { name: /คอลัมน์ 2/ }).selectOption('name');
  await button(/ใช้คอลัมน์ตามนี้/).click();
  await see(/2 เขต · ใหม่ 2 · เปลี่ยน 0/);
  expect(await stored()).toBe(0);
});

test('the published list for all 50 districts: looked at, two questions answered, stored at once', async () => {
  const lines = publishedCsv();
  await choose('list.csv', `${lines}1051,บางใหม่,บางใหม่,ตลาดใหม่,ชุมชนเมือง\nรวม,,,"2,003",\n`);
  await see(/50 เขต · ใหม่ 2001 · เปลี่ยน 0 · เหมือนเดิม 0 · รอตอบ 2/);
  await see('ไม่นำเข้า 2 บรรทัด');
  await see('ตอบทุกข้อก่อน จึงดูผลและส่งได้');
  await expect.poll(() => button(/ดูผลก่อนส่ง/).getAttribute('aria-disabled')).toBe('true');
  await isNarrow();
  await desk.pane.getByText(/เป็นชุมชนเดียวกันหรือไม่ \(2\)/).scrollIntoViewIfNeeded();
  await picture(desk, 'register-lists-asked-320');
  const questions = desk.pane.getByRole('combobox', { name: /บรรทัด \d+: / });
  await questions.first().selectOption({ label: 'คนละชุมชน เป็นชุมชนใหม่' });
  await see(/ใหม่ 2002 · เปลี่ยน 0 · เหมือนเดิม 0 · รอตอบ 1/);
  await button(/ที่ยังไม่ตอบ เป็นชุมชนใหม่ทั้งหมด/).click();
  await see(/ใหม่ 2003 · เปลี่ยน 0 · เหมือนเดิม 0 · รอตอบ 0/);
  await button(/ดูผลก่อนส่ง/).click();
  await see(/เปลี่ยนได้ 50 เขต/);
  await picture(desk, 'register-lists-preview-320');
  await desk.pane.getByLabel(/เหตุผล/).fill('รายชื่อที่เผยแพร่');
  await button(/เก็บทะเบียน 50 เขต/).click();
  await see('เปลี่ยนทะเบียนแล้ว 50 เขต');
  expect(await stored()).toBe(2003);
});

test('the list again, with “ชุมชน” before each name, changes nothing', async () => {
  const again = publishedList().map((line, at) =>
    at === 0 ? line : line.map((cell, column) => (column === 3 ? `ชุมชน${cell}` : cell)),
  );
  await choose('again.csv', publishedCsv(again));
  await see(/50 เขต · ใหม่ 0 · เปลี่ยน 0 · เหมือนเดิม 2003 · รอตอบ 0/);
  await see('ไม่มีอะไรต้องเปลี่ยน');
  await expect.poll(() => button(/ดูผลก่อนส่ง/).getAttribute('aria-disabled')).toBe('true');
  expect(await stored()).toBe(2003);
  expect(desk.faults).toEqual([]);
});

test('a column of the office’s own in the register’s worksheet is kept: the list is written under the register’s headers', async () => {
  await button(/ทะเบียนและเป้าหมาย/).click();
  await desk.pane.getByRole('combobox', { name: 'สำนักงานเขต' }).selectOption('1035');
  await desk.pane.getByText('ปัจจุบัน 48 ชุมชน').waitFor();
  await button(/เปิดทะเบียนในสมุดงาน/).click();
  await see('ยังไม่มีการเปลี่ยนแปลง');
  await desk.drive('unprotect', register);
  expect(await desk.drive('insertTableColumn', register, 'B5')).toBe(true);
  await desk.drive('type', register, 'B4', 'โทรศัพท์ประธาน');
  await desk.drive('type', register, 'B5', '02-123-4567');
  const [[name = '']] = (await desk.drive('read', register, 'C5')) as [[string]];
  await choose(
    'chomthong.csv',
    `เขต,ชื่อชุมชน,ประเภทชุมชน\nจอมทอง,ชุมชน${name},ชุมชนแออัด\nจอมทอง,ริมคลองใหม่,เมือง\nธนบุรี,ตลาดใหม่,ชุมชนเมือง\n`,
  );
  await see(/ใหม่ 1 · เปลี่ยน /);
  await see('ไม่นำเข้า 1 บรรทัด');
  await picture(desk, 'register-lists-district-320');
  await button(/ใส่ในแผ่นงาน/).click();
  await see(/ใส่ในแผ่นงานแล้ว/);
  expect(await desk.drive('read', register, 'A4:D5')).toEqual([
    ['รหัสชุมชน', 'โทรศัพท์ประธาน', 'ชุมชน', 'ประเภทชุมชน'],
    ['1035-001', '02-123-4567', name, 'ชุมชนแออัด'],
  ]);
  expect(await desk.drive('read', register, 'A53:F53')).toEqual([
    ['1035-049', '', 'ริมคลองใหม่', 'ชุมชนเมือง', expect.any(String), ''],
  ]);
  expect(desk.faults).toEqual([]);
});
