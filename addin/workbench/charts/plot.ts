/** The plot area: where a category and a value are, whichever way the chart runs. */

import type { Chart } from '../document/chart-document.ts';
import { isBar } from '../document/chart-document.ts';
import type { Rectangle } from '../document/chart-place.ts';
import type { Scale } from './value-scale.ts';

export type Plot = {
  area: Rectangle;
  /** Bars lie across: categories run down, values to the right. */
  across: boolean;
  /** The room of one category. */
  band: number;
  /** The middle of a category's room, from the area's own edge on. */
  categoryAt: (index: number) => number;
  /** Where a value is; what is off the scale lies on its edge. */
  valueAt: (value: number) => number;
};

export function liesAcross(chart: Chart): boolean {
  return isBar(chart.series[0]?.chartType ?? chart.chartType);
}

export function plotOf(chart: Chart, area: Rectangle, categories: number, scale: Scale): Plot {
  const across = liesAcross(chart);
  const length = across ? area.height : area.width;
  const band = length / Math.max(1, categories);
  const start = across ? area.top : area.left;
  // Excel counts bars from the bottom up.
  const backwards = across !== chart.categoryAxis.reversed;
  const share = (value: number) => {
    const part = (value - scale.minimum) / (scale.maximum - scale.minimum);
    return Math.min(1, Math.max(0, chart.valueAxis.reversed ? 1 - part : part));
  };
  return {
    area,
    across,
    band,
    categoryAt: (index) => start + (backwards ? length - (index + 0.5) * band : (index + 0.5) * band),
    valueAt: (value) => (across ? area.left + share(value) * area.width : area.top + (1 - share(value)) * area.height),
  };
}
