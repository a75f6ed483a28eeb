import { quotientOf } from '../../../shared/indicator/compilers/to-result.ts';
import { thaiMoment } from '../../../shared/terms/date.ts';
import type { Outcome } from '../../outcome.ts';
import { cellsAt } from '../kit/cells-at.ts';
import { dressWorksheet } from '../kit/dress.ts';
import { trendTitle, trendViewName } from '../kit/names.ts';
import { layFoot, setUpPage } from '../kit/set-up-page.ts';
import { colours, rowHeights } from '../kit/style.ts';
import { nameRange, type Taken } from '../kit/taken.ts';
import { run } from '../run.ts';
import { bringUp, type KeyedSheet, type Laid } from './bring-up.ts';
import { viewNames } from './city-words.ts';
import { layKeyedTable } from './keyed-table.ts';
import { layCityTitles, titleRow } from './lay-city-titles.ts';
import { type TrendSheet, trendHeaders, trendTable } from './trend-table.ts';

const [chartRow, headerRow] = [2, 4] as const;
const [chartHeight, chartColumns] = [230, 8];
/** The quarter's name stays in sight. */
const frozen = 1;

/**
 * Brings the trend's worksheet into the workbook: a row a quarter, and a chart of the city's figure against the target.
 * Where it stands already it is brought up to date, and what the person has made of it stays. Two syncs.
 */
export function layTrend(sheet: TrendSheet): Promise<Outcome<Laid>> {
  const keyed: KeyedSheet = {
    title: trendTitle(sheet),
    table: trendTable(sheet),
    view: { name: trendViewName(sheet), line: viewLine(sheet) },
  };
  return run((context) =>
    bringUp(context, keyed, (table, title, taken) => laySheet(context, sheet, { ...keyed, table }, title, taken)),
  );
}

function laySheet(
  context: Excel.RequestContext,
  sheet: TrendSheet,
  { table, view }: KeyedSheet,
  worksheetTitle: string,
  taken: Taken,
): void {
  const worksheet = context.workbook.worksheets.add(worksheetTitle);
  // Before any name is given (nameRange).
  worksheet.activate();
  dressWorksheet(worksheet);
  const laid = layKeyedTable(worksheet, table, headerRow);
  const { indicator } = sheet;
  const title = `${indicator.title.th} · แนวโน้มรายไตรมาส`;
  const titles = { indicator, title, view: view.line, frozen, viewHeight: rowHeights.title };
  nameRange(context, taken, view.name, layCityTitles(worksheet, titles));
  cellsAt(worksheet, chartRow, 0).format.rowHeight = chartHeight;
  layChart(worksheet, sheet, laid);
  setUpPage(worksheet, { headerRow, several: true });
  layFoot(worksheet, worksheetTitle);
  worksheet.freezePanes.freezeColumns(frozen);
  cellsAt(worksheet, titleRow, 0).select();
}

/** Which view it is, of when, and which quarters are in it. */
function viewLine({ trend, at }: TrendSheet): string {
  return `แสดงข้อมูล${viewNames[trend.view]} · ณ ${thaiMoment(at)} · ${trend.points.length} ไตรมาส`;
}

/** A line through the quarters, and the target as another: what the person does to it afterwards stays. */
function layChart(worksheet: Excel.Worksheet, sheet: TrendSheet, table: Excel.Table): void {
  const [main] = sheet.indicator.results;
  if (!main) return;
  const headers = trendHeaders(sheet);
  const cells = (key: string) =>
    table.columns
      .getItem(headers.get(key) ?? key)
      .getDataBodyRange()
      .untrack();
  // Of a column that holds numbers only: Excel guesses what is a name and what a number, and a figure may be a text.
  const chart = worksheet.charts.add(Excel.ChartType.lineMarkers, cells('counted'), Excel.ChartSeriesBy.columns);
  chart.name = 'แนวโน้มทั้งเมือง';
  chart.title.text = `${main.name.th} (${main.unit.th}) ทั้งกรุงเทพมหานคร`;
  chart.title.format.font.size = 11;
  const line = (series: Excel.ChartSeries, key: string, name: string, colour: string) => {
    series.name = name;
    series.setValues(cells(key));
    series.setXAxisValues(cells('quarter'));
    series.format.line.color = colour;
    series.format.line.weight = 2.25;
  };
  line(chart.series.getItemAt(0), 'figure', `ผลงาน (${main.unit.th})`, colours.brand);
  if (sheet.trend.points.some(({ target }) => target !== null)) {
    const target = chart.series.add('เป้าหมาย');
    line(target, 'target', 'เป้าหมาย', colours.target);
    target.markerStyle = Excel.ChartMarkerStyle.none;
  }
  chart.legend.visible = true;
  chart.legend.position = Excel.ChartLegendPosition.top;
  if (quotientOf(main.calculation).numerator.length === 1) chart.axes.valueAxis.minimum = 0;
  chart.setPosition(cellsAt(worksheet, chartRow, 0), cellsAt(worksheet, chartRow, chartColumns - 1, 1, 1));
}
