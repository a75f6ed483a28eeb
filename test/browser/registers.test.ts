import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSqlite } from '../../server/storage/sqlite/open.ts';
import { stamp } from '../server/stamp.ts';
import { type Spent, spend } from './host/spending.ts';
import { type Desk, openDesk, picture, signIn } from './host/workbench.ts';
import { setUpWorld } from './host/world.ts';

/**
 * The planning office keeps จอมทอง's register in its workbook: one community is added, one ended, one renamed and one
 * merged from quarter 2 on, and a list is imported. Quarter 1 stays as it was; what the district has filled in stands
 * against an end. Then the year's targets.
 */

const register = 'ทะเบียน เขตจอมทอง';
const targets = 'เป้าหมาย ปีงบ 2563';
/** The table's first body row, as Excel counts; row 50 is 1035-050, and after it 20 blank ones. */
const first = 5;
const blank = first + 50;

const world = setUpWorld();
let desk: Desk;

beforeAll(async () => {
  desk = await openDesk(world);
  await signIn(desk, 'planning', world.server.password);
});
afterAll(() => desk?.close());

const button = (name: RegExp) => desk.pane.getByRole('button', { name }).first();
const see = (text: string | RegExp) => desk.pane.getByText(text).first().waitFor();
const titles = async () => (await desk.drive('document')).sheets.map(({ name }) => name);
const cells = (a1: string, sheet = register) => desk.drive('read', sheet, a1);
const type = (a1: string, text: string, sheet = register) => desk.drive('type', sheet, a1, text);
const row = (number: number) => first + number - 1;

async function openRegister(quarter: string): Promise<Spent> {
  await desk.pane.getByRole('button', { name: 'ทะเบียน', exact: true }).click();
  await desk.pane.getByRole('combobox', { name: 'สำนักงานเขต' }).selectOption('1035');
  await desk.pane.getByRole('combobox', { name: 'มีผลตั้งแต่' }).selectOption(quarter);
  await button(/เปิดทะเบียนในสมุดงาน/).waitFor();
  return spend(desk, async () => {
    await button(/เปิดทะเบียนในสมุดงาน/).click();
    await desk.pane.getByRole('heading', { name: 'ผลตรวจ' }).waitFor();
  });
}

async function communities(quarter: number): Promise<string[]> {
  const roster = await world.server.storage.readRegister('1035', quarter === 1 ? '2019-10-01' : '2020-01-01');
  return (roster?.entries ?? [])
    .filter(
      ({ from, to }) => from <= '2020-01-01' && (to === null || to >= (quarter === 1 ? '2019-10-01' : '2020-01-01')),
    )
    .map(({ name }) => name);
}

