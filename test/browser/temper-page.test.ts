import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inExcel } from './host/in-excel.ts';
import { type Desk, openDesk, paneFrame, picture } from './host/workbench.ts';
import { setUpWorld } from './host/world.ts';

/** The workbench's page under mouse and keyboard: tabs, prompts, print, leaving, and the way between grid and pane. */

const world = setUpWorld();
let desk: Desk;

beforeAll(async () => {
  desk = await openDesk(world);
  await desk.pane.getByLabel('ชื่อผู้ใช้').waitFor();
  await desk.drive('addSheet', 'ที่สอง');
});

afterAll(() => desk?.close());

const tab = (name: string) => desk.page.locator('[data-u-comp="slide-tab-item"]', { hasText: name });
const front = async () => {
  const { sheets, activeSheetId } = await desk.drive('document');
  return sheets.find(({ id }) => id === activeSheetId)?.name;
};
const nameBox = () => desk.page.locator('[data-u-comp="defined-name"] input').inputValue();
const status = () => desk.page.locator('.status > span').first().textContent();

describe('sheet tabs', () => {
  test('answer to the mouse, each worksheet with its own selection in name box and status line', async () => {
    await desk.drive('select', 'ที่สอง', 'C4');
    await tab('Sheet1').click();
    await expect.poll(front).toBe('Sheet1');
    await expect.poll(nameBox).toBe('A1');
    await expect.poll(status).toBe('A1');
    await tab('ที่สอง').click();
    await expect.poll(front).toBe('ที่สอง');
    await expect.poll(nameBox).toBe('C4');
    await expect.poll(status).toBe('C4');
  });

  test('answer to the keyboard', async () => {
    await tab('ที่สอง').focus();
    await desk.page.keyboard.press('ArrowLeft');
    await expect.poll(front).toBe('Sheet1');
  });

  test('a new one comes up, one that an add-in adds does not, and of a deleted one a neighbour does', async () => {
    await desk.page.locator('[data-u-comp="sheet-bar-append-button"]').first().click();
    await expect.poll(front).toBe('Sheet3');
    await inExcel(desk, async (context) => {
      context.workbook.worksheets.add('ของส่วนเสริม');
      await context.sync();
    });
    expect(await front()).toBe('Sheet3');
    await desk.drive('deleteSheet', 'Sheet3');
    await expect.poll(front).toBe('Sheet1');
    await tab('ของส่วนเสริม').click();
    await expect.poll(front).toBe('ของส่วนเสริม');
    await tab('Sheet1').click();
    await expect.poll(front).toBe('Sheet1');
  });
});

describe('what hangs on the selected cell', () => {
  const prompt = () => desk.page.getByRole('note');
  const arrow = () => desk.page.getByRole('button', { name: /รายการให้เลือก/ });

  beforeAll(async () => {
    await inExcel(desk, async (context) => {
      const first = context.workbook.worksheets.getItem('Sheet1');
      for (const [address, title] of [
        ['B2', 'บอกก่อน'],
        ['C5', 'บอกทีหลัง'],
      ] as const) {
        const { dataValidation } = first.getRange(address);
        dataValidation.rule = { list: { inCellDropDown: true, source: 'ใช่,ไม่' } };
        dataValidation.prompt = { title, message: 'เลือกหนึ่งอย่าง', showPrompt: true };
      }
      first.activate();
      await context.sync();
    });
  });

  test('goes when an add-in selects another cell, which has its own', async () => {
    await desk.drive('select', 'Sheet1', 'B2');
    await expect.poll(() => prompt().allTextContents()).toEqual(['บอกก่อนเลือกหนึ่งอย่าง']);
    const box = await arrow().boundingBox();
    await inExcel(desk, async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('C5').select();
      await context.sync();
    });
    await expect.poll(() => prompt().allTextContents()).toEqual(['บอกทีหลังเลือกหนึ่งอย่าง']);
    await expect.poll(() => arrow().count()).toBe(1);
    await expect.poll(async () => (await arrow().boundingBox())?.y).toBeGreaterThan(box?.y ?? 0);
    expect([await nameBox(), await status()]).toEqual(['C5', 'C5']);
    await picture(desk, 'prompt-moved');
  });

  test('goes when an add-in brings another worksheet up, and comes back with the tab', async () => {
    await inExcel(desk, async (context) => {
      context.workbook.worksheets.getItem('ที่สอง').activate();
      await context.sync();
    });
    await expect.poll(() => prompt().count()).toBe(0);
    await expect.poll(() => arrow().count()).toBe(0);
    await tab('Sheet1').click();
    await expect.poll(() => prompt().allTextContents()).toEqual(['บอกทีหลังเลือกหนึ่งอย่าง']);
    await inExcel(desk, async (context) => {
      context.workbook.worksheets.getItem('ที่สอง').getRange('D9').select();
      await context.sync();
    });
    await expect.poll(() => prompt().count()).toBe(0);
    expect([await nameBox(), await status()]).toEqual(['D9', 'D9']);
  });
});

