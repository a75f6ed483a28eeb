import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { documentedErrors } from '../../addin/workbench/protocol/documented-errors.ts';
import { troubleOf } from '../../addin/workbook/troubles.ts';
import { unfoldWorkbook } from './host/city-desk.ts';
import { complete, fill, first, setUpOfficer, sheet } from './host/officer-desk.ts';
import { type Desk, openDesk, paneFrame, picture, signIn } from './host/workbench.ts';
import { setUpWorld } from './host/world.ts';

/** Whatever Excel answers, in whatever is an ordinary act of the person's, the pane stays: it says what is so, and goes on. */

const world = setUpWorld();

describe('the officer', () => {
  const { desk, see, press } = setUpOfficer(world);
  afterEach(() => desk.drive('conditions', { otherWorkbook: 'none' }));
  const report = () => desk.pane.getByLabel('รายงานผลการดำเนินงานของไตรมาส');

  test('reads what every documented answer means, through the real office.js, and loses nothing', async () => {
    await fill(desk, 3);
    await report().fill('ประชุมหารือแล้ว');
    for (const code of Object.keys(documentedErrors) as (keyof typeof documentedErrors)[]) {
      // What has to do with the window is tried twice.
      await desk.drive('failNext', code, code === 'InactiveWorkbook' ? 2 : 1, 'Worksheet.activate');
      await press(/ไปที่ชุมชนแรก/);
      await see(troubleOf(code).what.th);
      expect(await desk.drive('cancelFailures'), code).toBe(0);
      await press(/^ปิด/);
    }
    await picture(desk, 'survives-codes');
    // And it can be done again.
    await press(/ไปที่ชุมชนแรก/);
    await expect.poll(() => desk.drive('selection')).toMatch(new RegExp(`^[A-Z]+${first + 3}$`));
    await expect.poll(() => report().inputValue()).toBe('ประชุมหารือแล้ว');
    await see('กรอกแล้ว 3 จาก 22 ชุมชน');
    expect(await desk.drive('read', sheet, `H${first}`)).toEqual([['บรรจุ']]);
  });

  test('a moment in another workbook is not even noticed', async () => {
    await desk.drive('select', sheet, 'A1');
    await desk.drive('failNext', 'InactiveWorkbook', 1, 'Worksheet.activate');
    await press(/ไปที่ชุมชนแรก/);
    await expect.poll(() => desk.drive('selection')).toMatch(new RegExp(`^[A-Z]+${first}$`));
    expect(await desk.drive('cancelFailures')).toBe(0);
    await expect.poll(() => desk.pane.getByRole('alert').count()).toBe(0);
  });

  test.each(['listed', 'named'] as const)(
    'goes on where another workbook stays in front, whose errors are %s, and knows what was typed meanwhile',
    async (otherWorkbook) => {
      await fill(desk, 2);
      await report().fill('ประชุมหารือแล้ว');
      await desk.drive('conditions', { otherWorkbook });
      await press(/ไปที่ชุมชนแรก/);
      await desk.pane.getByRole('alert').first().waitFor();
      await desk.drive('paste', sheet, `D${first}`, Array.from({ length: 4 }, () => complete).join('\n'));
      await picture(desk, `survives-behind-${otherWorkbook}`);
      await desk.drive('conditions', { otherWorkbook: 'none' });
      // Nobody has to press anything for this.
      await see('กรอกแล้ว 4 จาก 22 ชุมชน');
      await press(/ไปที่ชุมชนแรก/);
      await expect.poll(() => desk.drive('selection')).toMatch(new RegExp(`^[A-Z]+${first + 4}$`));
      await expect.poll(() => report().inputValue()).toBe('ประชุมหารือแล้ว');
    },
  );

  test('says that a password of the office’s own stands in the way, and goes on once it is given', async () => {
    await desk.drive('conditions', { wrongPassword: 'BadPassword' });
    await fill(desk, 3);
    await desk.drive('unprotect', sheet);
    // The header of the remarks.
    await desk.drive('type', sheet, `K${first - 1}`, 'ของฉัน');
    await desk.drive('protect', sheet, 'ความลับ');
    await see(/คอลัมน์ถูกลบหรือเปลี่ยนชื่อ/);
    await press(/^กู้คืนตาราง/);
    await see(/รหัสผ่าน/);
    await picture(desk, 'survives-password');
    expect(await desk.drive('read', sheet, `H${first}`)).toEqual([['บรรจุ']]);
    await desk.drive('unprotect', sheet, 'ความลับ');
    await press(/^กู้คืนตาราง/);
    await desk.pane.getByText(/คอลัมน์ถูกลบหรือเปลี่ยนชื่อ/).waitFor({ state: 'detached' });
    await see('กรอกแล้ว 3 จาก 22 ชุมชน');
    expect(desk.faults).toEqual([]);
  });
});

describe('the planning office', () => {
  const city = '2100-1040 2563-Q1 รวมเมือง';
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk(world);
    await signIn(desk, 'planning', world.server.password);
    await unfoldWorkbook(desk);
    await desk.pane.getByRole('button', { name: /สร้างแผ่นรวมเมือง/ }).click();
    await desk.pane.getByText('สร้างแผ่นรวมเมืองในสมุดงานแล้ว').waitFor();
  });
  afterAll(() => desk?.close());
  const chosen = () => desk.pane.getByRole('combobox', { name: 'หน่วยงาน', exact: true }).inputValue();
  const codeAt = async (row: number) => String((await desk.drive('read', city, `A${row}`))[0]?.[0]);

  test('selects two districts with Ctrl, the chart that was drawn, and a district again', async () => {
    await desk.drive('select', city, 'B15,B18');
    await expect.poll(chosen).toBe(await codeAt(18));
    const { charts } = (await desk.drive('document')).sheets.find(({ name }) => name === city) ?? {};
    await desk.drive('selectChart', city, charts?.[0]?.name ?? '');
    await desk.drive('select', city, 'B16');
    await expect.poll(chosen).toBe(await codeAt(16));
    await desk.drive('selectAll', city);
    await desk.drive('select', city, 'B20,D13:E14,B17');
    await expect.poll(chosen).toBe(await codeAt(17));
    await picture(desk, 'survives-selection');
  });

  test('has the selection followed again once this workbook is in front', async () => {
    await desk.drive('conditions', { otherWorkbook: 'listed' });
    await desk.drive('select', city, 'B19');
    await desk.drive('conditions', { otherWorkbook: 'none' });
    await desk.drive('select', city, 'B21');
    await expect.poll(chosen).toBe(await codeAt(21));
    expect(desk.faults).toEqual([]);
  });

  test('only what is no answer of Excel’s breaks the pane', async () => {
    const reject = (code: string | null) =>
      paneFrame(desk).evaluate((answer) => {
        const { Error: OfficeError } = OfficeExtension as unknown as { Error: new (given: object) => Error };
        void Promise.reject(answer === null ? new TypeError('ours') : new OfficeError({ code: answer, message: '' }));
      }, code);
    const broken = desk.pane.getByText('บานหน้าต่างนี้ขัดข้อง');
    await reject('GeneralException');
    await desk.drive('select', city, 'B17');
    await expect.poll(chosen).toBe(await codeAt(17));
    await expect.poll(() => broken.count()).toBe(0);
    await reject(null);
    await broken.waitFor();
    await picture(desk, 'survives-not');
  });
});
