import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { sheetAlone } from '../../addin/workbench/document/copy-sheet.ts';
import { readFile } from '../../addin/workbench/file/read-file.ts';
import { writeFile } from '../../addin/workbench/file/write-file.ts';
import { findLibreOffice, recalculate } from '../engines/libreoffice.ts';
import { first, inspected, other, second, setUpThreeSheets, twins, withoutLinks } from './host/three-sheets.ts';
import { openDesk, picture, signIn } from './host/workbench.ts';
import { setUpWorld } from './host/world.ts';

/** Which sheet a worksheet is, among others of the same look: what is put back, what is asked about, what is named. */

const world = setUpWorld(twins());
const { desk, see, press, choose, open, begin, rowsOf, saveDraft, reopen, expectQuiet } = setUpThreeSheets(world);
const newer = 'บนเซิร์ฟเวอร์มีฉบับใหม่กว่า';

beforeEach(begin);
afterAll(expectQuiet);

describe('a sheet of quarter 2, beside quarter 1 and another indicator', () => {
  test('deleted, comes back with every row that the pane last read of it', async () => {
    const [mine, others] = [await rowsOf(second), [await rowsOf(first), await rowsOf(other)]];
    expect(await desk.drive('deleteSheet', second)).toBe(true);
    await open(second);
    await see('ไม่พบตารางของแผ่นงานนี้ในสมุดงาน');
    await press(/กู้คืนตาราง/);
    await see('ข้อมูลมาจากที่บานหน้าต่างนี้อ่านจากแผ่นงานนี้ครั้งล่าสุด');
    await picture(desk, 'restored-from-pane');
    expect(await rowsOf(second)).toEqual(mine);
    expect(await desk.drive('read', second, 'B4:D4')).toEqual([[10, 10, 100]]);
    expect([await rowsOf(first), await rowsOf(other)]).toEqual(others);
  });

  test('turned into a range, is laid anew with every row', async () => {
    const mine = await rowsOf(second);
    await desk.drive('unprotect', second);
    expect(await desk.drive('convertTable', second, 'D7')).toBe(true);
    await press(/ตรวจอีกครั้ง/);
    await press(/กู้คืนตาราง/);
    await see('กู้คืนตารางแล้ว');
    expect(await rowsOf(`${second} (2)`)).toEqual(mine);
    expect(await desk.drive('read', `${second} (2)`, 'B4:D4')).toEqual([[10, 10, 100]]);
  });

  test('turned into a range and typed into while no pane was there, comes back from what is left of it', async () => {
    await saveDraft();
    await desk.drive('pane', false);
    await desk.drive('unprotect', second);
    await desk.drive('convertTable', second, 'D7');
    await desk.drive('type', second, 'I8', 'พิมพ์หลังบันทึก');
    const mine = await rowsOf(second);
    await desk.drive('pane', true);
    await press(/กู้คืนตาราง/);
    await see(`ข้อมูลมาจากแผ่นงานนี้เองที่ยังเหลืออยู่ใน “${second}”`);
    expect(await rowsOf(`${second} (2)`)).toEqual(mine);
  });

  test('deleted while no pane was there, comes back from the server, which is said', async () => {
    await saveDraft();
    const mine = await rowsOf(second);
    await desk.drive('pane', false);
    await desk.drive('deleteSheet', second);
    await desk.drive('pane', true);
    await desk.pane.getByRole('heading', { name: 'งานวันนี้' }).waitFor();
    await open(second);
    await press(/กู้คืนตาราง/);
    await see(/ข้อมูลมาจากฉบับที่ \d+ บนเซิร์ฟเวอร์/);
    expect(await rowsOf(second)).toEqual(mine);
    expect(await desk.drive('read', first, 'B4:D4')).toEqual([[3, 3, 100]]);
  });
});

