import { describe, expect, test } from 'vitest';
import { chartData, titleText } from '../../../addin/workbench/charts/chart-data.ts';
import { ticksOf, valueScale } from '../../../addin/workbench/charts/value-scale.ts';
import { MAX_COLUMNS } from '../../../addin/workbench/document/a1.ts';
import { newChart, seriesOf } from '../../../addin/workbench/document/chart-new.ts';
import { cornersOf, cornersOfCells, rectangleOf } from '../../../addin/workbench/document/chart-place.ts';
import type { Box, SheetDocument } from '../../../addin/workbench/document/document.ts';
import { shiftCells } from '../../../addin/workbench/document/structure.ts';
import { insertTableRows } from '../../../addin/workbench/document/table-rows.ts';
import { resizeTable } from '../../../addin/workbench/document/tables.ts';
import { WorkbookModel } from '../../../addin/workbench/document/workbook-model.ts';
import { readFile } from '../../../addin/workbench/file/read-file.ts';
import { unpack } from '../../../addin/workbench/file/unpack.ts';
import { writeFile } from '../../../addin/workbench/file/write-file.ts';
import { pageBreaks } from '../../../addin/workbench/print/page-breaks.ts';
import { oneSheetPackage, packageOf } from './package-of.ts';
import { comboChart } from './sample-chart.ts';
import { cellsOf, emptySheet, workbookOf } from './sample-document.ts';

const DISTRICTS = [
  ['เขต', 'ร้อยละ', 'เป้าหมาย'],
  ['จอมทอง', 60.42, 80],
  ['บางกะปิ', 91, 80],
  ['ปทุมวัน', 12.5, 80],
  ['ดุสิต', null, 80],
];

function districts(fields: Partial<SheetDocument> = {}): SheetDocument {
  return emptySheet({ name: 'รวม', cells: cellsOf(DISTRICTS), charts: [comboChart('รวม')], ...fields });
}

const table = (rows: number) => ({
  id: 't',
  name: 'tblรวม',
  box: { row: 0, column: 0, rows, columns: 3 },
  columns: ['เขต', 'ร้อยละ', 'เป้าหมาย'].map((name, at) => ({ id: at + 1, name })),
  style: '',
  showBandedRows: false,
  showFilterButton: true,
});

const references = (sheet: SheetDocument | undefined) => sheet?.charts[0]?.series.map(({ values }) => values);
const box = (row: number, column: number, rows = 1, columns = 1): Box => ({ row, column, rows, columns });

describe('a new chart over a range', () => {
  test('takes its names from the header row and its categories from the first column', () => {
    const sheet = districts({ charts: [] });
    const chart = newChart(sheet, 'ColumnClustered', { sheet, box: box(0, 0, 5, 3) }, 'Auto');
    expect(chart.name).toBe('Chart 1');
    expect(chart.series.map(({ name, values, categories }) => [name, values, categories])).toEqual([
      ['=รวม!$B$1', '=รวม!$B$2:$B$5', '=รวม!$A$2:$A$5'],
      ['=รวม!$C$1', '=รวม!$C$2:$C$5', '=รวม!$A$2:$A$5'],
    ]);
    expect(titleText(workbookOf(sheet), sheet, chart)).toBe('Chart Title');
  });

  test.for<[string, Box, 'Auto' | 'Columns' | 'Rows', string[]]>([
    ['the longer side holds the categories', box(0, 0, 3, 4), 'Auto', ['=รวม!$B$2:$D$2', '=รวม!$B$3:$D$3']],
    ['unless it is told otherwise', box(0, 0, 3, 4), 'Columns', ['=รวม!$B$2:$B$3', '=รวม!$C$2:$C$3', '=รวม!$D$2:$D$3']],
    ['numbers alone are one series', box(1, 1, 2, 1), 'Auto', ['=รวม!$B$2:$B$3']],
  ])('%s', ([, place, by, values]) => {
    const sheet = emptySheet({
      name: 'รวม',
      cells: cellsOf([
        [null, 'Q1', 'Q2', 'Q3'],
        ['ก', 1, 2, 3],
        ['ข', 4, 5, 6],
      ]),
    });
    expect(seriesOf('Line', sheet, place, by).map((series) => series.values)).toEqual(values);
  });
});

