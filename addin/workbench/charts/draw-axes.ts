/** The axes: how much room their labels need, their lines, labels, gridlines and titles. */

import type { Chart, ChartAxis } from '../document/chart-document.ts';
import type { Rectangle } from '../document/chart-place.ts';
import { cellText } from '../document/number-text.ts';
import type { ChartData } from './chart-data.ts';
import type { Plot } from './plot.ts';
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
    turned: widest(data.categories, category) > band - 4,
  };
}

/** The area that is left for the plot when titles and labels have taken their edges. */
export function insideAxes(chart: Chart, data: ChartData, labels: AxisLabels, room: Rectangle): Rectangle {
  const { categoryAxis, valueAxis } = chart;
  const texts = labels.ticks.map(({ text }) => text);
  const besides = valueAxis.visible ? widest(texts, labels.value) + GAP : 0;
  const names = widest(data.categories, labels.category);
  const below = labels.turned
    ? Math.min(names * 0.71 + labels.category.size, room.height * 0.4)
    : labels.category.size * 1.5;
  const titleOf = (axis: ChartAxis) => (axis.title.visible ? fontOf(axis.title.font, chart.font, 10).size * 1.7 : 0);
  const left = besides + titleOf(valueAxis);
  const bottom = (categoryAxis.visible ? below : 0) + titleOf(categoryAxis);
  // Values over the tallest column stand out.
  const over = chart.series.some((series) => series.labels) ? labels.value.size * 1.3 : 4;
  return {
    left: room.left + left,
    top: room.top + over,
    width: Math.max(1, room.width - left - 4),
    height: Math.max(1, room.height - bottom - over),
  };
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

function drawValues(into: SVGElement, { valueAxis }: Chart, { area, valueAt }: Plot, labels: AxisLabels): void {
  const { value: font } = labels;
  for (const { value, text } of labels.ticks) {
    const at = valueAt(value);
    const line = { x1: area.left, x2: area.left + area.width, y1: at, y2: at };
    if (valueAxis.gridlines.visible)
      into.append(svg('line', { ...line, ...strokeOf(valueAxis.gridlines.line, GREY, 0.75) }));
    if (valueAxis.visible) into.append(drawText(text, area.left - GAP, at + font.size * 0.35, font, 'end'));
  }
}

function drawCategories(
  into: SVGElement,
  { categoryAxis }: Chart,
  data: ChartData,
  { area, band, categoryAt, valueAt }: Plot,
  { scale, labels, room }: AxesRoom,
): void {
  if (!categoryAxis.visible) return;
  const zero = valueAt(Math.min(scale.maximum, Math.max(scale.minimum, 0)));
  const line = { x1: area.left, x2: area.left + area.width, y1: zero, y2: zero };
  into.append(svg('line', { ...line, ...strokeOf(categoryAxis.line, GREY, 0.75) }));
  const { category: font, turned } = labels;
  const bottom = area.top + area.height;
  // Excel leaves names out where all of them would lie on each other.
  const every = turned ? Math.max(1, Math.ceil((font.size * 1.1) / band)) : 1;
  const most = (room.top + room.height - bottom) * 1.3;
  for (const [index, name] of data.categories.entries()) {
    if (index % every !== 0) continue;
    const at = categoryAt(index);
    into.append(
      turned
        ? drawText(fitText(name, font, most), at + font.size * 0.3, bottom + font.size, font, 'end', -45)
        : drawText(name, at, bottom + font.size * 1.25, font, 'middle'),
    );
  }
}

function drawTitles(into: SVGElement, chart: Chart, { area }: Plot, room: Rectangle): void {
  const drawTitle = (
    { title }: ChartAxis,
    most: number,
    place: (font: Font) => [x: number, y: number, turn: number],
  ) => {
    if (!title.visible) return;
    const font = fontOf(title.font, chart.font, 10);
    const [x, y, turn] = place(font);
    into.append(drawText(fitText(title.text ?? 'Axis Title', font, most), x, y, font, 'middle', turn));
  };
  drawTitle(chart.categoryAxis, area.width, ({ size }) => [
    area.left + area.width / 2,
    room.top + room.height - size * 0.3,
    0,
  ]);
  drawTitle(chart.valueAxis, area.height, ({ size }) => [room.left + size, area.top + area.height / 2, -90]);
}
