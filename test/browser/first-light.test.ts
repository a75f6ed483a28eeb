import { beforeAll, describe, expect, test } from 'vitest';
import { unfoldWorkbook } from './host/city-desk.ts';
import { type Desk, openDesk, picture, signIn } from './host/workbench.ts';
import { setUpWorld } from './host/world.ts';

/**
 * The whole story, in Thai and in order: the officer of จอมทอง fills 48 of 50 communities (two excluded), 29 of them
 * complete; everything says 60.42; the planning office sees it; the workbook is saved, opened again, and still linked.
 */

const sheet = '2100-1040 2563-Q1';
const printSheet = `${sheet} พิมพ์`;
const citySheet = `${sheet} รวมเมือง`;
const percentageCell = 'D4';
/** The table's first body row, as Excel counts. */
const first = 7;

const world = setUpWorld();
let officer: Desk;
let saved: string;

beforeAll(async () => {
  officer = await openDesk(world);
});

/** Columns D to J of a community that has done both parts. */
const complete = (number: number, changes: { date?: string; project?: string } = {}) =>
  [
    'นับ',
    '',
    'มี',
    changes.date ?? '11/10/2562',
    'บรรจุ',
    changes.project ?? `โครงการปรับปรุงพื้นที่ส่วนกลาง ${number}`,
    '2563',
  ].join('\t');