describe('a register from quarter 2 on', () => {
  test('is opened: laid with its 50 communities, history locked, and room for new ones', async () => {
    const { syncs } = await openRegister('2563-Q2');
    expect(await titles()).toContain(register);
    // One to look whether it is there, one that lays it, the one that Excel.run adds, and one that reads what was written:
    // Excel tells an add-in of its own writes as of any change.
    expect(syncs).toBeLessThanOrEqual(4);
    expect(await cells('A4:F5')).toEqual([
      ['รหัสชุมชน', 'ชุมชน', 'ประเภทชุมชน', 'ใช้ตั้งแต่', 'ใช้ถึง', 'รวมเข้ากับ'],
      ['1035-001', 'ชุมชนตัวอย่าง จอมทอง 1', expect.stringMatching(/./), '1/10/2562', '', ''],
    ]);
    await see('ยังไม่มีการเปลี่ยนแปลง');
    expect(await type('A5', '1035-099')).toBe(false);
    await desk.drive('dismiss');
    await picture(desk, 'registers-open');
  });

  test('faults are shown as one types, each a way to its cell, and mended', async () => {
    await desk.drive('paste', register, `A${blank}`, '1035-51\tชุมชนริมคลอง\tชุมชนเมือง\t1/1/2563');
    await type(`F${row(12)}`, '1035-013');
    await see(/ไม่ใช่รหัสชุมชนของเขตนี้/);
    await see('รวมเข้ากับชุมชนอื่น แต่ไม่มีวันสุดท้าย');
    await picture(desk, 'registers-faults');
    await expect.poll(() => button(/ดูผลก่อนส่ง/).getAttribute('aria-disabled')).toBe('true');
    await desk.pane
      .getByText(/ไม่ใช่รหัสชุมชนของเขตนี้/)
      .first()
      .click();
    await expect.poll(() => desk.drive('selection')).toBe(`A${blank}`);
    await type(`A${blank}`, '1035-051');
    await desk.pane.getByText('รวมเข้ากับชุมชนอื่น แต่ไม่มีวันสุดท้าย').first().click();
    await expect.poll(() => desk.drive('selection')).toBe(`E${row(12)}`);
    await type(`E${row(12)}`, '31/12/2562');
    await see('ไม่มีข้อที่ต้องแก้');
  });

  test('one is ended and one renamed by typing over its name', async () => {
    await type(`E${row(10)}`, '๓๑ ธันวาคม ๒๕๖๒');
    await type(`B${row(11)}`, 'ชุมชนร่มเย็น');
    await see('การเปลี่ยนแปลง 4 รายการ');
    await see('เดิม ชุมชนตัวอย่าง จอมทอง 11');
    await see('เข้ากับ ชุมชนตัวอย่าง จอมทอง 13');
    await picture(desk, 'registers-changes');
  });

  test('a list is imported from a file of the Thai code page and from a range: shown first, then in the worksheet', async () => {
    const list = windows874('รหัส,ชื่อชุมชน,ประเภท\r\n1035-001,ชุมชนตัวอย่าง จอมทอง 1,\r\n1035-052,ชุมชนสวนลิ้นจี่,เคหะชุมชน\r\n');
    const chooser = desk.page.waitForEvent('filechooser');
    await button(/เลือกไฟล์ CSV/).click();
    await (await chooser).setFiles({ name: 'registers-874.csv', mimeType: 'text/csv', buffer: Buffer.from(list) });
    await see('ชุมชนสวนลิ้นจี่');
    await see(/ใหม่ 1 · เปลี่ยน 0 · เหมือนเดิม 1/);
    expect(await cells(`A${blank + 1}`)).toEqual([['']]);
    await picture(desk, 'registers-import');
    await button(/ใส่ในแผ่นงาน/).click();
    await expect
      .poll(() => cells(`A${blank + 1}:E${blank + 1}`))
      .toEqual([['1035-052', 'ชุมชนสวนลิ้นจี่', 'เคหะชุมชน', '1/1/2563', '']]);

    await desk.drive('addSheet', 'รายชื่อ');
    await desk.drive('paste', 'รายชื่อ', 'B2', 'ชื่อชุมชน\tประเภท\nชุมชนท่าข้าม\tชุมชนแออัด\nชุมชนตัวอย่าง จอมทอง 2\tอาคารสูง');
    await desk.drive('select', 'รายชื่อ', 'B2:C4');
    await button(/นำเข้าช่วงที่เลือก/).click();
    await see('ชุมชนท่าข้าม');
    await button(/ใส่ในแผ่นงาน/).click();
    await expect
      .poll(() => cells(`A${blank + 2}:D${blank + 2}`))
      .toEqual([['1035-053', 'ชุมชนท่าข้าม', 'ชุมชนแออัด', '1/1/2563']]);
    await expect.poll(() => cells(`C${row(2)}`)).toEqual([['อาคารสูง']]);
    await see('การเปลี่ยนแปลง 7 รายการ');
  });

  test('is previewed, sent with a reason, and stands in the worksheet as stored', async () => {
    await button(/ดูผลก่อนส่ง/).click();
    await see('50 → 51 แถว · เพิ่ม 3 · ออก 2');
    await picture(desk, 'registers-preview');
    await expect.poll(() => button(/ส่งการเปลี่ยนแปลง/).getAttribute('aria-disabled')).toBe('true');
    await desk.pane.getByLabel(/เหตุผล/).fill('มติที่ประชุมครั้งที่ 1/2563');
    await button(/ส่งการเปลี่ยนแปลง/).click();
    await see('เปลี่ยนทะเบียนแล้ว');
    await expect
      .poll(() => cells(`A${row(12)}:E${row(13)}`))
      .toEqual([
        ['1035-011', 'ชุมชนตัวอย่าง จอมทอง 11', expect.any(String), '1/10/2562', '31/12/2562'],
        ['1035-011', 'ชุมชนร่มเย็น', expect.any(String), '1/1/2563', ''],
      ]);
    expect((await titles()).filter((title) => title.startsWith('ทะเบียน'))).toEqual([register]);
    await see('ยังไม่มีการเปลี่ยนแปลง');
    await picture(desk, 'registers-sent');
    const [change] = await world.server.storage.listRegisterChanges('1035');
    expect(change).toMatchObject({ reason: 'มติที่ประชุมครั้งที่ 1/2563', storedBy: { username: 'planning' } });
    expect(desk.faults).toEqual([]);
  });
});

