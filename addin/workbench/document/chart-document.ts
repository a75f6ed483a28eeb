/** A chart as plain data, part of a sheet's document. Sizes in points, colours `#RRGGBB`; a missing field is left to Excel. */

export const CHART_TYPES = ['ColumnClustered', 'Line', 'LineMarkers'] as const;
export type ChartType = (typeof CHART_TYPES)[number];

export type ChartFont = { name?: string; size?: number; color?: string; bold?: boolean };

export type ChartLine = { color?: string; weight?: number; style?: 'Continuous' | 'Dash' | 'Dot' | 'None' };

/** How one part of a chart is dressed: which of these it has is the part's own affair. */
export type ChartLook = { font?: ChartFont; fill?: string; line?: ChartLine };

/** Without a text, Excel's own: the name of a single series. */
export type ChartTitle = ChartLook & { text?: string; visible: boolean };

export const LEGEND_POSITIONS = ['Top', 'Bottom', 'Left', 'Right', 'Corner'] as const;
export type ChartLegend = ChartLook & { visible: boolean; position: (typeof LEGEND_POSITIONS)[number] };

/** `look.line` is the axis itself. */
export type ChartAxis = ChartLook & {
  visible: boolean;
  minimum?: number;
  maximum?: number;
  numberFormat?: string;
  gridlines: ChartLook & { visible: boolean };
  title: ChartTitle;
};

export type ChartLabels = ChartLook & { numberFormat?: string };

export type ChartSeries = ChartLook & {
  chartType: ChartType;
  /** A text, or a reference to the cell that names it; empty for Excel's own "Series1". */
  name: string;
  /** References as a formula writes them (`=Sheet1!$B$2:$B$9`); empty before they are set. */
  values: string;
  categories: string;
  labels?: ChartLabels;
  /** Points dressed otherwise than their series, by index. */
  points?: Record<number, ChartLook>;
};

/** A corner in a cell, with what it is off the cell's own corner, in points. */
export type ChartCorner = { row: number; column: number; down: number; right: number };

export type Chart = ChartLook & {
  id: string;
  name: string;
  /** Moves and sizes with the cells between its corners, as Excel's charts do. */
  from: ChartCorner;
  to: ChartCorner;
  /** What a new series becomes. */
  chartType: ChartType;
  title: ChartTitle;
  legend: ChartLegend;
  valueAxis: ChartAxis;
  categoryAxis: ChartAxis;
  series: ChartSeries[];
  /** The room between categories, in per cent of a column's width. */
  gapWidth?: number;
};

export function isLine(type: ChartType): boolean {
  return type === 'Line' || type === 'LineMarkers';
}

export function gapWidthOf(chart: Chart): number {
  return chart.gapWidth ?? 150;
}

/** In points, as Excel's own. */
export const MARKER_SIZE = 5;

/** Excel's first six theme colours, in the order series get them. */
const SERIES_COLORS = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];

export function seriesColor(index: number): string {
  return SERIES_COLORS[index % SERIES_COLORS.length] ?? '#4472C4';
}