describe('the officer of จอมทอง', () => {
  test('is told of a wrong password, and signs in with the right one', async () => {
    await signIn(officer, 'chomthong', 'ไม่ใช่รหัสนี้');
    await officer.pane.getByText('ชื่อผู้ใช้หรือรหัสผ่านไม่ถูกต้อง').waitFor();
    await picture(officer, 'sign-in-refused');
    await signIn(officer, 'chomthong', world.server.password);
    await officer.pane.getByRole('heading', { name: 'งานวันนี้' }).waitFor();
    await picture(officer, 'my-sheets');
  });

  test('opens the quarter’s sheet, laid with the roster of 50', async () => {
    await officer.pane
      .getByRole('button', { name: /เปิดแผ่นงาน/ })
      .first()
      .click();
    await officer.pane.getByText('กรอกแล้ว 0 จาก 50 ชุมชน').waitFor();
    const rows = await officer.drive('read', sheet, `A${first}:C${first + 49}`);
    expect(rows).toHaveLength(50);
    expect(rows[0]).toEqual(['1035-001', 'ชุมชนตัวอย่าง จอมทอง 1', expect.stringMatching(/./)]);
    expect(await officer.drive('read', sheet, percentageCell)).toEqual([['ยังไม่รายงาน']]);
    await picture(officer, 'laid');
  });

  test('pastes 27 complete communities, two of them with an error', async () => {
    const block = Array.from({ length: 27 }, (_, index) => {
      if (index === 3) return complete(index + 1, { date: '5/1/2563' });
      return complete(index + 1, index === 5 ? { project: '' } : {});
    });
    await officer.drive('paste', sheet, `D${first}`, block.join('\n'));
    await officer.pane.getByText('กรอกแล้ว 27 จาก 50 ชุมชน').waitFor();
    await officer.pane.getByText('วันที่จัดทำแผนอยู่หลังวันสิ้นไตรมาส').waitFor();
    await officer.pane.getByText('บรรจุแล้วแต่ไม่มีชื่อโครงการหรือกิจกรรม').waitFor();
    await picture(officer, 'errors');
  });

  test('chooses from the lists for two more, though Excel on the web tells nobody of a choice', async () => {
    for (const row of [first + 27, first + 28]) {
      await officer.drive('choose', sheet, `D${row}`, 'นับ');
      await officer.drive('choose', sheet, `F${row}`, 'มี');
      await officer.drive('type', sheet, `G${row}`, '20 พ.ย. 2562');
      await officer.drive('choose', sheet, `H${row}`, 'บรรจุ');
      await officer.drive('type', sheet, `I${row}`, 'กิจกรรมคัดแยกขยะชุมชน');
      await officer.drive('type', sheet, `J${row}`, '2564');
    }
    await officer.pane.getByText('กรอกแล้ว 29 จาก 50 ชุมชน').waitFor();
  });

  test('lets two dates typed another way be tidied up: shown first, done by one press, taken back by another', async () => {
    const dates = () => officer.drive('read', sheet, `G${first + 27}:G${first + 28}`);
    const button = (name: RegExp) => officer.pane.getByRole('button', { name });
    await button(/ปรับ 2 ช่อง/).waitFor();
    await picture(officer, 'tidy');
    expect(await dates()).toEqual([['20 พ.ย. 2562'], ['20 พ.ย. 2562']]);
    await button(/ปรับ 2 ช่อง/).click();
    await expect.poll(dates).toEqual([['20/11/2562'], ['20/11/2562']]);
    await button(/เลิกทำ/).click();
    await expect.poll(dates).toEqual([['20 พ.ย. 2562'], ['20 พ.ย. 2562']]);
    await button(/ปรับ 2 ช่อง/).click();
    await expect.poll(dates).toEqual([['20/11/2562'], ['20/11/2562']]);
  });

  test('fills down nineteen without a plan, and excludes two with a reason', async () => {
    const start = first + 29;
    await officer.drive('paste', sheet, `D${start}`, 'นับ\t\tไม่มี');
    await officer.drive('fillDown', sheet, `D${start}:F${start + 18}`);
    await officer.drive('paste', sheet, `D${first + 48}`, 'ไม่นับ\tอยู่ระหว่างยกเลิกสถานะ\nไม่นับ\tคณะกรรมการไม่ครบ');
    await officer.pane.getByText('กรอกแล้ว 50 จาก 50 ชุมชน').waitFor();
    await officer.pane.getByText('ไม่มีข้อผิดพลาด 48 · ในนั้นไม่นับในผลงาน 2').waitFor();
  });

  test('is not let to submit with errors, goes to each cell by a click, and mends it', async () => {
    await officer.pane.getByRole('button', { name: /ส่งรายงาน/ }).click();
    await officer.pane.getByRole('alert').first().waitFor();
    await picture(officer, 'blocked');

    await officer.pane.getByText('วันที่จัดทำแผนอยู่หลังวันสิ้นไตรมาส').first().click();
    await expect.poll(() => selection(officer)).toBe(`G${first + 3}`);
    await officer.drive('type', sheet, `G${first + 3}`, '5/12/2562');

    await officer.pane.getByText('บรรจุแล้วแต่ไม่มีชื่อโครงการหรือกิจกรรม').first().click();
    await expect.poll(() => selection(officer)).toBe(`I${first + 5}`);
    await officer.drive('type', sheet, `I${first + 5}`, 'โครงการลานกีฬาชุมชน');
    await officer.pane.getByText('ไม่มีข้อผิดพลาด 50 · ในนั้นไม่นับในผลงาน 2').waitFor();
  });

  test('sees 60.42 in the cell and in the pane', async () => {
    expect(await officer.drive('read', sheet, 'B4:F4')).toEqual([[29, 48, 60.42, 75, -14.58]]);
    await officer.pane.getByText('60.42').first().waitFor();
    await officer.pane.getByText('คำนวณได้เท่ากับบานหน้าต่างนี้').waitFor();
    await officer.pane
      .getByLabel('รายงานผลการดำเนินงานของไตรมาส')
      .fill('ประชุมร่วมกับคณะกรรมการชุมชนครบทุกแห่ง และจัดทำแผนพัฒนาชุมชนแล้ว 29 ชุมชน');
    await officer.drive('select', sheet, `C${first}`);
    await picture(officer, 'fill');
  });

  test('submits, and gets a receipt', async () => {
    await officer.pane.getByRole('button', { name: /ส่งรายงาน/ }).click();
    const dialog = officer.pane.getByRole('dialog');
    await dialog.getByText('60.42').first().waitFor();
    await picture(officer, 'submit');
    await dialog.getByRole('button', { name: /ยืนยันส่ง/ }).click();
    await officer.pane
      .getByText(/2100-1040-2563-Q1-1035-1/)
      .first()
      .waitFor();
    await picture(officer, 'receipt');
  });

  const onPaper = async () => {
    const printed = (await officer.drive('document')).sheets.find(({ name }) => name === printSheet);
    return Object.values(printed?.cells ?? {}).flatMap((row) => Object.values(row));
  };
  /** What the paper says by formulas over the entry sheet: where it stands, the live figure, and whether that is stored. */
  const liveOnPaper = async () =>
    (await onPaper()).filter(({ formula }) => formula?.includes('_percentage')).map(({ value }) => value);
  const asStored = ['ส่งแล้ว รอตรวจ · Submitted, not yet reviewed', '60.42', 'ตรงกับที่จัดเก็บ'];

  test('prints the official sheet: what is stored, and beside it what its cells say', async () => {
    await officer.pane.getByRole('button', { name: /กลับ/ }).first().click();
    await officer.pane.getByRole('button', { name: /พิมพ์แบบรายละเอียดตัวชี้วัด/ }).click();
    await expect.poll(() => officer.drive('document').then(titles)).toContain(printSheet);
    const stored = (await onPaper()).filter(({ formula }) => formula === undefined).map(({ value }) => value);
    expect(stored.filter((value) => value === '60.42')).toHaveLength(2);
    expect(stored).toContainEqual(expect.stringMatching(/\/verify\/[0-9A-Z]{4}-/));
    await expect.poll(liveOnPaper).toEqual(asStored);
    const printed = (await officer.drive('document')).sheets.find(({ name }) => name === printSheet);
    expect(printed?.pageLayout).toMatchObject({ orientation: 'Portrait', zoom: { horizontalFitToPages: 1 } });
    expect(printed?.pageLayout.printArea).toBeDefined();
    expect(printed?.pageLayout.titleRows).toEqual({ first: 2, last: 3 });
  });

  test('what is changed after that is never printed as official', async () => {
    await officer.drive('clear', sheet, `H${first}`);
    await expect
      .poll(liveOnPaper)
      .toEqual([
        'ส่งแล้ว รอตรวจ · ต่างจากที่จัดเก็บ · differs from what is stored',
        '58.33',
        'ต่างจากที่จัดเก็บ · differs from what is stored',
      ]);
    await officer.drive('type', sheet, `H${first}`, 'บรรจุ');
    await expect.poll(liveOnPaper).toEqual(asStored);
    await officer.drive('select', printSheet, 'A1');
  });

  test('saves the workbook', async () => {
    const download = officer.page.waitForEvent('download');
    await officer.page.getByRole('button', { name: /บันทึก/ }).click();
    saved = await (await download).path();
    expect(saved).toBeTruthy();
  });

  test('opens it again elsewhere, still linked, with nothing laid anew', async () => {
    const desk = await openDesk(world);
    const chooser = desk.page.waitForEvent('filechooser');
    await desk.page.getByRole('button', { name: /เปิด/ }).first().click();
    await (await chooser).setFiles(saved);
    await expect.poll(() => desk.drive('document').then(titles)).toContain(sheet);
    await signIn(desk, 'chomthong', world.server.password);
    await desk.pane.getByText('อยู่ในสมุดงานนี้').first().waitFor();
    await desk.pane
      .getByRole('button', { name: /เปิดแผ่นงาน/ })
      .first()
      .click();
    await desk.pane.getByText('กรอกแล้ว 50 จาก 50 ชุมชน').waitFor();
    // Calculated by a thread of its own once the file is open: not before the pane has looked at the rows.
    await expect.poll(() => desk.drive('read', sheet, percentageCell)).toEqual([[60.42]]);
    await desk.drive('clear', sheet, `I${first}`);
    await desk.pane.getByText('บรรจุแล้วแต่ไม่มีชื่อโครงการหรือกิจกรรม').first().waitFor();
    expect(titles(await desk.drive('document')).filter((title) => title.startsWith(sheet))).not.toContain(
      `${sheet} (2)`,
    );
    await picture(desk, 'opened-again');
    expect(desk.faults).toEqual([]);
    await desk.close();
  });

  test('met no fault on the way', async () => {
    expect(await officer.drive('loud')).toEqual([]);
    // The browser itself notes every refused answer; the wrong password is the one that was meant.
    expect(officer.faults.filter((fault) => !fault.includes('401'))).toEqual([]);
  });
});