describe('the sheets of the district', () => {
  let officer: Desk;
  beforeAll(async () => {
    officer = await openDesk(world);
    await signIn(officer, 'chomthong', world.server.password);
  });
  afterAll(() => officer?.close());

  test('quarter 1 has its 50 communities as before', async () => {
    await officer.pane
      .getByRole('button', { name: /เปิดแผ่นงาน/ })
      .first()
      .click();
    await officer.pane.getByText('กรอกแล้ว 0 จาก 50 ชุมชน').waitFor();
    const names = (await officer.drive('read', '2100-1040 2563-Q1', 'B7:B56')).flat();
    expect(names).toEqual(Array.from({ length: 50 }, (_, index) => `ชุมชนตัวอย่าง จอมทอง ${index + 1}`));
    expect(await communities(1)).toHaveLength(50);
    await officer.drive('paste', '2100-1040 2563-Q1', 'D7', 'นับ\t\tไม่มี');
    await officer.pane.getByText('กรอกแล้ว 1 จาก 50 ชุมชน').waitFor();
    await officer.pane.getByRole('button', { name: /บันทึกร่าง/ }).click();
    await officer.pane
      .getByText(/บันทึกร่างบนเซิร์ฟเวอร์แล้ว/)
      .first()
      .waitFor();
  });

  test('quarter 2 has the new ones, by their new names, and not those that have gone', async () => {
    const days = { opensOn: '2020-01-01', dueOn: '2099-01-01', closesOn: '2099-01-01' };
    await world.server.storage.saveWindow({ period: '2563-Q2', ...days }, '', stamp(new Date().toISOString()));
    await officer.pane.getByRole('button', { name: /กลับไปงานวันนี้/ }).click();
    const card = officer.pane.getByRole('listitem').filter({ hasText: 'ไตรมาสที่ 2' });
    await card
      .getByRole('button', { name: /เปิดแผ่นงาน/ })
      .first()
      .click();
    await officer.pane.getByText('กรอกแล้ว 0 จาก 51 ชุมชน').waitFor();
    const names = (await officer.drive('read', '2100-1040 2563-Q2', 'B7:B57')).flat();
    expect(names).toHaveLength(51);
    expect(names.slice(-3)).toEqual(['ชุมชนริมคลอง', 'ชุมชนสวนลิ้นจี่', 'ชุมชนท่าข้าม']);
    expect(names[9]).toBe('ชุมชนร่มเย็น');
    expect(names).not.toContain('ชุมชนตัวอย่าง จอมทอง 10');
    await picture(officer, 'registers-quarter-2');
    await officer.drive('paste', '2100-1040 2563-Q2', 'D7', 'นับ\t\tไม่มี');
    await officer.pane.getByText('กรอกแล้ว 1 จาก 51 ชุมชน').waitFor();
    await officer.pane.getByRole('button', { name: /บันทึกร่าง/ }).click();
    await officer.pane
      .getByText(/บันทึกร่างบนเซิร์ฟเวอร์แล้ว/)
      .first()
      .waitFor();
    expect(officer.faults).toEqual([]);
  });

  test('an open sheet follows a later change by “restore the table”, and what was typed stays', async () => {
    const row3 = (await cells('A5:A60')).findIndex(([code]) => code === '1035-003') + first;
    await type(`E${row3}`, '31/12/2562');
    await button(/ดูผลก่อนส่ง/).click();
    await see('51 → 50 แถว · เพิ่ม 0 · ออก 1');
    await desk.pane.getByLabel(/เหตุผล/).fill('ยกเลิกชุมชน');
    await button(/ส่งการเปลี่ยนแปลง/).click();
    await see('เปลี่ยนทะเบียนแล้ว');
    await officer.pane.getByRole('button', { name: /กลับไปงานวันนี้/ }).click();
    const card = officer.pane.getByRole('listitem').filter({ hasText: 'ไตรมาสที่ 2' });
    await card
      .getByRole('button', { name: /เปิดแผ่นงาน/ })
      .first()
      .click();
    await officer.pane.getByText('ทะเบียนชุมชนของเขตเปลี่ยนแล้ว').waitFor();
    await picture(officer, 'registers-followed');
    await officer.pane
      .getByRole('button', { name: /กู้คืนตาราง/ })
      .first()
      .click();
    const codes = async () => (await officer.drive('read', '2100-1040 2563-Q2', 'A7:A57')).flat();
    await expect.poll(codes).not.toContain('1035-003');
    await officer.pane.getByText('กรอกแล้ว 1 จาก 50 ชุมชน').waitFor();
    const rows = await officer.drive('read', '2100-1040 2563-Q2', 'A7:D56');
    expect(rows[0]).toEqual(['1035-001', 'ชุมชนตัวอย่าง จอมทอง 1', expect.any(String), 'นับ']);
    expect(rows.at(-1)?.[1]).toBe('ชุมชนท่าข้าม');
    expect(officer.faults).toEqual([]);
  });
});

