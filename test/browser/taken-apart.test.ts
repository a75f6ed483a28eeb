import { describe, expect, test } from 'vitest';
import { draftSaved, fill, first, setUpOfficer, sheet } from './host/officer-desk.ts';
import { picture } from './host/workbench.ts';
import { setUpWorld } from './host/world.ts';

/** What people do to a sheet’s make: each is named and put back, and nothing that was typed is lost. */

const world = setUpWorld();
const { desk, see, press } = setUpOfficer(world);

describe('a sheet that was taken apart', () => {
  test('a deleted column is named and put back with what stood in it', async () => {
    await fill(desk, 3);
    await desk.drive('unprotect', sheet);
    expect(await desk.drive('deleteTableColumn', sheet, `I${first}`)).toBe(true);
    await see('คอลัมน์ถูกลบหรือเปลี่ยนชื่อ: โครงการ/กิจกรรมที่บรรจุ');
    await picture(desk, 'column-deleted');
    await press(/กู้คืนตาราง/);
    await see('กู้คืนตารางแล้ว');
    const [row] = await desk.drive('read', sheet, `D${first}:J${first}`);
    expect(row).toEqual(['นับ', '', 'มี', '11/10/2562', 'บรรจุ', 'โครงการตัวอย่าง', 2563]);
  });

  test('a renamed column gets its name back with all that is in it', async () => {
    await fill(desk, 3);
    await desk.drive('unprotect', sheet);
    await desk.drive('type', sheet, 'I6', 'ชื่องาน');
    await see('คอลัมน์ถูกลบหรือเปลี่ยนชื่อ: โครงการ/กิจกรรมที่บรรจุ');
    await press(/กู้คืนตาราง/);
    await see('ยังไม่ได้กรอก 19 ชุมชน');
    expect(await desk.drive('read', sheet, `I6:I${first}`)).toEqual([['โครงการ/กิจกรรมที่บรรจุ'], ['โครงการตัวอย่าง']]);
  });

  test('a table turned into a plain range is laid anew with what stood in it', async () => {
    await fill(desk, 4);
    await desk.drive('unprotect', sheet);
    expect(await desk.drive('convertTable', sheet, `D${first}`)).toBe(true);
    await press(/ตรวจอีกครั้ง/);
    await see('ไม่พบตารางของแผ่นงานนี้ในสมุดงาน');
    await picture(desk, 'table-missing');
    await press(/กู้คืนตาราง/);
    await see('กู้คืนตารางแล้ว');
    expect(await desk.drive('read', `${sheet} (2)`, 'B4:D4')).toEqual([[4, 4, 100]]);
  });

  test('cells cannot be merged inside the table, as in Excel', async () => {
    await desk.drive('unprotect', sheet);
    expect(await desk.drive('merge', sheet, `I${first}:I${first + 1}`)).toBe(false);
    await desk.drive('dismiss');
  });

  test('a whole worksheet deleted is laid anew from what the pane last saw of it', async () => {
    await fill(desk, 5);
    await desk.drive('addSheet', 'ว่าง');
    expect(await desk.drive('deleteSheet', sheet)).toBe(true);
    await press(/ตรวจอีกครั้ง/);
    await see('ไม่พบตารางของแผ่นงานนี้ในสมุดงาน');
    await press(/กู้คืนตาราง/);
    await see('กู้คืนตารางแล้ว');
    expect(await desk.drive('read', sheet, 'B4:D4')).toEqual([[5, 5, 100]]);
  });

  test('a figure’s formula that was typed over is put back', async () => {
    await fill(desk, 2);
    await desk.drive('unprotect', sheet);
    await desk.drive('type', sheet, 'D4', '99');
    await press(/ตรวจอีกครั้ง/);
    await see('สูตรเหนือตารางถูกลบหรือพิมพ์ทับ');
    await press(/กู้คืนตาราง/);
    await see('คำนวณได้เท่ากับบานหน้าต่างนี้');
    expect(await desk.drive('read', sheet, 'D4')).toEqual([[100]]);
  });

  test('a locked cell is not typed over', async () => {
    expect(await desk.drive('type', sheet, `B${first}`, 'ชุมชนใหม่')).toBe(false);
    expect(await desk.drive('refusal')).toBeTruthy();
    await desk.drive('dismiss');
  });

  test('a worksheet deleted while the pane was closed is laid anew from what the server has', async () => {
    await fill(desk, 1);
    await press(/บันทึกร่าง/);
    await see(draftSaved);
    await desk.drive('pane', false);
    await desk.drive('addSheet', 'ว่าง');
    expect(await desk.drive('deleteSheet', sheet)).toBe(true);
    await desk.drive('pane', true);
    await press(/เปิดแผ่นงาน.*ไตรมาสที่ 1/);
    await press(/กู้คืนตาราง/);
    await see('กู้คืนตารางแล้ว');
    expect(await desk.drive('read', sheet, 'B4:D4')).toEqual([[1, 1, 100]]);
  });
});