describe('a chart shows its cells', () => {
  test('values, gaps, names and categories as they stand now', () => {
    const sheet = districts();
    const [chart = comboChart('')] = sheet.charts;
    const data = chartData(workbookOf(sheet), sheet, chart);
    expect(data.categories).toEqual(['จอมทอง', 'บางกะปิ', 'ปทุมวัน', 'ดุสิต']);
    expect(data.series.map(({ name, values }) => [name, values])).toEqual([
      ['ร้อยละ', [60.42, 91, 12.5, null]],
      ['เป้าหมาย', [80, 80, 80, 80]],
    ]);
  });

  test('rows that are hidden are left out', () => {
    const sheet = districts({ hiddenRows: [2, 4] });
    const [chart = comboChart('')] = sheet.charts;
    expect(chartData(workbookOf(sheet), sheet, chart).series[0]?.values).toEqual([60.42, 12.5]);
  });

  test.for<[(number | null)[], object, [number, number, number]]>([
    [[60.42, 91], {}, [0, 100, 20]],
    [[0, 0], {}, [0, 1, 0.2]],
    [[null], {}, [0, 1, 0.2]],
    [[-20, 45], {}, [-20, 50, 10]],
    [[60, 91], { minimum: 50, maximum: 120 }, [50, 120, 10]],
  ])('the value axis over %j is %j %j', ([values, set, [minimum, maximum, step]]) => {
    const chart = comboChart('x');
    const [series] = chart.series;
    if (!series) throw new Error('no series');
    const axis = { visible: true, gridlines: { visible: true }, title: { visible: false }, ...set };
    const scale = valueScale(axis, {
      categories: values.map(String),
      numberFormat: '',
      series: [{ name: '', values, series }],
    });
    expect(scale).toEqual({ minimum, maximum, step });
    expect(ticksOf(scale).at(-1)).toBeLessThanOrEqual(maximum);
  });
});

describe('where a chart stands', () => {
  test('in points as in cells', () => {
    const sheet = emptySheet({ rowHeights: { 0: 40 }, columnWidths: { 1: 100 }, hiddenColumns: [2] });
    const place = { left: 60.5, top: 12, width: 200, height: 90 };
    const corners = cornersOf(sheet, place);
    expect(corners.from).toEqual({ row: 0, column: 1, down: 12, right: 12.5 });
    expect(rectangleOf(sheet, corners)).toEqual(place);
    expect(rectangleOf(sheet, cornersOfCells(box(0, 0), box(1, 1)))).toEqual({
      left: 0,
      top: 0,
      width: 148,
      height: 62.5,
    });
  });

  test('a page of paper shows the part that falls on it', () => {
    const sheet = districts();
    const pages = pageBreaks(sheet).pages;
    expect(pages).toHaveLength(1);
    const [placed] = pages[0]?.charts ?? [];
    expect(placed?.place).toEqual(rectangleOf(sheet, sheet.charts[0] ?? comboChart('')));
  });
});

describe('what a chart refers to follows', () => {
  const shift = (kind: 'insert' | 'delete', row: number, rows = 1) => {
    const model = new WorkbookModel(workbookOf(districts(), emptySheet({ id: 'other', name: 'อื่น' })));
    const [sheet = emptySheet()] = model.document.sheets;
    shiftCells(model, sheet, { kind, direction: 'rows', box: { row, column: 0, rows, columns: MAX_COLUMNS } });
    return sheet;
  };

  test('rows inserted and deleted, as formulas do', () => {
    expect(references(shift('insert', 0))).toEqual(['=รวม!$B$3:$B$6', '=รวม!$C$3:$C$6']);
    expect(references(shift('insert', 3, 2))).toEqual(['=รวม!$B$2:$B$7', '=รวม!$C$2:$C$7']);
    expect(references(shift('delete', 2))).toEqual(['=รวม!$B$2:$B$4', '=รวม!$C$2:$C$4']);
    expect(references(shift('delete', 1, 4))).toEqual(['=รวม!#REF!', '=รวม!#REF!'].map(() => '=#REF!'));
  });

  test('the chart goes with its cells', () => {
    expect(shift('insert', 0, 3).charts[0]).toMatchObject({ from: { row: 9, down: 3.5 }, to: { row: 21 } });
    expect(shift('insert', 10).charts[0]).toMatchObject({ from: { row: 6 }, to: { row: 19 } });
    // Its lower edge is row 18's upper one: what is put there makes it no longer.
    expect(shift('insert', 18).charts[0]).toMatchObject({ to: { row: 18, down: 0 } });
    expect(shift('delete', 5, 3).charts[0]).toMatchObject({ from: { row: 5, down: 0 }, to: { row: 15 } });
  });

  test('a sheet renamed, and a sheet deleted', () => {
    const other = emptySheet({ id: 'other', name: 'อื่น', charts: [comboChart('รวม', { id: 'second' })] });
    const model = new WorkbookModel(workbookOf(districts(), other));
    model.renameSheet('sheet', 'รวม เมือง');
    expect(references(model.sheet('other'))).toEqual(["='รวม เมือง'!$B$2:$B$5", "='รวม เมือง'!$C$2:$C$5"]);
    expect(model.sheet('other').charts[0]?.series[1]?.name).toBe('เป้าหมาย');
    model.deleteSheet('sheet');
    expect(references(model.sheet('other'))).toEqual(['=#REF!', '=#REF!']);
  });

  test('a table that grows at its end or is made smaller', () => {
    const model = new WorkbookModel(workbookOf(districts({ tables: [table(5)] })));
    const [sheet = emptySheet()] = model.document.sheets;
    const [found = table(0)] = sheet.tables;
    insertTableRows(model, sheet, found, 4, 2);
    expect(references(sheet)).toEqual(['=รวม!$B$2:$B$7', '=รวม!$C$2:$C$7']);
    insertTableRows(model, sheet, found, 1, 1);
    expect(references(sheet)).toEqual(['=รวม!$B$2:$B$8', '=รวม!$C$2:$C$8']);
    resizeTable(model, sheet, found, { ...found.box, rows: 4 });
    expect(references(sheet)).toEqual(['=รวม!$B$2:$B$4', '=รวม!$C$2:$C$4']);
  });
});

