import { describe, expect, test } from 'vitest';
import { complete, fill, first, setUpOfficer, sheet } from './host/officer-desk.ts';
import { setUpWorld } from './host/world.ts';

/** What people type that a sheet does not take as it is. */

const world = setUpWorld();
const { desk, see } = setUpOfficer(world);

describe('what is typed', () => {
  test('text in a number column is an issue with its cure', async () => {
    await desk.drive('paste', sheet, `D${first}`, complete.replace('2563', 'สองห้าหกสาม'));
    await see('“สองห้าหกสาม” ไม่ใช่จำนวนเต็ม');
  });

  test('a typed value outside the rule is refused by the sheet itself', async () => {
    await fill(desk, 1);
    expect(await desk.drive('type', sheet, `J${first}`, '2599')).toBe(false);
    await desk.drive('dismiss');
    expect(await desk.drive('read', sheet, `J${first}`)).toEqual([[2563]]);
  });

  test('a choice from a list, of which Excel on the web tells nobody, is noticed when the cell is left', async () => {
    await desk.drive('select', sheet, `D${first}`);
    await desk.drive('choose', sheet, `D${first}`, 'ไม่นับ');
    await desk.drive('select', sheet, `E${first}`);
    await see('ไม่นับชุมชนนี้แต่ยังไม่ระบุเหตุ');
  });

  test('formulas in input cells are told of, and their values count', async () => {
    await fill(desk, 2);
    await desk.drive('paste', sheet, `J${first}`, '=2562+1');
    await see('มีสูตรใน 1 ช่อง');
    await see(/^ชุมชนตัวอย่าง พญาไท 1 · /);
    expect(await desk.drive('read', sheet, 'B4')).toEqual([[2]]);
  });
});
