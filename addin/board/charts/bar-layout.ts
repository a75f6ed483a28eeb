/** What one row takes: the bar and the gap to the next. */
const rowHeight = 19;

/** The names and numbers stand to the left, the target's words below. */
export const barChartMargins = { left: 168, right: 44, top: 6, bottom: 34 };

/** The room that a bar chart needs, known before the chart itself has been fetched. */
export function barChartHeight(bars: number): number {
  return bars * rowHeight + barChartMargins.top + barChartMargins.bottom + 16;
}