test('an end that would orphan a filled row is refused and names the community; the pane fits at 320 px and in the dark', async () => {
  await desk.close();
  desk = await openDesk(world, { paneWidth: 320, colorScheme: 'dark' });
  await signIn(desk, 'planning', world.server.password);
  await openRegister('2563-Q2');
  await type(`E${row(1)}`, '31/12/2562');
  await see('การเปลี่ยนแปลง 1 รายการ');
  await button(/ดูผลก่อนส่ง/).click();
  await see('เขตกรอกแถวที่จะหายไว้แล้ว 1 แถว จึงส่งไม่ได้');
  await see('ชุมชนตัวอย่าง จอมทอง 1 (1035-001)');
  await desk.pane.getByLabel(/เหตุผล/).fill('ยกเลิก');
  await expect.poll(() => button(/ส่งการเปลี่ยนแปลง/).getAttribute('aria-disabled')).toBe('true');
  await picture(desk, 'registers-orphan-320-dark');
  const wide = await desk.pane.locator('main').evaluate((main) => main.scrollWidth - main.clientWidth);
  expect(wide).toBeLessThanOrEqual(0);
  expect(await world.server.storage.listRegisterChanges('1035')).toHaveLength(2);
});

test('a register that somebody else changes meanwhile is not overwritten: it is opened anew, and the worksheet is kept', async () => {
  const { storage } = world.server;
  await type(`E${row(1)}`, '');
  await type(`B${row(1)}`, 'ชุมชนท่าเรือ');
  await button(/ดูผลก่อนส่ง/).click();
  await see('50 → 50 แถว · เพิ่ม 0 · ออก 0');
  await desk.pane.getByLabel(/เหตุผล/).fill('เปลี่ยนชื่อ');
  const now = await storage.readRegister('1035', '2020-01-01');
  if (!now) throw new Error('จอมทอง has a register');
  const theirs = { ...now, entries: now.entries.slice(0, -1), reason: 'อื่น', replaces: now.id, seen: [] };
  expect(await storage.changeRegister(theirs)).toMatchObject({ kind: 'saved' });
  await button(/ส่งการเปลี่ยนแปลง/).click();
  await see('มีผู้เปลี่ยนทะเบียนของเขตนี้ไปแล้ว');
  // Browsers note every refusal in their console.
  expect(desk.faults.splice(0)).toEqual([expect.stringContaining('412')]);
  await picture(desk, 'registers-conflict-320-dark');
  await button(/เปิดใหม่/).click();
  await openRegister('2563-Q2');
  expect(await cells(`B${row(1)}`)).toEqual([['ชุมชนตัวอย่าง จอมทอง 1']]);
  expect((await titles()).filter((title) => title.startsWith('ทะเบียน'))).toEqual(['ทะเบียนเดิม จอมทอง', register]);
  expect(await cells(`B${row(1)}`, 'ทะเบียนเดิม จอมทอง')).toEqual([['ชุมชนท่าเรือ']]);
});

