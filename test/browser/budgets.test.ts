import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { maximumReturnItems } from '../../shared/wire/terms.ts';
import { openHttp } from './host/over-http.ts';
import { sheetsOverHttp } from './host/sheets-over-http.ts';
import { report, spend } from './host/spending.ts';
import { type Desk, openDesk, signIn } from './host/workbench.ts';
import { setUpWorld } from './host/world.ts';

/**
 * How often and with how much the add-in troubles Excel: the same number of syncs, whatever the number of rows. Excel tells
 * an add-in of its own writes as of any change, so one of them reads what was just laid.
 */

const sheet = '2100-1040 2563-Q1';
const complete = 'นับ\t\tมี\t11/10/2562\tบรรจุ\tโครงการปรับปรุงพื้นที่ส่วนกลางของชุมชน\t2563';

/** Bytes of a request and of a response: Excel on the web takes 5 MB, and twice as many rows are to fit. */
const most = 2_500_000;

const world = setUpWorld();

describe.each([
  { rows: 50, district: '1035', username: 'chomthong' },
  { rows: 1_000, district: '1003', username: 'nongchok' },
])('a sheet of $rows rows', ({ rows, district, username }) => {
  let desk: Desk;

  beforeAll(async () => {
    await world.server.storage.saveRegisters([rosterOf(district, rows)], new Date().toISOString());
    desk = await openDesk(world);
    await signIn(desk, username, world.server.password);
    await desk.pane.getByRole('heading', { name: 'งานวันนี้' }).waitFor();
  });

  afterAll(() => desk?.close());

  test('opens in at most 4 syncs', async () => {
    const spent = await spend(desk, async () => {
      await desk.pane
        .getByRole('button', { name: /เปิดแผ่นงาน/ })
        .first()
        .click();
      await desk.pane.getByText(`กรอกแล้ว 0 จาก ${rows.toLocaleString('en-US')} ชุมชน`).waitFor();
    });
    report(`${rows} rows, open`, spent);
    expect(spent.syncs).toBeLessThanOrEqual(4);
    expect(Math.max(spent.largestRequest, spent.largestResponse)).toBeLessThan(most);
  });

  test('is checked in at most 2 syncs', async () => {
    await desk.drive('paste', sheet, 'D7', Array.from({ length: rows }, () => complete).join('\n'));
    await desk.pane.getByText(`กรอกแล้ว ${rows.toLocaleString('en-US')} จาก`).waitFor();
    const spent = await spend(desk, async () => {
      await desk.pane.getByRole('button', { name: /ตรวจอีกครั้ง/ }).click();
      await desk.pane.getByText('ตรวจใหม่ทั้งแผ่นแล้ว').waitFor();
    });
    report(`${rows} rows, validation pass`, spent);
    expect(spent.syncs).toBeLessThanOrEqual(2);
    expect(spent.largestResponse).toBeLessThan(most);
  });

  test('is submitted in at most 2 syncs', async () => {
    const spent = await spend(desk, async () => {
      await desk.pane.getByRole('button', { name: /ส่งรายงาน/ }).click();
      await desk.pane.getByRole('button', { name: /ยืนยันส่ง/ }).click();
      await desk.pane
        .getByText(new RegExp(`2100-1040-2563-Q1-${district}-1`))
        .first()
        .waitFor();
    });
    report(`${rows} rows, submit`, spent);
    expect(spent.syncs).toBeLessThanOrEqual(2);
  });

  test('given back for as many single cells as may be, it opens anew with its locks in at most 6 syncs', async () => {
    const items = Array.from({ length: Math.min(rows, maximumReturnItems) }, (_, index) => ({
      subject: `${district}-${String(1 + index * Math.floor(rows / Math.min(rows, maximumReturnItems))).padStart(4, '0')}`,
      column: index % 2 === 0 ? 'project' : 'planDate',
      message: 'ตรวจอีกครั้ง',
    }));
    const http = await openHttp(world.server);
    await sheetsOverHttp(http).decide(district, 'return', { message: '', items });
    await http.close();
    await desk.pane.getByRole('button', { name: /กลับไปที่แผ่นงาน/ }).click();
    await desk.pane.getByRole('button', { name: /กลับไปงานวันนี้/ }).click();
    await desk.pane.getByText('ส่งคืนให้แก้ไข 1 แผ่น').waitFor();
    const spent = await spend(desk, async () => {
      await desk.pane
        .getByRole('button', { name: /เปิดแผ่นงาน/ })
        .first()
        .click();
      await desk.pane.getByText(`ทำแล้ว 0 จาก ${items.length} รายการ`).waitFor();
    });
    report(`${rows} rows, open with ${items.length} cells given back`, spent);
    // One more reads how the worksheet is protected, and one lets go of the watch that the sheet has had all the while.
    expect(spent.syncs).toBeLessThanOrEqual(4 + 2);
    expect(Math.max(spent.largestRequest, spent.largestResponse)).toBeLessThan(most);
    expect(await desk.drive('type', sheet, 'I7', 'โครงการใหม่')).toBe(true);
    expect(await desk.drive('type', sheet, 'G7', '12/10/2562')).toBe(false);
    // Univer's own interface, in the page around the pane, grumbles of itself while it shows 1,000 rows being calculated.
    const ours = (fault: string) => rows < 1_000 || !fault.startsWith('Maximum update depth exceeded');
    expect(desk.faults.filter(ours)).toEqual([]);
  });
});

function rosterOf(district: string, rows: number) {
  return {
    id: `test-${district}-${rows}`,
    district,
    validFrom: '2019-10-01',
    demo: true,
    communities: Array.from({ length: rows }, (_, index) => ({
      code: `${district}-${String(index + 1).padStart(4, '0')}`,
      name: `ชุมชนตัวอย่าง ${index + 1}`,
      kind: 'crowded-2555',
    })),
  };
}
