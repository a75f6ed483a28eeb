/** The axes: how much room their labels need, their lines, labels, gridlines and titles. */

import type { Chart, ChartAxis } from '../document/chart-document.ts';
import type { Rectangle } from '../document/chart-place.ts';
import { cellText } from '../document/number-text.ts';
import type { ChartData } from './chart-data.ts';
import { liesAcross, type Plot } from './plot.ts';
import { drawText, type Font, fitText, fontOf, strokeOf, svg, textWidth } from './svg.ts';
import { type Scale, ticksOf } from './value-scale.ts';

const GREY = '#D9D9D9';
const GAP = 5;

export type AxisLabels = { category: Font; value: Font; ticks: { value: number; text: string }[]; turned: boolean };

export function axisLabels(chart: Chart, data: ChartData, scale: Scale, room: Rectangle): AxisLabels {
  const category = fontOf(chart.categoryAxis.font, chart.font);
  const format = chart.valueAxis.numberFormat ?? data.numberFormat;
  const band = room.width / Math.max(1, data.categories.length);
  return {
    category,
    value: fontOf(chart.valueAxis.font, chart.font),
    ticks: ticksOf(scale).map((value) => ({ value, text: cellText(value, format).text })),
    turned: !liesAcross(chart) && widest(data.categories, category) > band - 4,
  };
}

/** The area that is left for the plot when titles and labels have taken their edges. */
export function insideAxes(chart: Chart, data: ChartData, labels: AxisLabels, room: Rectangle): Rectangle {
  const { categoryAxis, valueAxis } = chart;
  const across = liesAcross(chart);
  const ticks = valueAxis.visible
    ? widest(
        labels.ticks.map(({ text }) => text),
        labels.value,
      )
    : 0;
  const names = categoryAxis.visible ? widest(data.categories, labels.category) : 0;
  const down = (font: Font) => font.size * 1.5;
  const besides = across ? Math.min(names, room.width * 0.4) : ticks;
  const turnedHeight = Math.min(names * 0.71 + labels.category.size, room.height * 0.4);
  const below = across
    ? valueAxis.visible
      ? down(labels.value)
      : 0
    : categoryAxis.visible
      ? labels.turned
        ? turnedHeight
        : down(labels.category)
      : 0;
  const titleOf = (axis: ChartAxis) => (axis.title.visible ? fontOf(axis.title.font, chart.font, 10).size * 1.7 : 0);
  const left = besides + (besides ? GAP : 0) + titleOf(across ? categoryAxis : valueAxis);
  const bottom = below + titleOf(across ? valueAxis : categoryAxis);
  const onTop = valueOnFarSide(chart) && across;
  // Half of the last tick's label stands out.
  const right = across
    ? widest(
        labels.ticks.slice(-1).map(({ text }) => text),
        labels.value,
      ) / 2
    : 4;
  // Values over the tallest column stand out, too.
  const over = !across && chart.series.some((series) => series.labels) ? labels.value.size * 1.3 : 4;
  const height = Math.max(1, room.height - bottom - over);
  return {
    left: room.left + left,
    top: onTop ? room.top + bottom : room.top + over,
    width: Math.max(1, room.width - left - right),
    height,
  };
}

/** The value axis is where the first category is, unless it was sent to the last one. */
function valueOnFarSide({ categoryAxis }: Chart): boolean {
  return categoryAxis.reversed !== (categoryAxis.crossedAt === 'Maximum');
}

function widest(texts: readonly string[], font: Font): number {
  return Math.max(0, ...texts.map((text) => textWidth(text, font)));
}

export type AxesRoom = { scale: Scale; labels: AxisLabels; room: Rectangle };

export function drawAxes(into: SVGElement, chart: Chart, data: ChartData, plot: Plot, around: AxesRoom): void {
  drawValues(into, chart, plot, around.labels);
  drawCategories(into, chart, data, plot, around);
  drawTitles(into, chart, plot, around.room);
}

function drawValues(into: SVGElement, chart: Chart, { across, area, valueAt }: Plot, labels: AxisLabels): void {
  const { valueAxis } = chart;
  const bottom = area.top + area.height;
  const far = valueOnFarSide(chart);
  for (const { value, text } of labels.ticks) {
    const at = valueAt(value);
    const line = across
      ? { x1: at, x2: at, y1: area.top, y2: bottom }
      : { x1: area.left, x2: area.left + area.width, y1: at, y2: at };
    if (valueAxis.gridlines.visible)
      into.append(svg('line', { ...line, ...strokeOf(valueAxis.gridlines.line, GREY, 0.75) }));
    if (!valueAxis.visible) continue;
    const { value: font } = labels;
    into.append(
      across
        ? drawText(text, at, far ? area.top - GAP : bottom + font.size * 1.25, font, 'middle')
        : drawText(text, area.left - GAP, at + font.size * 0.35, font, 'end'),
    );
  }
}

function drawCategories(
  into: SVGElement,
  chart: Chart,
  data: ChartData,
  plot: Plot,
  { scale, labels, room }: AxesRoom,
): void {
  const { across, area, band, categoryAt, valueAt } = plot;
  const { categoryAxis } = chart;
  if (!categoryAxis.visible) return;
  const zero = valueAt(Math.min(scale.maximum, Math.max(scale.minimum, 0)));
  const bottom = area.top + area.height;
  const line = across
    ? { x1: zero, x2: zero, y1: area.top, y2: bottom }
    : { x1: area.left, x2: area.left + area.width, y1: zero, y2: zero };
  into.append(svg('line', { ...line, ...strokeOf(categoryAxis.line, GREY, 0.75) }));
  const { category: font } = labels;
  // Excel leaves names out where all of them would lie on each other.
  const every = Math.max(1, Math.ceil((font.size * (across ? 1.15 : 1.1)) / band));
  const most = across ? area.left - GAP - room.left : (room.top + room.height - bottom) * 1.3;
  for (const [index, name] of data.categories.entries()) {
    if (index % (across || labels.turned ? every : 1) !== 0) continue;
    const at = categoryAt(index);
    if (across) into.append(drawText(fitText(name, font, most), area.left - GAP, at + font.size * 0.35, font, 'end'));
    else if (labels.turned)
      into.append(drawText(fitText(name, font, most), at + font.size * 0.3, bottom + font.size, font, 'end', -45));
    else into.append(drawText(name, at, bottom + font.size * 1.25, font, 'middle'));
  }
}

function drawTitles(into: SVGElement, chart: Chart, { across, area }: Plot, room: Rectangle): void {
  const drawTitle = (axis: ChartAxis, besides: boolean) => {
    if (!axis.title.visible) return;
    const font = fontOf(axis.title.font, chart.font, 10);
    const text = fitText(axis.title.text ?? 'Axis Title', font, besides ? area.height : area.width);
    into.append(
      besides
        ? drawText(text, room.left + font.size, area.top + area.height / 2, font, 'middle', -90)
        : drawText(text, area.left + area.width / 2, room.top + room.height - font.size * 0.3, font, 'middle'),
    );
  };
  drawTitle(chart.categoryAxis, across);
  drawTitle(chart.valueAxis, !across);
}
