/** The series of a chart, in groups of one kind each, with the values they show now kept beside the references. */

import { cellsOf, placeText } from '../charts/chart-data.ts';
import {
  type Chart,
  type ChartLabels,
  type ChartMarker,
  type ChartSeries,
  type ChartType,
  gapWidthOf,
  isBar,
  isLine,
  isStacked,
  overlapOf,
  seriesColor,
} from '../document/chart-document.ts';
import type { SheetDocument, WorkbookDocument } from '../document/document.ts';
import { fontXml, shapeXml } from './chart-dress.ts';
import { attributes, encodeText } from './xml.ts';

export const CATEGORY_AXIS = 100_001;
export const VALUE_AXIS = 100_002;
const AXES = `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;

const MARKERS = {
  Automatic: 'auto',
  None: 'none',
  Circle: 'circle',
  Square: 'square',
  Diamond: 'diamond',
  Triangle: 'triangle',
  Dash: 'dash',
} as const;
const POSITIONS = {
  Center: 'ctr',
  InsideEnd: 'inEnd',
  InsideBase: 'inBase',
  OutsideEnd: 'outEnd',
  Top: 't',
  Bottom: 'b',
} as const;

type Home = { document: WorkbookDocument; sheet: SheetDocument; chart: Chart };
type Numbered = { series: ChartSeries; index: number };

/** An empty chart still says what it would be. */
export function groupsXml(home: Home): string {
  const { chart } = home;
  const kinds = [...new Set(chart.series.map(({ chartType }) => kindOf(chartType)))];
  return (kinds.length > 0 ? kinds : [kindOf(chart.chartType)]).map((kind) => groupXml(home, kind)).join('');
}

function kindOf(type: ChartType): ChartType {
  return type === 'LineMarkers' ? 'Line' : type;
}

function groupXml(home: Home, kind: ChartType): string {
  const members = home.chart.series
    .map((series, index) => ({ series, index }))
    .filter(({ series }) => kindOf(series.chartType) === kind);
  const series = members.map((member) => seriesXml(home, member)).join('');
  if (isLine(kind)) {
    return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${AXES}</c:lineChart>`;
  }
  return (
    `<c:barChart><c:barDir val="${isBar(kind) ? 'bar' : 'col'}"/><c:grouping val="${isStacked(kind) ? 'stacked' : 'clustered'}"/>` +
    `<c:varyColors val="0"/>${series}<c:gapWidth val="${gapWidthOf(home.chart)}"/>` +
    `<c:overlap val="${overlapOf(home.chart, kind)}"/>${AXES}</c:barChart>`
  );
}

function seriesXml(home: Home, { series, index }: Numbered): string {
  const line = isLine(series.chartType);
  const color = seriesColor(index);
  const look = line
    ? { line: { color, weight: 2.25, ...series.line } }
    : { fill: color, ...(series.fill && { fill: series.fill }), ...(series.line && { line: series.line }) };
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${nameXml(home, series)}${shapeXml(look)}` +
    (line ? markerXml(series, look.line?.color ?? color) : '<c:invertIfNegative val="0"/>') +
    pointsXml(series) +
    labelsXml(series.labels) +
    categoriesXml(home, series) +
    valuesXml(home, series) +
    (line ? '<c:smooth val="0"/>' : '') +
    '</c:ser>'
  );
}

function nameXml(home: Home, { name }: ChartSeries): string {
  if (!name) return '';
  if (!name.startsWith('=')) return `<c:tx><c:v>${encodeText(name)}</c:v></c:tx>`;
  return `<c:tx>${textReference(home, name)}</c:tx>`;
}

function textReference({ document, sheet, chart }: Home, reference: string): string {
  const texts = cellsOf(document, sheet, reference, chart.plotVisibleOnly).map(placeText);
  const points = texts.map((text, index) => `<c:pt idx="${index}"><c:v>${encodeText(text)}</c:v></c:pt>`);
  return `<c:strRef><c:f>${encodeText(reference.slice(1))}</c:f><c:strCache><c:ptCount val="${texts.length}"/>${points.join('')}</c:strCache></c:strRef>`;
}

function categoriesXml(home: Home, { categories }: ChartSeries): string {
  return categories ? `<c:cat>${textReference(home, categories)}</c:cat>` : '';
}

function valuesXml({ document, sheet, chart }: Home, { values }: ChartSeries): string {
  if (!values) return '';
  const cells = cellsOf(document, sheet, values, chart.plotVisibleOnly);
  const points = cells.map(({ cell }, index) =>
    typeof cell?.value === 'number' ? `<c:pt idx="${index}"><c:v>${cell.value}</c:v></c:pt>` : '',
  );
  return (
    `<c:val><c:numRef><c:f>${encodeText(values.slice(1))}</c:f><c:numCache><c:formatCode>General</c:formatCode>` +
    `<c:ptCount val="${cells.length}"/>${points.join('')}</c:numCache></c:numRef></c:val>`
  );
}

function markerXml({ chartType, marker = {} }: ChartSeries, color: string): string {
  const style = marker.style ?? (chartType === 'LineMarkers' ? undefined : 'None');
  if (style === 'None') return '<c:marker><c:symbol val="none"/></c:marker>';
  return (
    `<c:marker><c:symbol val="${MARKERS[style ?? 'Circle']}"/><c:size val="${marker.size ?? 5}"/>` +
    `${shapeXml({ fill: marker.fill ?? color, line: { color: marker.line ?? marker.fill ?? color } })}</c:marker>`
  );
}

function pointsXml({ points = {} }: ChartSeries): string {
  return Object.entries(points)
    .map(([index, look]) => {
      const shape = shapeXml(look);
      return shape
        ? `<c:dPt><c:idx val="${index}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/>${shape}</c:dPt>`
        : '';
    })
    .join('');
}

function labelsXml(labels: ChartLabels | undefined): string {
  if (!labels) return '';
  const format = labels.numberFormat
    ? `<c:numFmt${attributes({ formatCode: labels.numberFormat, sourceLinked: 0 })}/>`
    : '';
  const position = labels.position ? `<c:dLblPos val="${POSITIONS[labels.position]}"/>` : '';
  return (
    `<c:dLbls>${format}${shapeXml(labels)}${fontXml(labels.font)}${position}<c:showLegendKey val="0"/><c:showVal val="1"/>` +
    '<c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>'
  );
}

export function markerOf(symbol: string | undefined): ChartMarker['style'] {
  return (Object.keys(MARKERS) as (keyof typeof MARKERS)[]).find((style) => MARKERS[style] === symbol);
}

export function positionOf(code: string | undefined): ChartLabels['position'] {
  return (Object.keys(POSITIONS) as (keyof typeof POSITIONS)[]).find((position) => POSITIONS[position] === code);
}
