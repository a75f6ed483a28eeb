import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Desk, openDesk, paneFrame, picture } from './host/workbench.ts';
import { setUpWorld } from './host/world.ts';

/** The real office.js in the pane's frame lays a chart over a table, as the planning office's worksheets will have it. */

const world = setUpWorld();
let desk: Desk;
let saved: string;

beforeAll(async () => {
  desk = await openDesk(world);
  await desk.pane.getByLabel('ชื่อผู้ใช้').waitFor();
});

afterAll(() => desk?.close());

const pane = () => paneFrame(desk);
const bars = () => desk.page.locator('.charts .chart rect[data-value]');
const heights = () => bars().evaluateAll((all) => all.map((each) => Math.round(each.getBoundingClientRect().height)));

const rows = [
  ['เขต', 'ร้อยละ', 'เป้าหมาย'],
  ['จอมทอง', 60.42, 80],
  ['บางกะปิ', 91, 80],
  ['ปทุมวัน', 12.5, 80],
  ['ดุสิต', 80, 80],
];

test('a chart of columns with a target line is added and dressed in one sync, and is seen over the grid', async () => {
  const made = await pane().evaluate(async (values) => {
    return Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:C5').values = values;
      const table = sheet.tables.add('A1:C5', true);
      table.name = 'tblรวม';
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B5'), 'Columns');
      chart.name = 'ร้อยละรายเขต';
      chart.title.text = 'ร้อยละของชุมชนที่มีแผน เทียบเป้าหมาย';
      chart.title.format.font.size = 14;
      chart.legend.position = 'Bottom';
      chart.legend.visible = true;
      chart.setPosition('E2', 'M16');
      const target = chart.series.add('เป้าหมาย');
      target.setValues(table.columns.getItem('เป้าหมาย').getDataBodyRange());
      target.setXAxisValues(table.columns.getItem('เขต').getDataBodyRange());
      target.chartType = 'Line';
      target.format.line.color = '#C00000';
      target.format.line.weight = 1.5;
      const columns = chart.series.getItemAt(0);
      columns.format.fill.setSolidColor('#0F6B52');
      columns.gapWidth = 60;
      columns.hasDataLabels = true;
      columns.dataLabels.numberFormat = '0.00';
      columns.points.getItemAt(2).format.fill.setSolidColor('#C00000');
      chart.axes.valueAxis.minimum = 0;
      chart.axes.valueAxis.maximum = 100;
      chart.axes.valueAxis.title.text = 'ร้อยละ';
      chart.axes.categoryAxis.format.font.size = 10;
      chart.load('name,id,width,height,left,top,chartType');
      chart.series.load('items/name,items/chartType');
      sheet.charts.load('items/name');
      await context.sync();
      const { name, left, top, width, height } = chart;
      return {
        name,
        place: { left, top, width, height },
        series: chart.series.items.map((each) => [each.name, each.chartType]),
        names: sheet.charts.items.map((each) => each.name),
      };
    });
  }, rows);
  expect(made).toEqual({
    name: 'ร้อยละรายเขต',
    place: { left: 192, top: 22.5, width: 432, height: 337.5 },
    series: [
      ['ร้อยละ', 'ColumnClustered'],
      ['เป้าหมาย', 'Line'],
    ],
    names: ['ร้อยละรายเขต'],
  });
  await expect.poll(() => bars().count()).toBe(4);
  const seen = await desk.page.locator('.charts .chart').boundingBox();
  const grid = await desk.page.locator('.charts').boundingBox();
  expect(seen).toMatchObject({ width: 576, height: 450 });
  // E2 is four columns of 64 pixels and one row of 30 from the grid's corner.
  expect([(seen?.x ?? 0) - (grid?.x ?? 0), (seen?.y ?? 0) - (grid?.y ?? 0)]).toEqual([256, 30]);
  expect(grid?.height).toBeGreaterThan(600);
  await picture(desk, 'chart-over-grid');
});

