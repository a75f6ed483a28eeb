/** A sheet's drawing: where its charts stand, each pointing to the chart's own part. */

import type { Chart, ChartCorner } from '../../document/chart-document.ts';
import { type Relation, relationOf } from '../package-parts.ts';
import {
  attribute,
  attributes,
  child,
  children,
  content,
  numberOf,
  readXml,
  type XmlElement,
  xmlPart,
} from '../xml.ts';
import { EMU_PER_POINT } from './chart-dress.ts';

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const NAMESPACES = {
  'xmlns:xdr': 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': RELATIONS,
};

export const chartRelationId = (index: number) => `rId${index + 1}`;

export function drawingPart(charts: readonly Chart[]): string {
  return xmlPart(`<xdr:wsDr${attributes(NAMESPACES)}>` + `${charts.map(anchorXml).join('')}</xdr:wsDr>`);
}

function anchorXml(chart: Chart, index: number): string {
  return (
    `<xdr:twoCellAnchor><xdr:from>${cornerXml(chart.from)}</xdr:from><xdr:to>${cornerXml(chart.to)}</xdr:to>` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr${attributes({ id: index + 2, name: chart.name })}/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" r:id="${chartRelationId(index)}"/></a:graphicData></a:graphic>` +
    '</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>'
  );
}

function cornerXml({ row, column, down, right }: ChartCorner): string {
  const emu = (points: number) => Math.round(points * EMU_PER_POINT);
  return (
    `<xdr:col>${column}</xdr:col><xdr:colOff>${emu(right)}</xdr:colOff>` +
    `<xdr:row>${row}</xdr:row><xdr:rowOff>${emu(down)}</xdr:rowOff>`
  );
}

export type PlacedChart = Pick<Chart, 'name' | 'from' | 'to'> & { path: string };

/** Pictures, shapes and charts that do not go with the cells are left out. */
export function readDrawing(xml: string, relations: readonly Relation[]): PlacedChart[] {
  return children(readXml(xml), 'twoCellAnchor').flatMap((anchor): PlacedChart[] => {
    const frame = child(anchor, 'graphicFrame');
    const chart = child(frame, 'graphic', 'graphicData', 'chart');
    const relation = chart && relationOf(chart, relations);
    if (!relation) return [];
    return [
      {
        path: relation.path,
        name: attribute(child(frame, 'nvGraphicFramePr', 'cNvPr'), 'name') ?? '',
        from: readCorner(child(anchor, 'from')),
        to: readCorner(child(anchor, 'to')),
      },
    ];
  });
}

function readCorner(corner: XmlElement | undefined): ChartCorner {
  const number = (name: string) => numberOf(content(child(corner, name)), 0);
  const points = (name: string) => Number((number(name) / EMU_PER_POINT).toFixed(4));
  return { row: number('row'), column: number('col'), down: points('rowOff'), right: points('colOff') };
}
