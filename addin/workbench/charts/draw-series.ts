/** Columns, lines, markers and the values over them. */

import {
  type Chart,
  type ChartSeries,
  gapWidthOf,
  isLine,
  MARKER_SIZE,
  seriesColor,
} from '../document/chart-document.ts';
import { cellText } from '../document/number-text.ts';
import type { ChartData, SeriesData } from './chart-data.ts';
import type { Plot } from './plot.ts';
import { drawText, fontOf, strokeOf, svg } from './svg.ts';

type Numbered = SeriesData & { index: number };

/** Lines go over columns, as in Excel. */
export function drawSeries(into: SVGElement, chart: Chart, data: ChartData, plot: Plot): void {
  const all = data.series.map((series, index): Numbered => ({ ...series, index }));
  drawColumns(
    into,
    chart,
    data,
    plot,
    all.filter(({ series }) => !isLine(series.chartType)),
  );
  for (const each of all) if (isLine(each.series.chartType)) drawLine(into, chart, data, plot, each);
}

function drawColumns(into: SVGElement, chart: Chart, data: ChartData, plot: Plot, columns: Numbered[]): void {
  const width = plot.band / (columns.length + gapWidthOf(chart) / 100);
  const zero = plot.valueAt(0);
  for (const [lane, { series, values, index }] of columns.entries()) {
    for (const [at, value] of values.entries()) {
      if (value === null) continue;
      const x = plot.categoryAt(at) + (lane - columns.length / 2) * width;
      const end = plot.valueAt(value);
      const own = series.points?.[at];
      const line = own?.line ?? series.line;
      into.append(
        svg('rect', {
          x,
          y: Math.min(zero, end),
          width,
          height: Math.abs(end - zero),
          fill: own?.fill ?? series.fill ?? seriesColor(index),
          ...(line && strokeOf(line, 'none', 0.75)),
          'data-value': String(value),
        }),
      );
      drawValue(into, chart, data, series, value, { x: x + width / 2, y: end });
    }
  }
}

function drawLine(
  into: SVGElement,
  chart: Chart,
  data: ChartData,
  plot: Plot,
  { series, values, index }: Numbered,
): void {
  const color = series.line?.color ?? seriesColor(index);
  let path = '';
  let pen = 'M';
  const points: { at: number; x: number; y: number; value: number }[] = [];
  for (const [at, value] of values.entries()) {
    // A gap where there is no number.
    if (value === null) {
      pen = 'M';
      continue;
    }
    const x = plot.categoryAt(at);
    const y = plot.valueAt(value);
    path += `${pen}${x.toFixed(2)} ${y.toFixed(2)}`;
    pen = 'L';
    points.push({ at, x, y, value });
  }
  into.append(
    svg('path', { d: path, fill: 'none', 'stroke-linejoin': 'round', ...strokeOf(series.line, color, 2.25) }),
  );
  for (const { at, x, y, value } of points) {
    if (series.chartType === 'LineMarkers')
      into.append(svg('circle', { cx: x, cy: y, r: MARKER_SIZE / 2, fill: series.points?.[at]?.fill ?? color }));
    drawValue(into, chart, data, series, value, { x, y });
  }
}

function drawValue(
  into: SVGElement,
  chart: Chart,
  data: ChartData,
  { labels }: ChartSeries,
  value: number,
  { x, y }: { x: number; y: number },
): void {
  if (!labels) return;
  const { text } = cellText(value, labels.numberFormat ?? data.numberFormat);
  into.append(drawText(text, x, y - 4, fontOf(labels.font, chart.font), 'middle'));
}
