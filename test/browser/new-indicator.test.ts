import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { unfoldChoice, unfoldWorkbook } from './host/city-desk.ts';
import { type Desk, openDesk, picture, signIn } from './host/workbench.ts';
import { setUpWorld } from './host/world.ts';

/**
 * An indicator that no line of code knows: its file lies in the catalogue when the server starts, and a district fills,
 * submits and prints it, and the city sums it up. Then a second one is prepared, mended, looked at and published by people.
 */

const file = 'test/browser/indicators/5035-901-2563.json';
const sheet = '5035-901 2563-Q1';
const world = setUpWorld(['2100-1040-2563', file]);

const texts = (document: Awaited<ReturnType<Desk['drive']>>) => JSON.stringify(document);
const titles = async (desk: Desk) => (await desk.drive('document')).sheets.map(({ name }) => name);

async function open(desk: Desk, code: string): Promise<void> {
  const card = desk.pane.getByRole('listitem').filter({ hasText: code });
  await card.getByRole('button', { name: /เปิดแผ่นงาน/ }).click();
  await desk.pane.getByRole('button', { name: /ส่งรายงาน/ }).waitFor();
}

describe('a file alone', () => {
  test('is filled, tidied, counted live, submitted and printed by the district', async () => {
    const desk = await openDesk(world);
    const see = (text: string | RegExp) => desk.pane.getByText(text).first().waitFor();
    await signIn(desk, 'chomthong', world.server.password);
    await open(desk, '5035-901');
    await expect.poll(() => titles(desk)).toContain(sheet);
    expect(await desk.drive('read', sheet, 'A6:F6')).toEqual([
      ['ลำดับ', 'โครงการ', 'งบประมาณ (บาท)', 'เบิกจ่ายแล้ว (บาท)', 'กำหนดแล้วเสร็จ', 'แล้วเสร็จเมื่อ'],
    ]);
    await see('ยังไม่มีรายการในแผ่นงาน');
    await picture(desk, 'new-indicator-laid');

    const projects = [
      'ปรับปรุงลานกีฬา\t100000\t60000.5\t31/12/2562\t20/12/2562',
      'คัดแยกขยะ\t๕๐,๐๐๐.๒๕\t12,000.25 บาท\t30/11/2562\t๑๕ ธันวาคม ๒๕๖๒',
      'ทาสีทางข้าม\t20000\t25000\t31/12/2562\t',
    ];
    await desk.drive('paste', sheet, 'B7', projects.join('\n'));
    await see('เบิกจ่ายเกินงบประมาณ');
    await desk.drive('type', sheet, 'D9', '0');
    await desk.pane.getByRole('button', { name: /ปรับ 3 ช่อง/ }).waitFor();
    await picture(desk, 'new-indicator-tidy');
    await desk.pane.getByRole('button', { name: /ปรับ 3 ช่อง/ }).click();
    await expect
      .poll(() => desk.drive('read', sheet, 'C8:F8'))
      .toEqual([[50000.25, 12000.25, '30/11/2562', '15/12/2562']]);
    // 72,000.75 of 170,000.25 baht; one of three projects in time.
    const figures = [72000.75, 170000.25, 1, 3, 42.35, 60, -17.65, 33.3, 80, -46.7];
    await expect.poll(() => desk.drive('read', sheet, 'B4:K4')).toEqual([figures]);
    await see('42.35');
    await see('33.3');
    await see('คำนวณได้เท่ากับบานหน้าต่างนี้');
    await picture(desk, 'new-indicator-filled');

    await desk.pane.getByRole('button', { name: /พิมพ์แบบรายละเอียดตัวชี้วัด/ }).click();
    await see(/วางแบบรายละเอียดตัวชี้วัดในสมุดงานแล้ว/);
    const printed = (await desk.drive('document')).sheets.find(({ name }) => name === `${sheet} พิมพ์`);
    expect(texts(printed as never)).toContain('42.35');
    // The printed sheet is in front now, and nothing is sent unseen.
    await desk.drive('select', sheet, 'B7');
    await desk.pane.getByRole('button', { name: /ส่งรายงาน/ }).click();
    await desk.pane.getByRole('dialog').getByText('42.35').first().waitFor();
    await desk.pane.getByRole('button', { name: /ยืนยันส่ง/ }).click();
    await see(/5035-901-2563-Q1-1035-1/);
    expect(await desk.drive('loud')).toEqual([]);
    expect(desk.faults).toEqual([]);
    await desk.close();
  });

  test('is in the city’s figures and its consolidated worksheet', async () => {
    const desk = await openDesk(world);
    await signIn(desk, 'planning', world.server.password);
    await unfoldChoice(desk);
    const picker = desk.pane.getByRole('combobox', { name: 'ตัวชี้วัด' });
    const option = await picker.locator('option', { hasText: '5035-901' }).getAttribute('value');
    await picker.selectOption(option);
    await desk.pane.getByText('42.35').first().waitFor();
    await unfoldWorkbook(desk);
    await desk.pane.getByRole('button', { name: /สร้างแผ่นสรุปของเขต/ }).click();
    await expect.poll(() => titles(desk)).toContain(`${sheet} สรุป`);
    const rows = await desk.drive('read', `${sheet} สรุป`, 'A1:T40');
    const numbers = (first: string | number) =>
      rows.find(([cell]) => cell === first)?.filter((cell) => cell !== '') ?? [];
    const counted = [72000.75, 170000.25, 1, 3];
    expect(numbers(1035).slice(0, 4)).toEqual([1035, 'จอมทอง', expect.any(String), 'ส่งแล้ว']);
    expect(numbers(1035)).toEqual(expect.arrayContaining([...counted, 42.35, 33.3]));
    expect(numbers('เขตจอมทอง')).toEqual(expect.arrayContaining([...counted, 42.35, 33.3]));
    await picture(desk, 'new-indicator-city');
    expect(desk.faults).toEqual([]);
    await desk.close();
  });
});