describe('printing', () => {
  const preview = () => desk.page.getByRole('dialog', { name: /ตัวอย่างก่อนพิมพ์/ });
  const pages = () => preview().locator('.page').allTextContents();

  test('Ctrl+P shows what “Print” shows, from the grid and from the pane, and none of it is blank', async () => {
    await desk.drive('type', 'Sheet1', 'A1', 'สิ่งที่พิมพ์');
    await desk.drive('select', 'Sheet1', 'A1');
    await desk.page.getByRole('button', { name: /^พิมพ์/ }).click();
    await preview().waitFor();
    const printed = await pages();
    expect(printed.join('')).toContain('สิ่งที่พิมพ์');
    await preview().getByRole('button', { name: /ปิด/ }).click();
    await preview().waitFor({ state: 'hidden' });
    await desk.page.keyboard.press('Control+p');
    await preview().waitFor();
    await expect.poll(pages).toEqual(printed);
    await preview().getByRole('button', { name: /ปิด/ }).click();
    await desk.pane.getByLabel('ชื่อผู้ใช้').press('Control+p');
    await preview().waitFor();
    await expect.poll(pages).toEqual(printed);
    await preview().getByRole('button', { name: /ปิด/ }).click();
  });

  test('printed by the browser’s own menu, the page says where the pages are', async () => {
    await desk.page.emulateMedia({ media: 'print' });
    await expect.poll(() => desk.page.getByText('กด “พิมพ์” หรือ Ctrl+P').isVisible()).toBe(true);
    await desk.page.emulateMedia({ media: 'screen' });
    await expect.poll(() => desk.page.getByText('กด “พิมพ์” หรือ Ctrl+P').isVisible()).toBe(false);
  });
});

describe('the keyboard between grid and pane', () => {
  const inPane = () => desk.page.evaluate(() => document.activeElement?.tagName === 'IFRAME');
  /** Whether what is typed arrives in the grid. */
  const typed = async (text: string) => {
    await desk.drive('select', 'Sheet1', 'F1');
    await desk.page.keyboard.type(text);
    await desk.page.keyboard.press('Enter');
    await expect.poll(() => desk.drive('read', 'Sheet1', 'F1')).toEqual([[text]]);
  };

  test('F6 goes into the pane, to its first field, and back to the grid', async () => {
    await desk.page.mouse.click(300, 400);
    await desk.page.keyboard.press('F6');
    await expect.poll(inPane).toBe(true);
    await expect.poll(() => paneFrame(desk).evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
    await desk.page.keyboard.press('F6');
    await expect.poll(inPane).toBe(false);
    await typed('จาก F6');
  });

  test.each(['Tab', 'Shift+Tab', 'Escape', 'Control+F6'])(
    '%s leaves the pane where office.js says so, and the grid has the keyboard',
    async (key) => {
      await desk.pane.getByLabel('ชื่อผู้ใช้').focus();
      // Tab goes round to the last or the first of what can have the focus; one more in the grid does no harm. The others leave at once.
      const presses = key.endsWith('Tab') ? 30 : 1;
      for (let press = 0; press < presses && (await inPane()); press++) await desk.page.keyboard.press(key);
      await expect.poll(inPane).toBe(false);
      await typed(`จาก ${key}`);
      expect(await desk.drive('loud')).toEqual([]);
    },
  );
});

describe('leaving the page', () => {
  test('asks when something is not saved, and not when nothing is', async () => {
    const other = await openDesk(world);
    const asked: string[] = [];
    other.page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      return dialog.dismiss();
    });
    await other.page.mouse.click(300, 400);
    await other.drive('type', 'Sheet1', 'A1', 'ยังไม่บันทึก');
    await other.page.close({ runBeforeUnload: true });
    await expect.poll(() => asked).toEqual(['beforeunload']);
    expect(await other.drive('read', 'Sheet1', 'A1')).toEqual([['ยังไม่บันทึก']]);
    const saved = other.page.waitForEvent('download');
    await other.page.getByRole('button', { name: /^บันทึก/ }).click();
    await saved;
    const closed = other.page.waitForEvent('close');
    await other.page.close({ runBeforeUnload: true });
    await closed;
    expect(asked).toEqual(['beforeunload']);
    await other.close();
  });
});

