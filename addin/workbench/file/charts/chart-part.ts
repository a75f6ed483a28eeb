/**
 * The part of one chart: the few elements the model needs. The charts of excelts 10.2.0 (1.1 MB) were tried in its place. They save and
 * come back, but with no name, with a series' look as raw XML and number formats bound to the cells; and its drawing, which says of itself
 * that it is a preview, has the given colours only of columns, not of lines and single points, and loses the title of a chart that was read.
 */

import type { Chart, ChartAxis, ChartLegend, ChartTitle } from '../../document/chart-document.ts';
import type { SheetDocument, WorkbookDocument } from '../../document/document.ts';
import { attributes, xmlPart } from '../xml.ts';
import { fontXml, richXml, shapeXml } from './chart-dress.ts';
import { CATEGORY_AXIS, groupsXml, VALUE_AXIS } from './chart-series-xml.ts';

const NAMESPACES = {
  'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};

const LEGENDS: Record<ChartLegend['position'], string> = { Top: 't', Bottom: 'b', Left: 'l', Right: 'r', Corner: 'tr' };

/** Said in so many words: without it LibreOffice draws them dark. */
export const GRIDLINE = { color: '#D9D9D9', weight: 0.75 };

export function chartPart(document: WorkbookDocument, sheet: SheetDocument, chart: Chart): string {
  return xmlPart(
    `<c:chartSpace${attributes(NAMESPACES)}>` +
      `<c:roundedCorners val="0"/><c:chart>${titleXml(chart.title)}<c:autoTitleDeleted val="${chart.title.visible ? 0 : 1}"/>` +
      `<c:plotArea><c:layout/>${groupsXml({ document, sheet, chart })}` +
      `${axisXml('catAx', chart.categoryAxis)}${axisXml('valAx', chart.valueAxis)}</c:plotArea>` +
      `${legendXml(chart.legend)}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>` +
      `${shapeXml(chart)}${fontXml(chart.font)}</c:chartSpace>`,
  );
}

function titleXml(title: ChartTitle): string {
  if (!title.visible) return '';
  const words = title.text === undefined ? '' : richXml(title.text, title.font);
  const font = title.text === undefined ? fontXml(title.font) : '';
  return `<c:title>${words}<c:overlay val="0"/>${shapeXml(title)}${font}</c:title>`;
}

function axisXml(name: 'catAx' | 'valAx', axis: ChartAxis): string {
  const isValue = name === 'valAx';
  const [own, across] = isValue ? [VALUE_AXIS, CATEGORY_AXIS] : [CATEGORY_AXIS, VALUE_AXIS];
  const limit = (element: string, value: number | undefined) =>
    value === undefined ? '' : `<c:${element} val="${value}"/>`;
  const { gridlines } = axis;
  return (
    `<c:${name}><c:axId val="${own}"/><c:scaling><c:orientation val="minMax"/>` +
    `${limit('max', axis.maximum)}${limit('min', axis.minimum)}</c:scaling><c:delete val="${axis.visible ? 0 : 1}"/>` +
    `<c:axPos val="${isValue ? 'l' : 'b'}"/>${gridlines.visible ? `<c:majorGridlines>${shapeXml({ ...gridlines, line: { ...GRIDLINE, ...gridlines.line } })}</c:majorGridlines>` : ''}` +
    titleXml(axis.title) +
    `<c:numFmt${attributes({ formatCode: axis.numberFormat ?? 'General', sourceLinked: axis.numberFormat ? 0 : 1 })}/>` +
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>${shapeXml(axis)}${fontXml(axis.font)}` +
    `<c:crossAx val="${across}"/><c:crosses val="autoZero"/>` +
    (isValue
      ? '<c:crossBetween val="between"/>'
      : '<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/>') +
    `</c:${name}>`
  );
}

function legendXml(legend: ChartLegend): string {
  if (!legend.visible) return '';
  return `<c:legend><c:legendPos val="${LEGENDS[legend.position]}"/><c:overlay val="0"/>${shapeXml(legend)}${fontXml(legend.font)}</c:legend>`;
}

export function legendPosition(code: string | undefined): ChartLegend['position'] {
  const found = (Object.keys(LEGENDS) as ChartLegend['position'][]).find((position) => LEGENDS[position] === code);
  return found ?? 'Right';
}