describe('an author’s file', () => {
  const indicator = JSON.parse(readFileSync(file, 'utf8'));
  const second = { ...indicator, code: '5035-902', reportedBy: 'districts' };

  async function choose(desk: Desk, json: unknown, button: RegExp): Promise<void> {
    const chooser = desk.page.waitForEvent('filechooser');
    await desk.pane.getByRole('button', { name: button }).first().click();
    const buffer = Buffer.from(JSON.stringify(json, null, 2));
    await (await chooser).setFiles({ name: 'indicator.json', mimeType: 'application/json', buffer });
  }

  test('with faults is told where and how to mend them; mended, it is looked at in the workbook by สยป.', async () => {
    const desk = await openDesk(world);
    await signIn(desk, 'planning', world.server.password);
    await desk.pane.getByRole('button', { name: 'ตัวชี้วัด', exact: true }).click();
    const broken = structuredClone(second);
    broken.measures.paid.sum = 'dibursed';
    broken.rules[0].what.th = '';
    await choose(desk, broken, /เลือกไฟล์/);
    await desk.pane.getByText('“th” ยังไม่มีข้อความ').first().waitFor();
    await picture(desk, 'author-faults');
    broken.rules[0].what.th = 'เบิกจ่ายเกินงบประมาณ';
    await choose(desk, broken, /เลือกไฟล์อีกครั้ง/);
    await desk.pane.getByText('ไม่มีคอลัมน์ “dibursed”').first().waitFor();
    await choose(desk, second, /เลือกไฟล์อีกครั้ง/);
    await desk.pane.getByText('ไม่พบข้อที่ต้องแก้').first().waitFor();
    await desk.pane.getByRole('button', { name: /ดูตัวอย่างในสมุดงาน/ }).click();
    await desk.pane
      .getByText(/วางแผ่นงานตัวอย่างในสมุดงานแล้ว/)
      .first()
      .waitFor();
    expect((await titles(desk)).filter((title) => title.startsWith('5035-902'))).toEqual(['5035-902 2563-Q1 ตย.']);
    await desk.pane.getByRole('button', { name: /ดูตัวอย่างในสมุดงาน/ }).click();
    await expect.poll(() => titles(desk)).toContain('5035-902 2563-Q1 ตย.');
    expect((await titles(desk)).filter((title) => title.startsWith('5035-902'))).toHaveLength(1);
    await picture(desk, 'author-preview');
    await expect.poll(() => desk.pane.getByRole('button', { name: /^ประกาศใช้/ }).count()).toBe(0);
    expect(desk.faults).toEqual([]);
    await desk.close();
  });

  test('its texts are edited by สยป. in a form, and published by the administrator', async () => {
    const desk = await openDesk(world);
    const show = async () => {
      await desk.pane.getByRole('button', { name: 'ตัวชี้วัด', exact: true }).click();
      const line = desk.pane.getByRole('listitem').filter({ hasText: '2100-1040' });
      await line
        .getByRole('button', { name: /ดูรายละเอียด/ })
        .last()
        .click();
    };
    await signIn(desk, 'planning', world.server.password);
    await show();
    await desk.pane.getByText('แก้ข้อความของตัวชี้วัด').click();
    await desk.pane.getByLabel('โครงการ/กิจกรรมที่สนับสนุนตัวชี้วัด').fill('โครงการจัดทำแผนพัฒนาชุมชน');
    await desk.pane.getByText('ข้อความที่เปลี่ยน 1 ส่วน').waitFor();
    await picture(desk, 'texts-form');
    await desk.pane.getByRole('button', { name: 'เสนอข้อความใหม่' }).click();
    await desk.pane.getByLabel(/เหตุผล/).fill('มติคณะกรรมการ');
    await picture(desk, 'texts-reason');
    await desk.pane.getByRole('dialog').getByRole('button', { name: 'เสนอข้อความใหม่' }).click();
    await desk.pane.getByText('เก็บเป็นฉบับร่างแล้ว รอผู้ดูแลระบบประกาศใช้').first().waitFor();
    await desk.close();

    const admin = await openDesk(world);
    await signIn(admin, 'admin', world.server.password);
    await admin.pane.getByRole('button', { name: 'ตัวชี้วัด', exact: true }).click();
    const drafted = admin.pane.getByRole('listitem').filter({ hasText: '2100-1040' }).filter({ hasText: 'รุ่นที่ 2' });
    await drafted.getByRole('button', { name: /ดูรายละเอียด/ }).click();
    await admin.pane.getByRole('button', { name: 'ประกาศใช้', exact: true }).click();
    const dialog = admin.pane.getByRole('dialog');
    await dialog.getByLabel(/เหตุผล/).fill('มติคณะกรรมการ');
    await dialog.getByRole('button', { name: 'ประกาศใช้', exact: true }).click();
    await admin.pane
      .getByText(/ประกาศใช้ 2100-1040.* แล้ว/)
      .first()
      .waitFor();
    await picture(admin, 'texts-published');
    expect(admin.faults).toEqual([]);
    await admin.close();
  });

  test('is published by the administrator, and every district has it at once', async () => {
    const desk = await openDesk(world);
    await signIn(desk, 'admin', world.server.password);
    await desk.pane.getByRole('button', { name: 'ตัวชี้วัด', exact: true }).click();
    await choose(desk, second, /เลือกไฟล์/);
    await desk.pane
      .getByRole('button', { name: /ประกาศใช้/ })
      .first()
      .click();
    const dialog = desk.pane.getByRole('alertdialog').or(desk.pane.getByRole('dialog'));
    await picture(desk, 'author-confirm');
    await dialog.getByRole('button', { name: /ประกาศใช้/ }).click();
    await desk.pane
      .getByText(/ประกาศใช้ 5035-902.* แล้ว/)
      .first()
      .waitFor();
    await picture(desk, 'author-published');
    await desk.close();

    const officer = await openDesk(world);
    await signIn(officer, 'bangrak', world.server.password);
    await open(officer, '5035-902');
    await expect.poll(() => titles(officer)).toContain('5035-902 2563-Q1');
    expect(officer.faults).toEqual([]);
    await officer.close();
  });
});
