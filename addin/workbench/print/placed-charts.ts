/** The charts that fall on a page, or the part of them that does. */

import type { Chart } from '../document/chart-document.ts';
import { type Rectangle, rectangleOf } from '../document/chart-place.ts';
import type { SheetDocument } from '../document/document.ts';
import type { Strip } from './lines.ts';
import { total } from './lines.ts';

/** `window` is the page's own room, without repeated title rows; the chart stands in it at `place`. */
export type PlacedChart = { chart: Chart; window: Rectangle; place: Rectangle };

export function placeCharts(sheet: SheetDocument, rows: readonly Strip[], columns: readonly Strip[]): PlacedChart[] {
  const [row] = rows;
  const [column] = columns;
  if (!row || !column) return [];
  const corner = { row: row.index, column: column.index, down: 0, right: 0 };
  const page = rectangleOf(sheet, { from: corner, to: corner });
  const window = { left: column.start, top: row.start, width: total(columns), height: total(rows) };
  return sheet.charts.flatMap((chart): PlacedChart[] => {
    const whole = rectangleOf(sheet, chart);
    const place = { ...whole, left: whole.left - page.left, top: whole.top - page.top };
    const isOn =
      place.left < window.width &&
      place.top < window.height &&
      place.left + place.width > 0 &&
      place.top + place.height > 0;
    return isOn ? [{ chart, window, place }] : [];
  });
}