describe('the planning office', () => {
  test('sees the district and the city’s percentage, and lays the consolidated worksheet', async () => {
    const desk = await openDesk(world);
    await signIn(desk, 'planning', world.server.password);
    await desk.pane.getByText('60.42').first().waitFor();
    await desk.pane.getByRole('listitem').filter({ hasText: 'จอมทอง' }).waitFor();
    await picture(desk, 'planning');
    await unfoldWorkbook(desk);
    await desk.pane.getByRole('button', { name: /สร้างแผ่นรวมเมือง/ }).click();
    await expect.poll(() => desk.drive('document').then(titles)).toContain(citySheet);
    // Below the city's line stand those of the six zones, and the chart.
    const rows = await desk.drive('read', citySheet, 'A13:G62');
    expect(rows).toHaveLength(50);
    expect(rows[34]).toEqual([1035, 'จอมทอง', expect.any(String), 'ส่งแล้ว', 29, 48, 60.42]);
    expect(await desk.drive('read', citySheet, 'B4:F4')).toEqual([[29, 48, 60.42, 75, -14.58]]);
    await picture(desk, 'city');
    expect(desk.faults).toEqual([]);
    await desk.close();
  });
});

async function selection(desk: Desk): Promise<string> {
  return desk.page.evaluate(() => window.workbench?.selection() ?? '');
}

function titles(document: { sheets: { name: string }[] }): string[] {
  return document.sheets.map(({ name }) => name);
}
