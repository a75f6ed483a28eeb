import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Desk, openDesk, paneFrame, picture } from './host/workbench.ts';
import { setUpWorld } from './host/world.ts';

/** Tables sorted, filtered and widened, scattered cells and links, through the real office.js and by a person. */

const world = setUpWorld();
let desk: Desk;
let pane: Frame;

const rows = [
  ['เขต', 'ร้อยละ'],
  ['จอมทอง', 60.42],
  ['บางกะปิ', 91],
  ['ปทุมวัน', 12.5],
  ['ดุสิต', 80],
];

beforeAll(async () => {
  desk = await openDesk(world);
  await desk.pane.getByLabel('ชื่อผู้ใช้').waitFor();
  pane = paneFrame(desk);
  await pane.evaluate(
    (values) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1:B5').values = values;
        sheet.tables.add('A1:B5', true).name = 'tblรวม';
        context.workbook.worksheets.add('สรุป');
        await context.sync();
      }),
    rows,
  );
});

afterAll(() => desk?.close());

test('the add-in sorts by a column, filters it, and sees what is left', async () => {
  const seen = await pane.evaluate(() =>
    Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('tblรวม');
      table.sort.apply([{ key: 1, ascending: false }]);
      const column = table.columns.getItem('ร้อยละ');
      column.filter.applyCustomFilter('>=60', '<91', 'And');
      column.filter.load('criteria');
      table.sort.load('fields');
      table.autoFilter.load('isDataFiltered');
      const body = table.getDataBodyRange().load('values');
      const visible = table.getDataBodyRange().getVisibleView().load('values');
      const first = table.getDataBodyRange().getRow(0).load('rowHidden');
      await context.sync();
      return {
        values: body.values,
        visible: visible.values,
        hidden: first.rowHidden,
        filtered: table.autoFilter.isDataFiltered,
        criterion: column.filter.criteria.criterion1,
        key: table.sort.fields[0]?.key,
      };
    }),
  );
  expect(seen).toEqual({
    values: [
      ['บางกะปิ', 91],
      ['ดุสิต', 80],
      ['จอมทอง', 60.42],
      ['ปทุมวัน', 12.5],
    ],
    visible: [
      ['ดุสิต', 80],
      ['จอมทอง', 60.42],
    ],
    hidden: true,
    filtered: true,
    criterion: '>=60',
    key: 1,
  });
  await picture(desk, 'table-filtered');
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.tables.getItem('tblรวม').clearFilters();
      await context.sync();
    }),
  );
  expect((await desk.drive('document')).sheets[0]?.hiddenRows).toEqual([]);
});

test('a person sorts, filters and adds a column; the add-in hears of the rows that were sorted', async () => {
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      context.workbook.worksheets.onRowSorted.add(async ({ address }) => {
        heard.push(`sorted ${address}`);
      });
      context.workbook.worksheets.onSingleClicked.add(async ({ address }) => {
        heard.push(`clicked ${address}`);
      });
      context.workbook.worksheets.onSelectionChanged.add(async ({ address }) => {
        heard.push(`selected ${address}`);
      });
      await context.sync();
    }),
  );
  expect(await desk.drive('sortTable', 'Sheet1', 'A3', true)).toBe(true);
  expect(await desk.drive('read', 'Sheet1', 'A2:A5')).toEqual([['จอมทอง'], ['ดุสิต'], ['บางกะปิ'], ['ปทุมวัน']]);
  await desk.drive('undo');
  expect(await desk.drive('read', 'Sheet1', 'A2')).toEqual([['บางกะปิ']]);
  expect(await desk.drive('filterTable', 'Sheet1', 'A3', ['ดุสิต'])).toBe(true);
  expect((await desk.drive('document')).sheets[0]?.hiddenRows).toEqual([1, 3, 4]);
  await desk.drive('filterTable', 'Sheet1', 'A3', null);
  await desk.drive('type', 'Sheet1', 'C1', 'ของฉัน');
  const [table] = (await desk.drive('document')).sheets[0]?.tables ?? [];
  expect(table?.columns.map(({ name }) => name)).toEqual(['เขต', 'ร้อยละ', 'ของฉัน']);
  expect(await desk.drive('sortTable', 'Sheet1', 'F9', true)).toBe(false);
  const heard = () => pane.evaluate(() => (window as unknown as { heard: string[] }).heard);
  await expect.poll(heard).toContain('sorted A1:B5');
});

test('scattered cells are unlocked and coloured in one batch, and read as one', async () => {
  const read = await pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const areas = sheet.getRanges('A2,B3:B4, Sheet1!C5');
      areas.format.protection.locked = false;
      areas.format.fill.color = '#FFF2CC';
      areas.format.borders.getItem('EdgeLeft').weight = 'Medium';
      areas.load('address,areaCount,cellCount');
      areas.format.protection.load('locked');
      areas.areas.load('items/address');
      const mixed = sheet.getRanges('A2,A3');
      mixed.format.protection.load('locked');
      await context.sync();
      const places = areas.areas.items.map(({ address }) => address);
      return [areas.areaCount, areas.cellCount, areas.format.protection.locked, mixed.format.protection.locked, places];
    }),
  );
  expect(read).toEqual([3, 4, false, null, ['Sheet1!A2', 'Sheet1!B3:B4', 'Sheet1!C5']]);
  const cells = (await desk.drive('document')).sheets[0]?.cells;
  expect(cells?.[3]?.[1]?.format).toMatchObject({
    locked: false,
    fill: '#FFF2CC',
    borders: { left: { weight: 'Medium' } },
  });
});

test('a link leads to another sheet when it is clicked', async () => {
  const link = await pane.evaluate(() =>
    Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem('Sheet1').getRange('E1');
      cell.hyperlink = { documentReference: 'สรุป!B3', screenTip: 'ไปที่สรุป', textToDisplay: 'สรุป' };
      cell.load('hyperlink,values');
      await context.sync();
      return [cell.hyperlink, cell.values];
    }),
  );
  expect(link).toEqual([{ documentReference: 'สรุป!B3', screenTip: 'ไปที่สรุป', textToDisplay: 'สรุป' }, [['สรุป']]]);
  // E1's middle: four columns and a half of 64 pixels from the grid's corner.
  const grid = await desk.page.locator('.charts').evaluate((layer) => {
    const canvas = document.querySelector('canvas[id^="univer-sheet-main-canvas"]') ?? layer;
    const { left, top } = canvas.getBoundingClientRect();
    return { left: left + 46, top: top + 20 };
  });
  await desk.page.mouse.click(grid.left + 4.5 * 64, grid.top + 15);
  await expect.poll(() => desk.drive('selection')).toBe('B3');
  expect((await desk.drive('document')).activeSheetId).toBe((await desk.drive('document')).sheets[1]?.id);
  const heard = await pane.evaluate(() => (window as unknown as { heard: string[] }).heard);
  expect(heard).toEqual(expect.arrayContaining(['selected E1', 'clicked E1']));
  expect(await desk.drive('loud')).toEqual([]);
  expect(desk.faults).toEqual([]);
});