describe('charts in a file', () => {
  test('stand there as a drawing with the values they show', async () => {
    const parts = await unpack(await writeFile(workbookOf(districts({ tables: [table(5)] }))));
    const chart = (await parts.text('xl/charts/chart1.xml')) ?? '';
    expect(chart).toContain('<c:f>รวม!$B$2:$B$5</c:f>');
    expect(chart).toContain('<c:pt idx="0"><c:v>60.42</c:v></c:pt>');
    expect(chart).toContain('<c:ptCount val="4"/>');
    const sheet = (await parts.text('xl/worksheets/sheet1.xml')) ?? '';
    expect(sheet.indexOf('<drawing ')).toBeGreaterThan(sheet.indexOf('<pageSetup'));
    expect(sheet.indexOf('<drawing ')).toBeLessThan(sheet.indexOf('<tableParts'));
    const relations = (await parts.text('xl/worksheets/_rels/sheet1.xml.rels')) ?? '';
    expect(relations).toContain('../drawings/charts1.xml');
    expect(relations).toContain('table');
    expect(await parts.text('[Content_Types].xml')).toContain('drawingml.chart+xml');
  });

  test.for(['ColumnClustered', 'Line', 'LineMarkers'] as const)(
    'a chart of %s comes back as it was',
    async (chartType) => {
      const chart = comboChart('รวม');
      const own = newChart(districts({ charts: [] }), chartType, { sheet: districts(), box: box(0, 0, 5, 3) }, 'Auto');
      const charts = [own, chart];
      const again = await readFile(await writeFile(workbookOf(districts({ charts }))));
      const blank = (list: typeof charts | undefined) => list?.map((each) => ({ ...each, id: '' }));
      expect(blank(again.sheets[0]?.charts as typeof charts)).toEqual(blank(charts));
    },
  );

  test('a chart of another kind is left out; LibreOffice’s text as a formula is a text', async () => {
    const pie = '<c:chartSpace xmlns:c="x"><c:chart><c:plotArea><c:pieChart/></c:plotArea></c:chart></c:chartSpace>';
    const drawing = `<wsDr xmlns:r="r"><twoCellAnchor><from><col>0</col><row>0</row></from><to><col>3</col><row>9</row></to><graphicFrame>
      <nvGraphicFramePr><cNvPr name="ก"/></nvGraphicFramePr><graphic><graphicData><chart r:id="rId1"/></graphicData></graphic></graphicFrame></twoCellAnchor><oneCellAnchor/></wsDr>`;
    const relations = (type: string, target: string) =>
      `<Relationships><Relationship Id="rId1" Type="x/${type}" Target="${target}"/></Relationships>`;
    const file = (chart: string) =>
      packageOf(
        oneSheetPackage('<worksheet><sheetData/></worksheet>', {
          'xl/worksheets/_rels/first.xml.rels': relations('drawing', '../drawings/d.xml'),
          'xl/drawings/d.xml': drawing,
          'xl/drawings/_rels/d.xml.rels': relations('chart', '../charts/c.xml'),
          'xl/charts/c.xml': chart,
        }),
      );
    expect((await readFile(file(pie))).sheets[0]?.charts).toEqual([]);
    const series = '<c:ser><c:tx><c:strRef><c:f>"เป้า ""หมาย"""</c:f></c:strRef></c:tx></c:ser>';
    const line = pie.replace('<c:pieChart/>', `<c:lineChart><c:grouping val="standard"/>${series}</c:lineChart>`);
    expect((await readFile(file(line))).sheets[0]?.charts).toMatchObject([
      { name: 'ก', chartType: 'LineMarkers', series: [{ name: 'เป้า "หมาย"', values: '' }] },
    ]);
  });
});