test('the year’s targets are changed in the workbook and sent as one change', async () => {
  await button(/ทะเบียนชุมชนและเป้าหมาย|ทะเบียนและเป้าหมาย/).click();
  await picture(desk, 'registers-start-320-dark');
  await button(/เปิดเป้าหมายในสมุดงาน/).click();
  await see('ยังไม่มีเป้าหมายที่เปลี่ยน');
  expect(await titles()).toContain(targets);
  expect(await cells('A5:I5', targets)).toEqual([
    ['2100-1040', expect.any(String), expect.any(String), 'ร้อยละ', 75, '', '', '', ''],
  ]);
  await type('E5', 'ร้อยละ 80 ขึ้นไป', targets);
  await see(/ไม่ใช่ตัวเลข/);
  await type('E5', '80', targets);
  await type('F5', '75', targets);
  await see('เป้าหมายที่เปลี่ยน 1 รายการ');
  await picture(desk, 'targets-320-dark');
  await button(/ส่งเป้าหมายใหม่/).click();
  const dialog = desk.pane.getByRole('dialog');
  await dialog.getByText('เปลี่ยนเป้าหมาย 1 ตัวชี้วัด').waitFor();
  await dialog
    .getByText(/เป้าหมายของเมือง 75 → 80/)
    .first()
    .waitFor();
  await dialog.getByLabel(/เหตุผล/).fill('แผนปฏิบัติราชการ ปี 2563');
  await dialog.getByRole('button', { name: /ส่งเป้าหมายใหม่/ }).click();
  await see('เปลี่ยนเป้าหมายแล้ว 1 ตัวชี้วัด');
  const stored = await world.server.storage.readIndicator('2100-1040', 2563);
  expect(stored).toMatchObject({
    version: 2,
    results: [{ target: '80', quarterTargets: ['75.0000', '80', '80', '80'] }],
  });
  await expect.poll(() => cells('E5:I5', targets)).toEqual([[80, 75, '', '', '']]);
  await picture(desk, 'targets-sent-320-dark');
  expect(desk.faults).toEqual([]);
});

test('a district’s first register: its officer is told what is lacking, the office pastes it, and the sheet opens', async () => {
  const { db, close } = await openSqlite(world.server.database);
  await db.deleteFrom('rosters').where('district', '=', '1041').execute();
  await close();
  const officer = await openDesk(world);
  await signIn(officer, 'laksi', world.server.password);
  const open = officer.pane.getByRole('button', { name: /เปิดแผ่นงาน.*ไตรมาสที่ 2/ });
  await open.click();
  await officer.pane.getByText('เขตนี้ยังไม่มีทะเบียนชุมชนในไตรมาสนี้').waitFor();
  await officer.pane.getByText('แจ้ง สยป. ให้จัดทำทะเบียนของเขต แล้วเปิดแผ่นงานอีกครั้ง').waitFor();

  await button(/ทะเบียนและเป้าหมาย/).click();
  await desk.pane.getByRole('combobox', { name: 'สำนักงานเขต' }).selectOption('1041');
  await desk.pane.getByText('ปัจจุบัน 0 ชุมชน').waitFor();
  await button(/เปิดทะเบียนในสมุดงาน/).click();
  await see('ยังไม่มีการเปลี่ยนแปลง');
  const list = ['ชุมชนทุ่งสองห้อง', 'ชุมชนบางเขน'].map((name, index) => `1041-00${index + 1}\t${name}\tชุมชนแออัด\t1/1/2563`);
  await desk.drive('paste', 'ทะเบียน เขตหลักสี่', `A${first}`, list.join('\n'));
  await see('การเปลี่ยนแปลง 2 รายการ');
  await button(/ดูผลก่อนส่ง/).click();
  await see('0 → 2 แถว · เพิ่ม 2 · ออก 0');
  await desk.pane.getByLabel(/เหตุผล/).fill('ทะเบียนแรกของเขต');
  await button(/ส่งการเปลี่ยนแปลง/).click();
  await see('เปลี่ยนทะเบียนแล้ว');
  expect(desk.faults).toEqual([]);

  await officer.pane.getByRole('button', { name: /ลองอีกครั้ง/ }).click();
  await officer.pane.getByText('กรอกแล้ว 0 จาก 2 ชุมชน').waitFor();
  expect(await officer.drive('read', '2100-1040 2563-Q2', 'A7:B8')).toEqual([
    ['1041-001', 'ชุมชนทุ่งสองห้อง'],
    ['1041-002', 'ชุมชนบางเขน'],
  ]);
  await officer.close();
});

/** Thai text as the code page has it: ASCII, and the Thai block from 0xA1 on. */
function windows874(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => {
    const code = letter.charCodeAt(0);
    return code < 0x80 ? code : code - 0x0e00 + 0xa0;
  });
}
