import { cityColumns } from '../../../shared/indicator/city-columns.ts';
import { quotientOf, targetOfPart } from '../../../shared/indicator/compilers/to-result.ts';
import { cellsAt } from '../kit/cells-at.ts';
import { colours } from '../kit/style.ts';
import { type CitySheet, chartRowOf } from './city-sheet.ts';
import type { KeyedTable } from './keyed-table.ts';

/** Points: fifty bars with their names want so much, and a laptop's window has no more. */
const [chartWidth, chartHeight] = [900, 215];

/**
 * Queues a chart of Excel's own above the table: a bar a district, and the target as a line across. It reads the table's
 * columns, so it follows what they say later; what the person does to it afterwards stays.
 */
export function layCityChart(
  worksheet: Excel.Worksheet,
  sheet: CitySheet,
  table: Excel.Table,
  { columns: laid }: KeyedTable,
): void {
  const { indicator, period, consolidation } = sheet;
  const [main] = indicator.results;
  if (!main) return;
  const columns = cityColumns(indicator, period);
  const cells = (key: string) => {
    const header = columns.find((column) => column.key === key)?.header ?? key;
    return table.columns.getItem(header).getDataBodyRange().untrack();
  };
  // Of a column that begins with a number: Excel guesses what is a name and what a number, and a figure may be a text, as an
  // owner's code is.
  const [measure = ''] = Object.keys(indicator.measures);
  const numbers = cells(indicator.reportedBy === 'owner' ? `measure ${measure}` : 'code');
  const chart = worksheet.charts.add(Excel.ChartType.columnClustered, numbers, Excel.ChartSeriesBy.columns);
  const by = indicator.reportedBy === 'owner' ? '' : 'รายเขต';
  chart.name = `ผลงาน${by}`;
  chart.title.text = `${main.name.th} (${main.unit.th}) ${by}`.trim();
  chart.title.format.font.size = 11;
  const bars = chart.series.getItemAt(0);
  bars.name = `ผลงาน (${main.unit.th})`;
  bars.setValues(cells(`figure ${main.key}`));
  bars.setXAxisValues(cells('district'));
  bars.format.fill.setSolidColor(colours.brand);
  bars.gapWidth = 40;
  if (targetOfPart(indicator, main, period) !== null) {
    const line = chart.series.add('เป้าหมาย');
    line.setValues(cells(`target ${main.key}`));
    line.setXAxisValues(cells('district'));
    line.chartType = Excel.ChartType.line;
    line.markerStyle = Excel.ChartMarkerStyle.none;
    line.format.line.color = colours.target;
    line.format.line.weight = 2;
  }
  chart.legend.visible = true;
  chart.legend.position = Excel.ChartLegendPosition.top;
  // Without this the axis begins where it likes, and a bar says nothing; what falls below nothing needs the room.
  if (quotientOf(main.calculation).numerator.length === 1) chart.axes.valueAxis.minimum = 0;
  // Small enough for the names of all fifty.
  chart.axes.categoryAxis.format.font.size = 8;
  const row = chartRowOf(consolidation);
  cellsAt(worksheet, row, 0).format.rowHeight = chartHeight;
  let [last, width] = [0, laid[0]?.width ?? 0];
  while (width < chartWidth && last < laid.length - 1) {
    last += 1;
    width += laid[last]?.width ?? 0;
  }
  chart.setPosition(cellsAt(worksheet, row, 0), cellsAt(worksheet, row, last));
}
