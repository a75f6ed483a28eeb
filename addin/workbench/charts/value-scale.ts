/** The value axis: from where to where, and in which steps, when nobody has set them. */

import type { ChartAxis } from '../document/chart-document.ts';
import type { ChartData } from './chart-data.ts';

export type Scale = { minimum: number; maximum: number; step: number };

export function valueScale(axis: ChartAxis, { series }: ChartData): Scale {
  const numbers = series.flatMap(({ values }) => values.filter((value) => value !== null));
  let lowest = Math.min(...numbers);
  let highest = Math.max(...numbers);
  const isFlat = lowest > highest || (lowest === 0 && highest === 0);
  if (isFlat) [lowest, highest] = [0, 1];
  // As Excel does: an axis begins at zero unless all values are high above it.
  const span = highest - lowest;
  const bottom = lowest < 0 ? lowest : highest > 0 && span < highest / 6 && isLineOnly(series) ? lowest - span / 2 : 0;
  const top = isFlat ? 1 : highest + (highest - bottom) * 0.05;
  const step = niceStep((axis.maximum ?? top) - (axis.minimum ?? bottom));
  const minimum = axis.minimum ?? rounded(Math.floor(bottom / step) * step);
  const maximum = axis.maximum ?? rounded(Math.ceil(rounded(Math.max(top, 0) / step)) * step);
  return { minimum, maximum: maximum > minimum ? maximum : minimum + step, step };
}

/** Without the last digits, which binary numbers get wrong. */
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}

function isLineOnly(series: ChartData['series']): boolean {
  return series.every(({ series: each }) => each.chartType.startsWith('Line'));
}

/** 1, 2 or 5 times a power of ten, for four to ten steps. */
function niceStep(span: number): number {
  const rough = Math.max(span, Number.EPSILON) / 8;
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 5, 10].find((each) => each * power >= rough) ?? 10;
  return rounded(factor * power);
}

export function ticksOf({ minimum, maximum, step }: Scale): number[] {
  const count = Math.min(200, Math.floor((maximum - minimum) / step + 1e-9));
  return Array.from({ length: count + 1 }, (_, index) => rounded(minimum + index * step));
}
