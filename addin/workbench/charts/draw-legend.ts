/** The legend: what it needs of the chart's room, and its drawing. */

import { type Chart, isLine, seriesColor } from '../document/chart-document.ts';
import type { Rectangle } from '../document/chart-place.ts';
import type { ChartData } from './chart-data.ts';
import { drawText, type Font, fitText, fontOf, strokeOf, svg, textWidth } from './svg.ts';

const KEY = 14;
const GAP = 10;

type Entry = { name: string; index: number; width: number };

/** Takes the legend's strip off `room` and answers what is left; the drawing goes into `into`. */
export function drawLegend(into: SVGElement, chart: Chart, data: ChartData, room: Rectangle): Rectangle {
  if (!chart.legend.visible || data.series.length === 0) return room;
  const font = fontOf(chart.legend.font, chart.font);
  const height = font.size * 1.6;
  const { position } = chart.legend;
  if (position === 'Top' || position === 'Bottom') {
    const lines = wrap(entriesOf(data, font, room.width - KEY - GAP), room.width);
    const tall = lines.length * height;
    const top = position === 'Top' ? room.top : room.top + room.height - tall;
    for (const [index, line] of lines.entries()) {
      const total = line.reduce((sum, { width }) => sum + width + GAP, -GAP);
      let left = room.left + (room.width - total) / 2;
      for (const entry of line) {
        drawEntry(into, chart, entry, font, left, top + (index + 0.5) * height);
        left += entry.width + GAP;
      }
    }
    return { ...room, top: position === 'Top' ? room.top + tall + 4 : room.top, height: room.height - tall - 4 };
  }
  const most = room.width * 0.35;
  const entries = entriesOf(data, font, most - KEY - 4);
  const width = Math.max(...entries.map((entry) => entry.width));
  const left = position === 'Left' ? room.left : room.left + room.width - width;
  const total = entries.length * height;
  const top = position === 'Corner' ? room.top : room.top + Math.max(0, (room.height - total) / 2);
  for (const [index, entry] of entries.entries())
    drawEntry(into, chart, entry, font, left, top + (index + 0.5) * height);
  return { ...room, left: position === 'Left' ? room.left + width + 8 : room.left, width: room.width - width - 8 };
}

function entriesOf({ series }: ChartData, font: Font, room: number): Entry[] {
  return series.map(({ name }, index) => {
    const fitted = fitText(name, font, room);
    return { name: fitted, index, width: KEY + 4 + textWidth(fitted, font) };
  });
}

function wrap(entries: Entry[], room: number): Entry[][] {
  const lines: Entry[][] = [];
  let used = Number.POSITIVE_INFINITY;
  for (const entry of entries) {
    if (used + GAP + entry.width > room) {
      lines.push([]);
      used = -GAP;
    }
    lines.at(-1)?.push(entry);
    used += GAP + entry.width;
  }
  return lines;
}

function drawEntry(
  into: SVGElement,
  chart: Chart,
  { name, index }: Entry,
  font: Font,
  left: number,
  middle: number,
): void {
  const series = chart.series[index];
  if (!series) return;
  const color = seriesColor(index);
  into.append(
    isLine(series.chartType)
      ? svg('line', { x1: left, x2: left + KEY, y1: middle, y2: middle, ...strokeOf(series.line, color, 2.25) })
      : svg('rect', { x: left + 4, y: middle - 3.5, width: 7, height: 7, fill: series.fill ?? color }),
    drawText(name, left + KEY + 4, middle + font.size * 0.35, font, 'start'),
  );
}
