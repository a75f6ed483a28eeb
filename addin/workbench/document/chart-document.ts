/** A chart as plain data, part of a sheet's document. Sizes in points, colours `#RRGGBB`; a missing field is left to Excel. */

export const CHART_TYPES = [
  'ColumnClustered',
  'ColumnStacked',
  'BarClustered',
  'BarStacked',
  'Line',
  'LineMarkers',
] as const;
export type ChartType = (typeof CHART_TYPES)[number];

export type ChartFont = { name?: string; size?: number; color?: string; bold?: boolean };

export const LINE_STYLES = ['Continuous', 'Dash', 'Dot', 'None'] as const;
export type ChartLine = { color?: string; weight?: number; style?: (typeof LINE_STYLES)[number] };

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
  majorUnit?: number;
  numberFormat?: string;
  reversed: boolean;
  /** Where the other axis meets this one; without it, where Excel puts it: at zero, at the first category. */
  crossedAt?: 'Minimum' | 'Maximum';
  gridlines: ChartLook & { visible: boolean };
  title: ChartTitle;
};

export const MARKER_STYLES = ['Automatic', 'None', 'Circle', 'Square', 'Diamond', 'Triangle', 'Dash'] as const;
export type ChartMarker = { style?: (typeof MARKER_STYLES)[number]; size?: number; fill?: string; line?: string };

export const LABEL_POSITIONS = ['Center', 'InsideEnd', 'InsideBase', 'OutsideEnd', 'Top', 'Bottom'] as const;
export type ChartLabels = ChartLook & { position?: (typeof LABEL_POSITIONS)[number]; numberFormat?: string };

export type ChartSeries = ChartLook & {
  chartType: ChartType;
  /** A text, or a reference to the cell that names it; empty for Excel's own "Series1". */
  name: string;
  /** References as a formula writes them (`=Sheet1!$B$2:$B$9`); empty before they are set. */
  values: string;
  categories: string;
  marker?: ChartMarker;
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
  /** Of all its columns or bars: the room between categories in per cent of one's width, and how far they lie on each other. */
  gapWidth?: number;
  overlap?: number;
  /** Rows and columns that are hidden are left out. */
  plotVisibleOnly: boolean;
};

export function isBar(type: ChartType): boolean {
  return type === 'BarClustered' || type === 'BarStacked';
}

export function isLine(type: ChartType): boolean {
  return type === 'Line' || type === 'LineMarkers';
}

export function isStacked(type: ChartType): boolean {
  return type === 'BarStacked' || type === 'ColumnStacked';
}

export function gapWidthOf(chart: Chart): number {
  return chart.gapWidth ?? 150;
}

export function overlapOf({ overlap }: Chart, type: ChartType): number {
  return overlap ?? (isStacked(type) ? 100 : 0);
}

/** Excel's first six theme colours, in the order series get them. */
const SERIES_COLORS = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];

export function seriesColor(index: number): string {
  return SERIES_COLORS[index % SERIES_COLORS.length] ?? '#4472C4';
}
