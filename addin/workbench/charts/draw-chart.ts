/**
 * Draws a chart from the workbook's cells, for the overlay of the grid and for the print preview. It stands in for Excel's own drawing: what
 * is where, in which colour and how long is the same, the last point of layout is not.
 */

import type { Chart } from '../document/chart-document.ts';
import type { Rectangle } from '../document/chart-place.ts';
import type { SheetDocument, WorkbookDocument } from '../document/document.ts';
import { chartData, titleText } from './chart-data.ts';
import { axisLabels, drawAxes, insideAxes } from './draw-axes.ts';
import { drawLegend } from './draw-legend.ts';
import { drawSeries } from './draw-series.ts';
import { plotOf } from './plot.ts';
import { drawText, fitText, fontOf, strokeOf, svg } from './svg.ts';
import { valueScale } from './value-scale.ts';

const PADDING = 8;

/** `size` in points, which are also the drawing's own units. */
export function drawChart(
  document: WorkbookDocument,
  sheet: SheetDocument,
  chart: Chart,
  size: { width: number; height: number },
): SVGSVGElement {
  const { width, height } = size;
  const title = titleText(document, sheet, chart);
  const root = svg('svg', {
    viewBox: `0 0 ${Number(width.toFixed(2))} ${Number(height.toFixed(2))}`,
    role: 'img',
    'aria-label': chart.title.visible ? title : chart.name,
  });
  root.append(
    svg('rect', {
      x: 0.4,
      y: 0.4,
      width: Math.max(0, width - 0.8),
      height: Math.max(0, height - 0.8),
      fill: chart.fill ?? '#FFFFFF',
      ...strokeOf(chart.line, '#D9D9D9', 0.75),
    }),
  );
  const data = chartData(document, sheet, chart);
  let room: Rectangle = {
    left: PADDING,
    top: PADDING,
    width: Math.max(1, width - 2 * PADDING),
    height: Math.max(1, height - 2 * PADDING),
  };
  if (chart.title.visible) room = drawTitle(root, chart, title, room);
  room = drawLegend(root, chart, data, room);
  if (room.width < 20 || room.height < 20 || data.series.length === 0) return root;
  const scale = valueScale(chart.valueAxis, data);
  const labels = axisLabels(chart, data, scale, room);
  const plot = plotOf(insideAxes(chart, data, labels, room), data.categories.length, scale);
  drawAxes(root, chart, data, plot, { scale, labels, room });
  drawSeries(root, chart, data, plot);
  return root;
}

function drawTitle(root: SVGElement, chart: Chart, title: string, room: Rectangle): Rectangle {
  const font = fontOf(
    chart.title.font,
    { ...chart.font, ...(chart.font?.size && { size: chart.font.size * 1.2 }) },
    14,
  );
  const lines = title.split('\n');
  for (const [index, line] of lines.entries()) {
    const base = room.top + (index + 0.85) * font.size * 1.35;
    root.append(drawText(fitText(line, font, room.width), room.left + room.width / 2, base, font, 'middle'));
  }
  const used = lines.length * font.size * 1.35 + 6;
  return { ...room, top: room.top + used, height: room.height - used };
}
