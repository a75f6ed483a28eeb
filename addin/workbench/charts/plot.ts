/** The plot area: where a category and a value are. */

import type { Rectangle } from '../document/chart-place.ts';
import type { Scale } from './value-scale.ts';

export type Plot = {
  area: Rectangle;
  /** The room of one category. */
  band: number;
  /** The middle of a category's room. */
  categoryAt: (index: number) => number;
  /** Where a value is; what is off the scale lies on its edge. */
  valueAt: (value: number) => number;
};

export function plotOf(area: Rectangle, categories: number, { minimum, maximum }: Scale): Plot {
  const band = area.width / Math.max(1, categories);
  const share = (value: number) => Math.min(1, Math.max(0, (value - minimum) / (maximum - minimum)));
  return {
    area,
    band,
    categoryAt: (index) => area.left + (index + 0.5) * band,
    valueAt: (value) => area.top + (1 - share(value)) * area.height,
  };
}
