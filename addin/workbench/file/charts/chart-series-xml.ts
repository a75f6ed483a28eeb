/** The series of a chart, in groups of one kind each, with the values they show now kept beside the references. */

import { cellsOf, placeText } from '../../charts/chart-data.ts';
import {
  type Chart,
  type ChartLabels,
  type ChartSeries,
  gapWidthOf,
  isLine,
  MARKER_SIZE,
  seriesColor,
} from '../../document/chart-document.ts';
import type { SheetDocument, WorkbookDocument } from '../../document/document.ts';
import { attributes, encodeText } from '../xml.ts';
import { fontXml, shapeXml } from './chart-dress.ts';

export const CATEGORY_AXIS = 100_001;
export const VALUE_AXIS = 100_002;
const AXES = `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;

type Home = { document: WorkbookDocument; sheet: SheetDocument; chart: Chart };
type Numbered = { series: ChartSeries; index: number };

/** An empty chart still says what it would be. */
export function groupsXml(home: Home): string {
  const { chart } = home;
  const kinds = new Set((chart.series.length > 0 ? chart.series : [chart]).map(({ chartType }) => isLine(chartType)));
  return [...kinds].map((lines) => groupXml(home, lines)).join('');
}

function groupXml(home: Home, lines: boolean): string {
  const series = home.chart.series
    .map((each, index) => (isLine(each.chartType) === lines ? seriesXml(home, { series: each, index }) : ''))
    .join('');
  return lines
    ? `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${AXES}</c:lineChart>`
    : `<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series}` +
        `<c:gapWidth val="${gapWidthOf(home.chart)}"/><c:overlap val="0"/>${AXES}</c:barChart>`;
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

function textReference({ document, sheet }: Home, reference: string): string {
  const texts = cellsOf(document, sheet, reference).map(placeText);
  const points = texts.map((text, index) => `<c:pt idx="${index}"><c:v>${encodeText(text)}</c:v></c:pt>`);
  return `<c:strRef><c:f>${encodeText(reference.slice(1))}</c:f><c:strCache><c:ptCount val="${texts.length}"/>${points.join('')}</c:strCache></c:strRef>`;
}

function categoriesXml(home: Home, { categories }: ChartSeries): string {
  return categories ? `<c:cat>${textReference(home, categories)}</c:cat>` : '';
}

function valuesXml({ document, sheet }: Home, { values }: ChartSeries): string {
  if (!values) return '';
  const cells = cellsOf(document, sheet, values);
  const points = cells.map(({ cell }, index) =>
    typeof cell?.value === 'number' ? `<c:pt idx="${index}"><c:v>${cell.value}</c:v></c:pt>` : '',
  );
  return (
    `<c:val><c:numRef><c:f>${encodeText(values.slice(1))}</c:f><c:numCache><c:formatCode>General</c:formatCode>` +
    `<c:ptCount val="${cells.length}"/>${points.join('')}</c:numCache></c:numRef></c:val>`
  );
}

function markerXml({ chartType }: ChartSeries, color: string): string {
  if (chartType === 'Line') return '<c:marker><c:symbol val="none"/></c:marker>';
  return `<c:marker><c:symbol val="circle"/><c:size val="${MARKER_SIZE}"/>${shapeXml({ fill: color, line: { color } })}</c:marker>`;
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
  return (
    `<c:dLbls>${format}${shapeXml(labels)}${fontXml(labels.font)}<c:showLegendKey val="0"/><c:showVal val="1"/>` +
    '<c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>'
  );
}
