/** A chart from its part: those this project wrote, and what of other programs' charts the workbench can draw. */

import type {
  Chart,
  ChartAxis,
  ChartLabels,
  ChartSeries,
  ChartTitle,
  ChartType,
} from '../../document/chart-document.ts';
import { isLine, seriesColor } from '../../document/chart-document.ts';
import { newId } from '../../document/new-document.ts';
import { attribute, child, children, content, isTrue, localName, numberOf, readXml, type XmlElement } from '../xml.ts';
import { readLook, readRich } from './chart-dress.ts';
import { GRIDLINE, legendPosition } from './chart-part.ts';

const value = (element: XmlElement | undefined) => attribute(element, 'val');

/** Null for a kind of chart the workbench does not draw: it is left out, as other unknown parts are. */
export function readChart(xml: string): Omit<Chart, 'name' | 'from' | 'to'> | null {
  const root = readXml(xml);
  const chart = child(root, 'chart');
  const plot = child(chart, 'plotArea');
  const groups = children(plot).filter((element) => localName(element.name).endsWith('Chart'));
  const types = groups.map(typeOf);
  const [chartType] = types;
  if (!chartType || types.includes(null)) return null;
  const series = groups
    .flatMap((group, index) => children(group, 'ser').map((element) => readSeries(types[index] ?? chartType, element)))
    .sort((a, b) => a.order - b.order)
    .map(({ found }) => found);
  const legend = child(chart, 'legend');
  const gapWidth = numberOf(value(child(plot, 'barChart', 'gapWidth')), 150);
  return {
    id: newId(),
    chartType: series[0]?.chartType ?? chartType,
    title: readTitle(child(chart, 'title')),
    legend: {
      visible: legend !== undefined,
      position: legend ? legendPosition(value(child(legend, 'legendPos'))) : 'Bottom',
      ...readLook(legend),
    },
    valueAxis: readAxis(child(plot, 'valAx')),
    categoryAxis: readAxis(child(plot, 'catAx')),
    series,
    ...(gapWidth !== 150 && { gapWidth }),
    ...readLook(root),
  };
}

function typeOf(group: XmlElement): ChartType | null {
  const grouping = value(child(group, 'grouping'));
  if (localName(group.name) === 'lineChart') return grouping === 'standard' ? 'Line' : null;
  const columns = localName(group.name) === 'barChart' && value(child(group, 'barDir')) !== 'bar';
  return columns && grouping === 'clustered' ? 'ColumnClustered' : null;
}

function readSeries(kind: ChartType, element: XmlElement): { order: number; found: ChartSeries } {
  const index = numberOf(value(child(element, 'idx')), 0);
  const line = isLine(kind);
  const symbol = value(child(element, 'marker', 'symbol'));
  const chartType = line && symbol !== 'none' ? 'LineMarkers' : kind;
  const look = readLook(element);
  const labels = readLabels(child(element, 'dLbls'));
  const points = readPoints(element);
  const found: ChartSeries = {
    chartType,
    name: readName(child(element, 'tx')),
    values: reference(child(element, 'val')),
    categories: reference(child(element, 'cat')),
    ...ownLook(look, line, seriesColor(index)),
    ...(labels && { labels }),
    ...(points && { points }),
  };
  return { order: numberOf(value(child(element, 'order')), index), found };
}

/** What the writer gave a series of itself is not a choice of its own. */
function ownLook(
  look: Pick<ChartSeries, 'fill' | 'line'>,
  isALine: boolean,
  color: string,
): Pick<ChartSeries, 'fill' | 'line'> {
  const { fill, line } = look;
  if (!isALine) return { ...(fill && fill !== color && { fill }), ...(line && { line }) };
  const { color: own, weight, ...rest } = line ?? {};
  const kept = {
    ...(own && own !== color && { color: own }),
    ...(weight !== undefined && weight !== 2.25 && { weight }),
    ...rest,
  };
  return Object.keys(kept).length > 0 ? { line: kept } : {};
}

function readName(tx: XmlElement | undefined): string {
  const formula = content(child(tx, 'strRef', 'f'));
  // LibreOffice writes a plain text as a formula, too.
  const literal = /^"((?:[^"]|"")*)"$/s.exec(formula)?.[1];
  if (literal !== undefined) return literal.replaceAll('""', '"');
  return formula ? `=${formula}` : content(child(tx, 'v'));
}

function reference(holder: XmlElement | undefined): string {
  const formula = content(child(children(holder)[0], 'f'));
  return formula ? `=${formula}` : '';
}

function readLabels(element: XmlElement | undefined): ChartLabels | undefined {
  if (!element || !isTrue(value(child(element, 'showVal')))) return undefined;
  const numberFormat = attribute(child(element, 'numFmt'), 'formatCode');
  return { ...readLook(element), ...(numberFormat && { numberFormat }) };
}

function readPoints(series: XmlElement): ChartSeries['points'] {
  const points = children(series, 'dPt').map(
    (point) => [numberOf(value(child(point, 'idx')), 0), readLook(point)] as const,
  );
  return points.length > 0 ? Object.fromEntries(points) : undefined;
}

function readTitle(element: XmlElement | undefined): ChartTitle {
  const text = readRich(element);
  return { visible: element !== undefined, ...(text !== undefined && { text }), ...readLook(element) };
}

function readGridlines(element: XmlElement | undefined): Pick<ChartAxis['gridlines'], 'line'> {
  const { line } = readLook(element);
  if (!line || (line.color === GRIDLINE.color && line.weight === GRIDLINE.weight && !line.style)) return {};
  return { line };
}

function readAxis(element: XmlElement | undefined): ChartAxis {
  const scaling = child(element, 'scaling');
  const limit = (name: 'minimum' | 'maximum', found: string | undefined) =>
    found === undefined ? {} : { [name]: numberOf(found, 0) };
  const format = child(element, 'numFmt');
  const numberFormat = isTrue(attribute(format, 'sourceLinked')) ? undefined : attribute(format, 'formatCode');
  const gridlines = child(element, 'majorGridlines');
  return {
    visible: element !== undefined && !isTrue(value(child(element, 'delete'))),
    gridlines: { visible: gridlines !== undefined, ...readGridlines(gridlines) },
    title: readTitle(child(element, 'title')),
    ...limit('minimum', value(child(scaling, 'min'))),
    ...limit('maximum', value(child(scaling, 'max'))),
    ...(numberFormat !== undefined && { numberFormat }),
    ...readLook(element),
  };
}