describe('a workbook that is only looked at', () => {
  afterAll(() => desk.drive('conditions', { opened: 'editable' }));

  test('view only: reading works, writing is denied to everybody', async () => {
    await desk.drive('conditions', { opened: 'viewOnly' });
    const write = await inExcel(desk, async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('G1').values = [['เขียน']];
      await context.sync();
    });
    expect(write).toMatchObject({ code: 'AccessDenied' });
    const read = await inExcel(desk, async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1').load('values');
      await context.sync();
      return range.values;
    });
    expect(read).toEqual({ value: [['สิ่งที่พิมพ์']] });
    expect(await desk.drive('type', 'Sheet1', 'G1', 'พิมพ์')).toBe(false);
    expect((await desk.drive('refusal'))?.message).toContain('ดูอย่างเดียว');
    await desk.drive('dismiss');
    expect(await desk.drive('read', 'Sheet1', 'G1')).toEqual([['']]);
  });

  test('Protected View: no add-in runs until editing is enabled, by the button over the grid', async () => {
    await desk.drive('conditions', { opened: 'protectedView' });
    await expect.poll(() => desk.page.locator('iframe').count()).toBe(0);
    await picture(desk, 'protected-view');
    await desk.page.getByRole('button', { name: /เปิดใช้งานการแก้ไข/ }).click();
    await desk.pane.getByLabel('ชื่อผู้ใช้').waitFor();
    expect(await paneFrame(desk).evaluate(() => Office.context.document.mode)).toBe('readWrite');
  });
});

describe('what the host is', () => {
  test.each(['1.13', '1.17', '1.20'] as const)('requirement sets up to ExcelApi %s', async (excelApi) => {
    const other = await openDesk(world, { conditions: `usual&excelApi=${excelApi}` });
    await other.pane.getByLabel('ชื่อผู้ใช้').waitFor();
    const has = await paneFrame(other).evaluate(() =>
      ['1.13', '1.14', '1.17', '1.18', '1.20', '1.21'].filter((version) =>
        Office.context.requirements.isSetSupported('ExcelApi', version),
      ),
    );
    expect(has).toEqual(['1.13', '1.14', '1.17', '1.18', '1.20'].filter((version) => version <= excelApi));
    await other.close();
  });

  test('the conditions can be switched in the panel', async () => {
    await desk.page.getByRole('button', { name: /syncs, sent, received/ }).click();
    const panel = desk.page.getByRole('region', { name: /ตัวนับและเงื่อนไข/ });
    await panel.getByLabel(/สมุดงานอื่นอยู่ข้างหน้า/).selectOption('named');
    const came = await inExcel(desk, async (context) => {
      context.workbook.getSelectedRange().load('address');
      await context.sync();
    });
    expect(came).toMatchObject({ code: 'InactiveWorkbook' });
    await panel.getByLabel(/สมุดงานอื่นอยู่ข้างหน้า/).selectOption('none');
    await picture(desk, 'conditions');
    await desk.page.getByRole('button', { name: /syncs, sent, received/ }).click();
  });
});
