import { describe, expect, test } from 'vitest';
import { documentedErrors } from '../../addin/workbench/protocol/documented-errors.ts';
import { troubleOf } from '../../addin/workbook/troubles.ts';
import { fill, first, setUpOfficer, sheet } from './host/officer-desk.ts';
import { picture } from './host/workbench.ts';
import { setUpWorld } from './host/world.ts';

/** Whatever Excel answers, in whatever is an ordinary act of the person's, the pane stays: it says what is so, and goes on. */

const world = setUpWorld();

describe('the officer', () => {
  const { desk, see, press } = setUpOfficer(world);
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
    expect(await report().inputValue()).toBe('ประชุมหารือแล้ว');
    await see('กรอกแล้ว 3 จาก 22 ชุมชน');
    expect(await desk.drive('read', sheet, `H${first}`)).toEqual([['บรรจุ']]);
  });

  test('a moment in another workbook is not even noticed', async () => {
    await desk.drive('failNext', 'InactiveWorkbook', 1, 'Worksheet.activate');
    await press(/ไปที่ชุมชนแรก/);
    await expect.poll(() => desk.drive('selection')).toMatch(new RegExp(`^[A-Z]+${first}$`));
    expect(await desk.drive('cancelFailures')).toBe(0);
    expect(await desk.pane.getByRole('alert').count()).toBe(0);
  });
});