test('a cell that changes changes the chart, and the series are read back', async () => {
  const before = await heights();
  const chart = await desk.page.locator('.charts .chart').elementHandle();
  await desk.drive('type', 'Sheet1', 'B4', '100');
  await expect.poll(heights).not.toEqual(before);
  // The chart is still the one that was looked at, and not another in its place.
  expect(await chart?.evaluate((frame) => frame.isConnected)).toBe(true);
  const read = await pane().evaluate(() =>
    Excel.run(async (context) => {
      const chart = context.workbook.worksheets.getItem('Sheet1').charts.getItem('ร้อยละรายเขต');
      const columns = chart.series.getItemAt(0);
      const values = columns.getDimensionValues('Values');
      const names = columns.getDimensionValues('Categories');
      const none = context.workbook.worksheets.getItem('Sheet1').charts.getItemOrNullObject('ไม่มี');
      chart.axes.valueAxis.load('maximum');
      await context.sync();
      return {
        values: values.value,
        names: names.value,
        none: none.isNullObject,
        maximum: chart.axes.valueAxis.maximum,
      };
    }),
  );
  expect(read).toEqual({
    values: [60.42, 91, 100, 80],
    names: ['จอมทอง', 'บางกะปิ', 'ปทุมวัน', 'ดุสิต'],
    none: true,
    maximum: 100,
  });
});

test('it scrolls with the grid, goes with its sheet, and grows with its table', async () => {
  const chart = desk.page.locator('.charts .chart');
  const before = await chart.boundingBox();
  await desk.page.mouse.move(300, 400);
  await desk.page.mouse.wheel(0, 120);
  await expect.poll(async () => (await chart.boundingBox())?.y).toBeLessThan(before?.y ?? 0);
  await picture(desk, 'chart-scrolled');
  await desk.drive('select', 'Sheet1', 'A1');
  await desk.drive('addSheet', 'อื่น');
  await pane().evaluate(() => Excel.run(async (context) => context.workbook.worksheets.getItem('อื่น').activate()));
  await expect.poll(() => chart.count()).toBe(0);
  await desk.drive('select', 'Sheet1', 'A6');
  await desk.drive('type', 'Sheet1', 'A6', 'พระนคร');
  await desk.drive('type', 'Sheet1', 'B6', '45');
  await expect.poll(() => bars().count()).toBe(5);
  expect((await desk.drive('document')).sheets[0]?.charts[0]?.series[1]?.values).toBe('=Sheet1!$C$2:$C$6');
});

test('it is printed, saved and opened again', async () => {
  await desk.page.getByRole('button', { name: /พิมพ์/ }).first().click();
  await desk.page.locator('.print-pages .chart svg').first().waitFor();
  await picture(desk, 'chart-printed');
  await desk.page.locator('.preview-bar').getByRole('button', { name: /ปิด/ }).click();
  const [download] = await Promise.all([
    desk.page.waitForEvent('download'),
    desk.page.getByRole('button', { name: /บันทึก/ }).click(),
  ]);
  saved = await download.path();
  const before = (await desk.drive('document')).sheets[0]?.charts[0];
  await desk.page.getByRole('button', { name: /สมุดงานใหม่/ }).click();
  await expect.poll(() => bars().count()).toBe(0);
  await desk.page
    .locator('input[type=file]')
    .setInputFiles({ name: 'รวม.xlsx', mimeType: '', buffer: readFileSync(saved) });
  await expect.poll(() => bars().count()).toBe(5);
  const after = (await desk.drive('document')).sheets[0]?.charts[0];
  expect({ ...after, id: '' }).toEqual({ ...before, id: '' });
  await picture(desk, 'chart-reopened');
});

test('what the workbench lacks of charts says its name', async () => {
  await desk.pane.getByLabel('ชื่อผู้ใช้').waitFor();
  const refused = await pane().evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.charts.add('Pie', sheet.getRange('A1:B5'));
      await context.sync();
      return 'was added';
    }).catch((error: unknown) => String(error)),
  );
  expect(refused).toContain('ChartCollection.add "Pie" is not in the workbench');
  expect(await desk.drive('loud')).toEqual(['ChartCollection.add "Pie" is not in the workbench']);
  await desk.page.getByRole('alert').getByRole('button', { name: /ปิด/ }).click();
});
