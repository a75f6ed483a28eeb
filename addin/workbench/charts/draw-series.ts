/** Columns, bars, lines, markers and the values beside them. */

import {
  type Chart,
  type ChartSeries,
  gapWidthOf,
  isLine,
  isStacked,
  overlapOf,
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
  drawBars(
    into,
    chart,
    data,
    plot,
    all.filter(({ series }) => !isLine(series.chartType)),
  );
  for (const each of all) if (isLine(each.series.chartType)) drawLine(into, chart, data, plot, each);
}

function drawBars(into: SVGElement, chart: Chart, data: ChartData, plot: Plot, bars: Numbered[]): void {
  const first = bars[0]?.series;
  if (!first) return;
  const stacked = isStacked(first.chartType);
  const lanes = stacked ? 1 : bars.length;
  const overlap = stacked ? 0 : overlapOf(chart, first.chartType) / 100;
  const width = plot.band / (lanes - overlap * (lanes - 1) + gapWidthOf(chart) / 100);
  const group = width * (lanes - overlap * (lanes - 1));
  const up = new Map<number, number>();
  const down = new Map<number, number>();
  for (const [lane, bar] of bars.entries()) {
    const color = bar.series.fill ?? seriesColor(bar.index);
    for (const [at, value] of bar.values.entries()) {
      if (value === null) continue;
      const pile = value < 0 ? down : up;
      const base = stacked ? (pile.get(at) ?? 0) : 0;
      if (stacked) pile.set(at, base + value);
      const shift = stacked ? 0 : lane * width * (1 - overlap);
      // Bars of a group stand in the categories' order, which runs upwards where they lie across.
      const offset = plot.across !== chart.categoryAxis.reversed ? group / 2 - shift - width : shift - group / 2;
      const side = plot.categoryAt(at) + offset;
      const from = plot.valueAt(base);
      const to = plot.valueAt(base + value);
      const low = Math.min(from, to);
      const long = Math.abs(to - from);
      const place = plot.across
        ? { x: low, y: side, width: long, height: width }
        : { x: side, y: low, width, height: long };
      const own = bar.series.points?.[at];
      const line = own?.line ?? bar.series.line;
      into.append(
        svg('rect', {
          ...place,
          fill: own?.fill ?? color,
          ...(line && strokeOf(line, 'none', 0.75)),
          'data-value': String(value),
        }),
      );
      drawValue(into, chart, data, plot, bar.series, value, { along: side + width / 2, end: to, start: from });
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
    drawMarker(into, series, series.points?.[at]?.fill ?? color, x, y);
    drawValue(into, chart, data, plot, series, value, { along: x, end: y, start: y });
  }
}

function drawMarker(into: SVGElement, series: ChartSeries, color: string, x: number, y: number): void {
  const { marker = {}, chartType } = series;
  const style = marker.style ?? (chartType === 'LineMarkers' ? 'Circle' : 'None');
  if (style === 'None') return;
  const half = (marker.size ?? 5) / 2;
  const look = { fill: marker.fill ?? color, stroke: marker.line ?? marker.fill ?? color };
  const corners: Partial<Record<typeof style, string>> = {
    Square: `M${-half} ${-half}H${half}V${half}H${-half}Z`,
    Diamond: `M0 ${-half}L${half} 0L0 ${half}L${-half} 0Z`,
    Triangle: `M0 ${-half}L${half} ${half}H${-half}Z`,
    Dash: `M${-half} -1H${half}V1H${-half}Z`,
  };
  const d = corners[style];
  const place = `translate(${x.toFixed(2)} ${y.toFixed(2)})`;
  into.append(d ? svg('path', { d, transform: place, ...look }) : svg('circle', { cx: x, cy: y, r: half, ...look }));
}

function drawValue(
  into: SVGElement,
  chart: Chart,
  data: ChartData,
  plot: Plot,
  series: ChartSeries,
  value: number,
  place: { along: number; end: number; start: number },
): void {
  const { labels } = series;
  if (!labels) return;
  const font = fontOf(labels.font, chart.font);
  const { text } = cellText(value, labels.numberFormat ?? data.numberFormat);
  const inside = labels.position === 'Center' || (isStacked(series.chartType) && labels.position !== 'InsideEnd');
  const at = inside ? (place.start + place.end) / 2 : place.end;
  const within = inside ? 0 : labels.position === 'InsideEnd' || labels.position === 'Bottom' ? -1 : 1;
  if (plot.across) {
    const anchor = within === 0 ? 'middle' : within > 0 ? 'start' : 'end';
    into.append(drawText(text, at + within * 3, place.along + font.size * 0.35, font, anchor));
    return;
  }
  const lift = within === 0 ? font.size * 0.35 : within > 0 ? -4 : font.size + 2;
  into.append(drawText(text, place.along, at + lift, font, 'middle'));
}