describe('a workbook that has lost its links', () => {
  test('asks before its rows follow newer ones; with equal rows it is linked again and nobody is asked', async () => {
    await saveDraft();
    const old = await desk.drive('document');
    await desk.drive('type', second, 'I7', 'โครงการใหม่กว่า');
    await see('ข้อที่ต้องแก้');
    await saveDraft();
    const present = await desk.drive('document');

    await reopen(withoutLinks(old));
    await choose(second);
    await see(newer);
    await picture(desk, 'link-lost');
    await press(/ตัดสินใจภายหลัง/);
    await press(/บันทึกร่าง/);
    await see(newer);
    await press(/ตัดสินใจภายหลัง/);

    await reopen(withoutLinks(present));
    await open(second);
    await expect
      .poll(async () => (await desk.drive('document')).names.filter(({ name }) => name === 'Traimat_link').length)
      .toBeGreaterThan(0);
    await expect.poll(() => desk.pane.getByText(newer).isVisible()).toBe(false);
  });

  test('inspected by Excel, or moved alone into another workbook, it still says which sheet and revision it is', async () => {
    await saveDraft();
    const old = await desk.drive('document');
    await desk.drive('type', second, 'I7', 'ใหม่กว่านั้นอีก');
    await see('ข้อที่ต้องแก้');
    await saveDraft();
    for (const document of [inspected(old), sheetAlone(inspected(old), second)]) {
      await reopen(document);
      await see(newer);
      await press(/ตัดสินใจภายหลัง/);
    }
  });

  test('saved by LibreOffice it is the same sheet, with every row', async (context) => {
    const program = findLibreOffice();
    if (!program) return context.skip();
    const mine = await rowsOf(second);
    const file = await recalculate(program, await writeFile(inspected(await desk.drive('document'))));
    await reopen(await readFile(file));
    await see('กรอกแล้ว 10 จาก 22 ชุมชน');
    expect(await rowsOf(second)).toEqual(mine);
    await expect.poll(() => desk.pane.getByText('ไม่พบตารางของแผ่นงานนี้ในสมุดงาน').isVisible()).toBe(false);
  });

  test('mailed to another district, it is named and not opened as theirs', async () => {
    const mailed = inspected(await desk.drive('document'));
    const theirs = await openDesk(world);
    await signIn(theirs, 'chomthong', world.server.password);
    await theirs.pane.getByRole('heading', { name: 'งานวันนี้' }).waitFor();
    await theirs.drive('open', mailed);
    await theirs.pane.getByText('สมุดงานนี้มีแผ่นงานของสำนักงานเขตพญาไท').waitFor();
    await theirs.pane
      .getByText(/เป็นของสำนักงานเขตพญาไท/)
      .first()
      .waitFor();
    await picture(theirs, 'mailed');
    await theirs.close();
  });
});

describe('a copy', () => {
  test('of the worksheet is named, with the way to the one that is sent, and can be made that one', async () => {
    const copy = `${second} (2)`;
    await desk.drive('copySheet', second);
    await see(`แผ่นงาน “${copy}” เป็นสำเนาของ 2100-1040 ร้อยละของชุมชน`);
    await desk.drive(
      'paste',
      copy,
      'D7',
      Array.from({ length: 17 }, () => 'นับ\t\tมี\t11/10/2562\tบรรจุ\tของสำเนา\t2563').join('\n'),
    );
    await picture(desk, 'copy-in-front');
    await press(/ไปที่แผ่นที่ส่ง/);
    await see('กรอกแล้ว 10 จาก 22 ชุมชน');
    await desk.drive('select', copy, 'D7');
    await press(/ใช้แผ่นงานนี้แทน/);
    await see('กรอกแล้ว 17 จาก 22 ชุมชน');
    await saveDraft();
    await desk.drive('select', second, 'D7');
    await see(`แผ่นงาน “${second}” เป็นสำเนาของ 2100-1040 ร้อยละของชุมชน`);
    expect(await desk.drive('read', copy, 'B4:D4')).toEqual([[17, 17, 100]]);
    expect(await desk.drive('read', second, 'B4:D4')).toEqual([[10, 10, 100]]);
  });

  test('is no remains of the deleted original: what the pane last read of that comes back', async () => {
    const mine = await rowsOf(second);
    await desk.drive('copySheet', second);
    await desk.drive('type', `${second} (2)`, 'I7', 'ของสำเนา');
    await desk.drive('deleteSheet', second);
    await open(second);
    await press(/กู้คืนตาราง/);
    await see('กู้คืนตารางแล้ว');
    expect(await rowsOf(second)).toEqual(mine);
  });

  test('of the file, or one that was renamed, is told from the file last worked with', async () => {
    const file = await desk.drive('document');
    await reopen({ ...file, title: 'สำเนาของสมุดงาน1' });
    await see('ไฟล์ “สำเนาของสมุดงาน1.xlsx” เป็นสำเนาของ “สมุดงาน1.xlsx” หรือถูกเปลี่ยนชื่อ');
    await picture(desk, 'file-elsewhere');
    await press(/ใช้ไฟล์นี้แทน/);
    await reopen(file);
    await see('ไฟล์ “สมุดงาน1.xlsx” เป็นสำเนาของ “สำเนาของสมุดงาน1.xlsx” หรือถูกเปลี่ยนชื่อ');
  });
});
